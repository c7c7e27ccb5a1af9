# Registering: before and in step 1, the link, the form of step 2, the waiting room.

## Step 1

title-begin = Rejestracja
lead-begin = Rejestracja jest bezpłatna, otwarta cały rok i indywidualna: każda osoba ma własne konto.
step-one = Rejestracja, krok 1 z 2
gather-title = Dane potrzebne w kroku 2
gather-lead = Te dane zna sekretariat szkoły.
gather-school-code = krajowy kod szkoły
gather-phone = numer telefonu szkoły
gather-fax = numer faksu szkoły, jeśli jest
gather-school-email = adres e-mail szkoły
gather-head-email = imię, nazwisko i adres e-mail dyrekcji
first-name = Imię
last-name = Nazwisko
email = Adres e-mail
email-help = Wyślemy na niego link. Nikt inny go nie zobaczy.
username = Nazwa użytkownika
username-help = Od 3 do 40 liter, cyfr, kropek, łączników lub podkreśleń. Można ją później zmienić.
password = Hasło
password-help = Co najmniej 8 dowolnych znaków. Zdanie łatwo zapamiętać.
country = Kraj szkoły
accept-conduct = Akceptuję [zasady postępowania].
accept-privacy = Znam [informację o prywatności] i wyrażam zgodę.
begin = Wyślij mi link
sign-in-instead = Mam już konto
sent-title = Zajrzyj do skrzynki
sent-text = Wiadomość jest w drodze. Otwórz zawarty w niej link w ciągu 7 dni i przejdź do kroku 2.
sent-nothing = Po kilku minutach nadal nic? Zajrzyj do spamu albo zarejestruj się ponownie z właściwym adresem.
no-unit = Żaden kraj nie przyjmuje jeszcze rejestracji.

## The link

confirm-title = Potwierdź adres
confirm-text = { $name }, czy { $email } to Twój adres? Nazwa użytkownika: { $username }.
your-password = Twoje hasło
your-password-help = To wybrane przy rejestracji.
password-not-chosen = Nie wybrano tu hasła albo Twoje hasło nie pasuje? Możliwe, że ktoś inny wpisał Twój adres. Nie potwierdzaj, tylko [zarejestruj się ponownie], podając własne dane.
confirm = Potwierdzam adres
link-old-title = Ten link już nie działa
link-old = Został już użyty albo ma więcej niż 7 dni. Jeśli adres jest potwierdzony, wystarczy się zalogować.
register-again = Zarejestruj się ponownie

## Step 2

step-two = Rejestracja, krok 2 z 2
title = Ty i Twoja szkoła
lead = Można przerwać w każdej chwili. Wpisany tekst jest zapisywany na serwerze.
asked = Biuro krajowe prosi o informacje. Popraw, co trzeba, i wyślij formularz ponownie albo tylko odpowiedz na pytanie.
to-question = Przeczytaj pytanie
saved = Zapisano. Można kontynuować w każdej chwili i na każdym komputerze.
saved-at = Zapisano na serwerze: { $time }
saving = Zapisywanie…
not-saved = Jeszcze nie zapisano. Spróbujemy ponownie automatycznie.
stale-title = Ten formularz zapisano w międzyczasie w innym oknie
stale-text = Nic nie zostało nadpisane. Te pola się różnią:
typed-here = Wpisano tutaj
saved-there = Zapisano tam
keep-mine = Zachowaj to, co wpisano tutaj
take-theirs = Kontynuuj z tym, co zapisano tam
school-block = Twoja szkoła
find = Znajdź szkołę
find-help = Nazwa i miejscowość albo kod krajowy. Literówka nie przeszkadza.
find-button = Szukaj
other-country = Kraj: { $country }. To nie ten?
other-country-help = Wybierz kraj swojej szkoły. Rejestracja trafi do jego biura krajowego; to, co już wpisano, zostaje.
other-country-button = Zmień kraj
found =
    { $count ->
        [one] Pasuje jedna szkoła:
        [few] Pasują { $count } szkoły:
       *[other] Pasuje { $count } szkół:
    }
