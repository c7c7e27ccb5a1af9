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
none = Żadne zgłoszenie nie czeka
reported-by = zgłasza { $name }
outcome = Decyzja
no-breach = Bez naruszenia
warning = Ostrzeżenie
decision = Uzasadnienie
decision-help = Osoba ostrzeżona przeczyta ten tekst.
decide = Zdecyduj
