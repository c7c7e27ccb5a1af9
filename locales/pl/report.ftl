# Reports.
report = Zgłoś
reason = Co jest nie tak?
words = Własnymi słowami
who-reads = Zgłoszenie czyta biuro krajowe. Ta osoba nie dowie się, kto zgłosił.
send = Wyślij zgłoszenie
sent-title = Zgłoszenie dotarło
sent-what-next = Biuro krajowe przeczyta je i da znać, gdy podejmie decyzję. Osobę można też zablokować w jej profilu.
go-on = Dalej
desk-title = Zgłoszenia
waiting =
    { $count ->
        [one] Jedno zgłoszenie czeka na decyzję.
        [few] { $count } zgłoszenia czekają na decyzję.
       *[other] { $count } zgłoszeń czeka na decyzję.
    }
none = Żadne zgłoszenie nie czeka
none-why = Gdy ktoś zgłosi osobę lub wiadomość z Twojego biura, zgłoszenie pojawi się tutaj i dostaniesz powiadomienie.
reported-by = zgłasza { $name }
outcome = Decyzja
no-breach = Bez naruszenia
warning = Ostrzeżenie
suspension = Zawieszenie
suspension-explain = Konto zostanie zamknięte na kilka dni i otworzy się samo. Ta osoba dowie się o tym z e-maila.
days = Dni zawieszenia
days-help = Od 1 do 365. Liczą się tylko wtedy, gdy zawieszasz konto.
decision = Uzasadnienie
decision-help = Przeczyta to osoba, która dostała ostrzeżenie lub została zawieszona.
decide = Zdecyduj