found-best = Oto { $count } najlepiej pasujących szkół. Jeśli nie ma wśród nich Twojej, dopisz miejscowość albo kod krajowy.
alike-title = Czy to jedna z tych szkół?
alike-text = W tej samej miejscowości znamy już szkoły o podobnej nazwie. Jeśli jedna z nich jest Twoja, wybierz ją: są tam osoby z Twojej szkoły i ich projekty.
none-of-these = Żadna z nich nie jest moją szkołą
found-none = Nie znamy takiej szkoły. Spróbuj z mniejszą liczbą słów albo wpisz ją samodzielnie.
take = To moja szkoła
not-there = Nie ma mojej szkoły
another = Wybierz inną
picked-school = Ktoś z Twojej szkoły już ją dodał; większość pól jest wypełniona.
picked-register = Znaleziono w rejestrze ministerstwa. Uzupełnij brakujące dane.
picked-new = Nowa szkoła. Biuro krajowe sprawdzi ją razem z Twoją rejestracją.
correct-school = Popraw dane szkoły
proposals = Do czasu zatwierdzenia przez biuro krajowe zmiany wpisane tutaj są propozycjami.
school-name = Oficjalna nazwa
levels = Etapy kształcenia
track = Główny profil
status = Organ prowadzący
area = Położenie
address = Ulica i numer
postal-code = Kod pocztowy
town = Miejscowość
region = Region
code = Krajowy kod szkoły
code-help = Kod, pod którym ministerstwo prowadzi szkołę, jeśli go ma; we Włoszech codice meccanografico.
school-phone = Telefon
fax = Faks
school-email = Adres e-mail szkoły
school-website = Strona internetowa
pupils = Liczba uczniów
pupils-help = Wystarczy liczba przybliżona.
school-tools = Najczęściej używany sprzęt
other-projects = Szkoła bierze już udział w innych projektach europejskich
head-first-name = Imię dyrektora szkoły
head-last-name = Nazwisko dyrektora szkoły
head-email = Adres e-mail dyrektora szkoły
head-languages = Języki dyrektora szkoły
you-block = O Tobie
role = Funkcja w szkole
subjects = Nauczane przedmioty
spoken = Języki, których chcesz używać
spoken-help = Co najmniej jeden. Podaj poziom: partnerzy chętnie go znają.
spoken-language = Język { $number }
spoken-level = Poziom ({ $number })
ages = Wiek uczniów
ages-help = Etapy kształcenia są w każdym kraju inne. Wiek nie.
ages-from = od
ages-to = do
pupils-involved = Przewidywana liczba uczniów
address-help = Wszystkie e-maile wysyłamy na potwierdzony adres. Widzimy go tylko my i biuro krajowe.
address-change = Zmień go w zakładce Moje konto
phone = Telefon
website = Strona lub blog
preferences-block = Twoje preferencje
available = Szukam teraz projektu
available-help = Inni widzą to obok nazwiska. Zmienia się jednym kliknięciem.
wished-countries = Kraje, z którymi chcę współpracować
wished-languages = Języki, w których chcę pracować
wished-subjects = Przedmioty, w ramach których chcę pracować
wished-topic = Temat, o którym myślę
tools = Sprzęt, którego używam z klasą
lab-access = Jak często możemy korzystać z komputerów
home-access = Moi uczniowie mogą pracować także w domu
experience = Moje doświadczenie z takimi projektami
idea-block = Pomysł na projekt
idea = Co chcesz zrobić z inną klasą?
idea-help = Pisz w dowolnym języku. Nauczyciele za granicą czytają to najpierw. Co będą robić uczniowie? Co powstanie na końcu?
idea-again = Ten sam pomysł w innym języku
idea-language = Język tekstu
send = Wyślij do biura krajowego
leave = Zapisz i dokończ później

