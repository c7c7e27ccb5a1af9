# Informacja o prywatności (R-RET-1 do R-RET-9). Gdy zmienia się sens, trzeba podnieść PRIVACY_VERSION.

title = Informacja o prywatności
description = Jakie dane przechowuje ta witryna, kto za nie odpowiada, kto je widzi, jak długo i jakie są prawa użytkowników.
version = Wersja { $version }, obowiązuje od 22 listopada 2026 r.
lead = Przechowujemy to, czego szkoły potrzebują, by się odnaleźć i razem pracować, i nic więcej. Bez reklam, bez śledzenia, bez sprzedaży danych.

## Kto odpowiada

who-title = Kto odpowiada za dane
who-unit = Biuro krajowe odpowiada za to, co robi w swoim kraju: sprawdzanie osób i szkół, import rejestru szkół, decyzje o projektach, rozpatrywanie zgłoszeń.
who-operator = Za całą resztę odpowiadają osoby prowadzące tę witrynę. Ich adres jest na stronie „Kontakt”.
who-teacher = Nauczyciele i ich szkoły decydują, którzy uczniowie otrzymują konto i co pisze klasa. Uzyskują od rodzin zgody, których wymaga prawo ich kraju.

## Dlaczego wolno

why-title = Dlaczego wolno nam z nich korzystać
why-contract = Aby udostępnić konto i usługi, o które prosi osoba rejestrująca się.
why-public = Aby społeczność była bezpieczna: sprawdzanie dorosłych, zapis decyzji i rozpatrywanie zgłoszeń to zadania w interesie publicznym.
why-consent = Gdy ktoś sam chce pokazać więcej, na przykład nazwisko w publicznej sieci, za jego zgodą. Zgodę można wycofać w każdej chwili w profilu.

## Jakie dane, obszar po obszarze

areas-title = Jakie dane, obszar po obszarze
area-portal-title = Strony publiczne
area-portal-text = Goście nie potrzebują konta i nie dostają plików cookie; skrypt mają tylko strony, na których ktoś się rejestruje. Strony publiczne pokazują szkoły, miejscowości, kraje i projekty. Nazwisko osoby dorosłej pokazują tylko wtedy, gdy tak wybrała, a adresu e-mail, numeru telefonu i imienia ucznia nigdy.
area-register-title = Rejestracja i sprawdzanie
area-register-text = Imię i nazwisko, adres e-mail, nazwa użytkownika, zabezpieczona postać hasła, język, kraj; szkoła z adresem, kodem, telefonem, adresem e-mail oraz nazwiskiem i adresem e-mail dyrekcji; funkcja w szkole, przedmioty, języki i wiek uczniów. Czyta je biuro krajowe i porównuje z krajowym rejestrem szkół. Każda decyzja jest przechowywana z uzasadnieniem.
area-desktop-title = Pulpit i profil
area-desktop-text = To, co ktoś pisze o sobie i swoich pomysłach. Dla każdego pola można wybrać, kto je widzi: wszyscy w sieci, osoby zarejestrowane, kontakty albo nikt. Na początku nazwisko, szkołę, miejscowość, przedmioty, języki i pomysły widzą osoby zarejestrowane; telefonu i adresu e-mail nie widzi nikt.
area-search-title = Szukanie partnerów i Moi kandydaci
area-search-text = Inni sprawdzeni nauczyciele znajdują profil w takim zakresie, w jakim jest pokazany. Listę wybranych osób, notatki i oznaczenia widzi tylko ich autor. To, jak często i jak szybko ktoś odpowiada na pierwsze wiadomości, pokazują gwiazdki.
area-mailbox-title = Poczta
area-mailbox-text = Wiadomości czytają ich adresaci. Pracownicy biur widzą wiadomość tylko wtedy, gdy ktoś ją zgłosi.
area-projects-title = Projekty
area-projects-text = Tytuł, opis, plan, szkoły i osoby do kontaktu. Biura krajowe tych szkół widzą je, gdy oboje założyciele się porozumieją. Tytuł, opis, szkoły i kraje stają się publiczne, gdy projekt się zaczyna.
area-space-title = { -space }, wspólna sala
area-space-text = Strony, ich wcześniejsze wersje, zdjęcia i lista członków. Widzą je tylko członkowie, dopóki nauczyciel nie opublikuje strony. Z każdego zdjęcia usuwane jest miejsce jego wykonania.
area-units-title = Praca biur
area-units-text = Pracownicy biur widzą rejestracje, szkoły, projekty i zgłoszenia z własnego kraju. Każda ich decyzja trafia do dziennika, którego nie można zmienić.
area-mail-title = Wiadomości, które wysyłamy
area-mail-text = E-maile o koncie, wiadomościach i projektach, bez obrazków śledzących. Adresu nie przekazujemy nikomu.
area-technical-title = Działanie witryny
area-technical-text = Jeden plik cookie utrzymuje zalogowanie; innych nie ma. Zapisujemy czas logowania. Aby zapobiegać nadużyciom, liczymy nieudane próby według adresu sieciowego, tylko w pamięci. Kopie zapasowe chronią przed utratą danych. Odwiedziny liczymy tylko łącznie. To, co właśnie piszesz (wiadomości, strony, projekty, profil, notatki o kandydatach), pozostaje na Twoim urządzeniu do wysłania lub zapisania albo do wylogowania. To, że klawisz / nie ma prowadzić do wyszukiwania, także zapamiętuje urządzenie. Po uczniach nic nie zostaje na urządzeniu.
area-absent = Zanim pojawią się tu szkolenia, grupy i dzienniki postępów, zostaną opisane w tej informacji. Obecnie witryna ich nie ma.

