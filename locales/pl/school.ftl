# The desk of a unit's schools.
title = Szkoły
eyebrow = Biuro krajowe: { $unit } · szkoły
lead = Tu można znaleźć szkołę, poprawić jej kartę, połączyć dwie karty tej samej szkoły albo zamknąć szkołę.
filters = Które szkoły
words-help = Słowa z nazwy lub miejscowości albo krajowy kod szkoły. Znaki diakrytyczne nie mają znaczenia.
filter-all = Wszystkie
filter-proposed = Jeszcze niepotwierdzone
filter-confirmed = Potwierdzone
filter-merged = Połączone
filter-closed = Zamknięte
filter-deserted = Bez aktywnych osób
filter-twice = Może podwójne
none-title = Nie ma jeszcze szkół
none-text = Szkoła pojawia się z pierwszą osobą, która się w niej zarejestruje.
nothing-title = Żadna szkoła nie pasuje
people-count =
    { $count ->
        [0] nikt nie jest aktywny
        [one] { $count } aktywna osoba
        [few] { $count } aktywne osoby
       *[other] { $count } aktywnych osób
    }
back = Powrót do szkół
done-saved = Karta zapisana.
done-merged = Obie karty są teraz jedną szkołą. Pracownicy wiedzą o tym.
done-closed = Szkoła jest zamknięta. Pracownicy wiedzą o tym.
register-title = Karta obok rejestru ministerstwa
record = W naszej karcie
fields-of-record = Karta
margin = Osoby i zmiany
goes-on-as = Tę kartę połączono z inną. Szkoła działa dalej jako:
people = Osoby
people-none = W tej szkole nie ma nikogo.
changes = Zmiany
changes-none = Dotąd nic nie zmieniono.
person-active = konto aktywne
person-inactive = od roku bez logowania
person-waiting = czeka na sprawdzenie
person-asked = poproszono o informacje
person-again = czeka na ponowne sprawdzenie
person-suspended = konto zawieszone
person-refused = odmowa
person-unfinished = rejestracja niedokończona
somebody = Ktoś
change-applied = { $field }, zmiana: { $by }
change-proposed = { $field }, propozycja: { $by }
change-refused = { $field }, propozycja nieprzyjęta: { $by }
nothing = nic
acts = Szkoła jako całość
merge = Połącz z inną szkołą
merge-explain = To na wypadek, gdy dwie karty to jedna i ta sama szkoła. Osoby, uczniowie, projekty i przestrzenie tej karty przechodzą do drugiej, a jej strona publiczna prowadzi tam. Tej karty nikt już nie znajdzie. Tego nie można cofnąć.
merge-find = Szukaj szkoły, która działa dalej
merge-found-none = Żadna inna otwarta szkoła tego biura nie pasuje do tych słów.
merge-alike = Te mają ten sam kod albo tę samą nazwę i miejscowość:
merge-into = Szkoła, która działa dalej
typed-name = Aby potwierdzić, proszę wpisać nazwę tej szkoły: { $name }
close = Zamknij szkołę
close-explain = To na wypadek, gdy szkoła już nie istnieje. Nikt się w niej potem nie zarejestruje; to, co w niej powstało, zostaje. Można to zrobić tylko wtedy, gdy nikt nie jest tam aktywny i nikt nie czeka na sprawdzenie. Tego nie można cofnąć.
close-reason = Powód
close-reason-help = Zostaje zapisany i czytają go pracownicy szkoły.
fields-title = Co biuro zastrzega dla siebie
fields-lead = Tu można wybrać, co pracownicy mogą w karcie swojej szkoły czytać, ale nie zmieniać. Biuro krajowe nadal może zmieniać wszystko.
fields-legend = Zmienia tylko biuro
fields-help = Dotyczy wszystkich szkół tego biura.
fields-saved = Zapisano. Obowiązuje od teraz.