## The margin

help = Pomoc
meter-title = Jak łatwo Cię znaleźć?
meter-label = wypełniono
hint-compulsory = Funkcja, przedmioty i języki: +{ $points }
hint-ages = Dodaj wiek uczniów: +{ $points }
hint-idea = Napisz swój pomysł: +{ $points }
hint-second-language = Napisz go w drugim języku: +{ $points }
hint-wishes = Podaj swoje życzenia: +{ $points }
hint-tools = Dodaj używany sprzęt: +{ $points }
hint-experience = Dodaj doświadczenie: +{ $points }
hint-school-size = Dodaj liczbę uczniów: +{ $points }
next-title = Co dalej
next-confirmed = Adres potwierdzony
next-form = Wypełnianie formularza
next-now = teraz
next-check = Biuro krajowe sprawdza dane
next-target = cel: 3 dni robocze
next-search = Można szukać i pisać
next-then = potem
who-title = Kto widzi te dane
who-text = Przed sprawdzeniem nic nie jest pokazywane. Adres e-mail i telefon pozostają ukryte także później.

## The waiting room

waiting-title = Twoja rejestracja
waiting-who = Biuro krajowe ({ $unit }) sprawdza dane.
waiting-since = Wysłano: { $when }.
waiting-next = Odpowiedź planowana do: { $when }. Wyślemy wtedy wiadomość.
waiting-late = Odpowiedź planowano do: { $when }; biuro się spóźnia. Nie trzeba nic robić.
asked-who = Twoja kolej: biuro krajowe o coś pyta.
asked-since = Pytanie z: { $when }.
asked-next = Po odpowiedzi biuro wraca do sprawdzania.
completing-who = Twoja kolej: formularz nie został jeszcze wysłany.
completing-next = Po wysłaniu sprawdzi go biuro krajowe.
validated-who = Twoja rejestracja jest zatwierdzona. Wszystko jest otwarte.
to-desktop = Przejdź do pulpitu
to-form = Wróć do formularza
question = Pytanie biura krajowego
answer = Odpowiedź
answer-send = Wyślij odpowiedź
answered = Odpowiedź dotarła do biura.
written = Wiadomość dotarła do biura.
write-to-unit = Napisz do swojego biura
words-to-unit = Twoja wiadomość
words-to-unit-help = Wiadomość jest w historii, którą czyta biuro. Biuro odpowiada tutaj pytaniem albo decyzją.
write-send = Wyślij wiadomość
correct = Wolę poprawić swoje dane
yours-title = Wysłane dane
your-name = Imię i nazwisko
your-email = Adres e-mail
your-school = Szkoła
can-title = Co można teraz robić
can-read = Czytać wszystko, co publiczne: szkoły, projekty i przestrzenie.
can-see = Widzieć tu swoje dane i pisać do biura krajowego.
cannot = Wyszukiwanie, wiadomości i projekty otworzą się po zatwierdzeniu. Do tego czasu nikt nie może Cię znaleźć.
history-title = Co się dotąd wydarzyło
event-sent = Formularz wysłany
event-asked = Biuro poprosiło o informacje
event-answered = Wiadomość do biura wysłana
event-validated = Biuro zatwierdziło rejestrację
event-refused = Biuro odmówiło
event-taken-back = Biuro krajowe cofnęło odmowę
event-moved = Zmiana szkoły

## Another school

change-title = Zmieniłem lub zmieniłam szkołę
change-lead = Konto, kandydaci i trwające projekty pozostają. Biuro krajowe nowej szkoły sprawdzi dane jeszcze raz.
change-note = Dopóki biuro krajowe ({ $unit }) nie sprawdzi danych, nikt Cię nie znajdzie i nie możesz zakładać projektów. Trwające projekty i przestrzenie działają dalej.
change-send = Poproś o sprawdzenie
