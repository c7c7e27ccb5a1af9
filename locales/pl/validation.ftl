# The unit's desk: registrations to check.

title = Rejestracje do sprawdzenia
eyebrow = Biuro krajowe: { $unit } · osoby i szkoły
lead =
    { $count ->
        [one] Jedna rejestracja czeka na biuro.
        [few] { $count } rejestracje czekają na biuro.
       *[other] { $count } rejestracji czeka na biuro.
    }
lead-oldest = Najstarszą wysłano: { $when }; cel to 3 dni robocze.
nobody = Nikt nie czeka
nobody-text = Nowe rejestracje pojawiają się tu same.
nobody-filter = Żadna rejestracja nie pasuje do tego filtra.
show-all = Pokaż wszystkie
queue = Kolejka, od najstarszej
unit = Biuro krajowe
show-unit = Pokaż to biuro
all = Wszystkie { $count }
waiting = Kolej biura { $count }
asked = Kolej osoby { $count }
school-known = Szkoła znana { $count }
school-unknown = Nieznana szkoła { $count }
similar = Podobne konto { $count }
late = Spóźnione { $count }
today = dzisiaj
days =
    { $count ->
        [one] 1 dzień
        [few] { $count } dni
       *[other] { $count } dni
    }
hint-found = Znaleziono
hint-school-found = Szkoła znaleziona, osoba nie
hint-not-found = Nie znaleziono
similar-account = Podobne konto
is-late = spóźniona
has-written = nowa wiadomość
is-asked = czeka na odpowiedź
is-again = nowa szkoła
back = Wróć do kolejki
choose = Wybierz rejestrację
choose-text = Tu otworzy się jej karta, a obok dane z rejestru ministerstwa.
you-decide-found = Twoja decyzja: szkoła jest w rejestrze, a osoba pisze z domeny szkoły.
you-decide-school = Twoja decyzja: szkoła jest w rejestrze, osoby w nim nie ma.
you-decide-none = Twoja decyzja: szkoły nie ma w rejestrze. Zajrzyj na jej stronę i zapytaj tę osobę.
person-acts = Kolej tej osoby: poproszono ją o informacje.
decided = W sprawie tej rejestracji zapadła decyzja.
since = Stan od: { $when }.
next-due = Dalej: po { $when } będzie oznaczona jako spóźniona.
next-late = Spóźniona od: { $when }.
compare = Podane dane i rejestr ministerstwa obok siebie
field-code = Kod szkoły
field-school = Szkoła
field-town = Miejscowość
field-address = Adres
field-mail = Domena poczty
field-phone = Telefon
field-site = Strona internetowa
field-institute = Szkoła macierzysta
none = brak danych
mail-same = Ta osoba pisze z własnej domeny szkoły.
mail-shared = Domena jest ta sama, ale wiele osób może mieć w niej adres: to niczego nie dowodzi.
mail-differs = Ta osoba pisze z innej domeny niż szkoła.
mail-unknown = Rejestr nie zna adresu e-mail szkoły.
person-title = Osoba
email = Potwierdzony adres
phone = Telefon
website = Strona
role = Funkcja w szkole
subjects = Przedmioty
languages = Języki
school-title = Szkoła według podanych danych
school-state = Karta
state-proposed = nowa, zgłoszona z tą rejestracją
state-confirmed =
    { $count ->
        [one] znana, jedna zatwierdzona osoba
        [few] znana, { $count } zatwierdzone osoby
       *[other] znana, { $count } zatwierdzonych osób
    }
school-email = Adres e-mail
head = Dyrekcja
levels = Etapy kształcenia
pupils = Liczba uczniów
similar-title = Konta wyglądające na tę samą osobę
proposals = Proponowane zmiany w karcie szkoły
before = Dotychczas
after = Propozycja
take-changes = Przenieś te zmiany do karty szkoły
talk = Pytanie biura i to, co od tego czasu napisano
decide-title = Decyzja
message = Wiadomość do tej osoby
message-help = Zostanie wysłana e-mailem. Potrzebna przy pytaniu i odmowie; proszę pisać w języku, który ta osoba zna.
reason = Powód
reason-help = Potrzebny przy odmowie. Zostaje w statystyce.
validate = Zatwierdź
ask = Poproś o informacje
refuse = Odmów
refuse-title = Odrzuć tę rejestrację…
sure = Tak, odrzucam: { $name }. Konto zostanie od razu zamknięte, a po 30 dniach usunięte.
sure-member = Tak, odrzucam: { $name }. To konto było już zatwierdzone: zostanie od razu zamknięte razem ze wszystkimi projektami, a po 30 dniach usunięte.
take-back = Cofnij odmowę
take-back-text = Odmowę można cofnąć do { $until }. Osoba będzie mogła znów się zalogować, a rejestracja będzie czekać na decyzję.
done-validated = Zatwierdzono. Wysłano e-mail do tej osoby.
done-asked = Wysłano pytanie. Rejestracja wróci tu z odpowiedzią.
done-refused = Odmówiono. Konto jest zamknięte i zostanie usunięte po 30 dniach.
done-taken-back = Odmowa została cofnięta. Rejestracja znów tu czeka, a osoba dostała wiadomość e-mail.
account = Konto tej osoby
history = Historia tej karty
event-sent = { $name }: formularz wysłany
event-asked = { $name }: prośba o informacje
event-answered = { $name }: wiadomość
event-validated = { $name }: zatwierdzenie
event-refused = { $name }: odmowa
event-taken-back = { $name }: cofnięcie odmowy
event-moved = { $name }: zmiana szkoły
somebody = Ktoś
decisions = Decyzje biura
decisions-none = Nie ma jeszcze decyzji.
decision-validated = { $officer }: zatwierdzenie, { $name }
decision-asked = { $officer }: prośba o informacje, { $name }
decision-refused = { $officer }: odmowa, { $name }
decision-taken-back = { $officer }: cofnięcie odmowy, { $name }
former = były członek