## Uczniowie

minors-title = Uczniowie i inne osoby niepełnoletnie
minors-account = Konto ucznia zakłada nauczyciel tej samej szkoły i potwierdza, że rodzina się zgodziła. Zawiera ono wyświetlaną nazwę, klasę, nazwę użytkownika i rysunek. Nie ma miejsca na e-mail, telefon, datę urodzenia ani adres.
minors-seen = Uczniów widać tylko w salach ich klasy. Nie ma ich w żadnym wyszukiwaniu ani na publicznej liście. Na opublikowanych stronach występują jako „uczeń” swojej szkoły.
minors-behaviour = Nie zapisujemy, jak zachowują się uczniowie, a strony, które widzą, nie pobierają niczego z innych witryn.
minors-family = Rodziny mogą poprosić nauczyciela lub szkołę o pokazanie, poprawienie lub usunięcie danych.

## Jak długo

keep-title = Jak długo je przechowujemy
keep-last-access = Dane są przechowywane najwyżej trzy lata od ostatniego logowania.
keep-inactive = Po roku bez logowania profil staje się nieaktywny: nikt go nie widzi. Wraca po zalogowaniu.
keep-notice = Przed upływem trzech lat piszemy 60, 30 i 7 dni wcześniej. Bez zalogowania dane stają się anonimowe.
keep-anonymous = To znaczy: nazwisko zmienia się w „Były członek”; usuwane są adres e-mail, nazwa użytkownika, zdjęcie, telefon, pomysły i kopie wiadomości. Projekty zachowują tylko szkołę i kraj. To, co inni muszą nadal czytać, zostaje bez nazwiska, chyba że ktoś poprosi o usunięcie.
keep-delete = Po usunięciu konta dzieje się to od razu.
keep-unconfirmed = Rejestracje z niepotwierdzonym adresem e-mail: 7 dni.
keep-refused = Odrzucone rejestracje: 30 dni.
keep-papers = Dokumenty przesłane do biura jako dowód: 90 dni po decyzji.
keep-audit = Dziennik decyzji i zmian: 24 miesiące.
keep-reports = Zgłoszenia i podjęte decyzje: 24 miesiące.
keep-trash = Rozmowy wyrzucone do kosza: 30 dni, potem znikają u Ciebie; gdy znikną u obu osób, są usuwane.
keep-mails = Wiadomości e-mail, które do Ciebie wysłaliśmy, tak jak pokazuje je nasza skrzynka nadawcza: 90 dni.
keep-notices = Powiadomienia na Twoim pulpicie: rok.
keep-pupils = Konta uczniów: 12 miesięcy po zamknięciu ich ostatniej wspólnej sali.
keep-network = Adresy sieciowe: dziesięć minut, tylko w pamięci.
keep-backups = Kopie zapasowe: 35 dni.

## Prawa

rights-title = Prawa użytkowników
rights-access = Wgląd w swoje dane i kopia, którą odczyta komputer. Wystarczy napisać do biura krajowego lub do nas; odpowiadamy w ciągu miesiąca.
rights-correct = Poprawianie: większość danych można zmienić w profilu.
rights-erase = Usunięcie: przycisk „Usuń moje konto” jest w ustawieniach konta.
rights-object = Sprzeciw wobec użycia danych lub prośba o jego ograniczenie.
rights-seen = Pytanie o to, kto widział lub otrzymał dane, w zakresie naszych zapisów.
rights-complain = Skarga do organu ochrony danych w swoim kraju.
rights-contact = Prosimy pisać do biura krajowego lub na adres podany na stronie „Kontakt”. Biura krajowe mogą dodać własną informację o tym, co robią.

## Gdzie

where-title = Gdzie są dane i kto je otrzymuje
where-text = Są na komputerach wybranych przez osoby prowadzące tę witrynę i nie trafiają do nikogo innego, chyba że wymaga tego prawo. Żadna strona nie pobiera niczego od osób trzecich.
