# The register of schools that a unit imports.

title = Rejestr szkół
lead = Zaimportuj plik ministerstwa bez zmian. Pomaga znaleźć szkołę i sprawdzić podane dane. Nigdy nie nadpisuje tego, co szkoła napisała sama.
unit = Biuro krajowe
upload-title = Import pliku
file = Plik CSV
file-help = Układ ministerstwa albo nasz prosty układ z kolumnami code, name, town. Najwyżej 32 MB. Uszkodzony plik niczego nie zmienia.
upload = Importuj ten plik
sizes-title = Zawartość rejestru
source = Źródło
source-it-recognised = Włochy: uznane szkoły prywatne
source-it-autonomous = Włochy: szkoły państwowe prowincji autonomicznych
source-it-state = Włochy: szkoły państwowe
source-simple = Prosty układ
schools = Szkoły
gone-schools = Już nieobecne
empty = Niczego jeszcze nie zaimportowano
empty-text = Bez rejestru każda szkoła jest „nieznaleziona” i trzeba ją sprawdzać ręcznie.
imports-title = Dotychczasowe importy
import-title = Import pliku { $file }
when = Kiedy
by = Kto
command-line = wiersz poleceń
state = Stan
state-waiting = Czeka
state-running = Trwa
state-done = Gotowy
state-failed = Odrzucony
progress = { $done } z { $total } wierszy
progress-begin = Plik dotarł. Trwa odczyt.
reload = Ta strona odświeża się sama.
report = Wynik importu
meaning = Znaczenie
added = Dodane
changed = Zmienione
unchanged = Bez zmian
gone = Nieobecne
rejected = Odrzucone
added-help = szkoły nowe w pliku
changed-help = szkoły, o których plik mówi co innego niż wcześniej
unchanged-help = szkoły, o których mówi to samo
gone-help = szkoły, których brakuje w pliku; pozostają w rejestrze, oznaczone
rejected-help = wiersze, których nie można użyć
rejected-title = Odrzucone wiersze
rejected-first = Pokazano tylko pierwsze 1000.
line = Wiersz
reason = Powód
fields = pól: { $found } zamiast { $expected }
no-code = brak kodu
no-name = brak nazwy
no-town = brak miejscowości
same-code = kod { $code } jest już w wierszu { $line }
refused = Plik odrzucono. W rejestrze nic się nie zmieniło.
failure-empty = Plik jest pusty.
failure-headers = Nagłówki nie pasują do żadnego znanego układu: { $found }
failure-quotes = Cudzysłów otwarty w wierszu { $line } nie jest zamknięty.
failure-unreadable = Pliku nie da się odczytać do końca.
failure-country = To rejestr innego kraju.
failure-rejected = Nie można użyć { $rejected } z { $lines } wierszy: plik jest uszkodzony.
failure-gone = Brakuje { $gone } z { $known } znanych szkół: plik jest ucięty.
back = Wróć do rejestru

## What schools do not change themselves

kept-title = Czego szkoły nie zmieniają same
kept-lead = Pracownicy szkoły aktualizują jej dane. Niektóre pola mogą pozostać w rękach biura: nauczyciele je czytają, biuro je zmienia.
kept-none = Wybierz pola
kept-choose =
    { $count ->
        [one] Jedno pole należy do biura
        [few] { $count } pola należą do biura
       *[other] { $count } pól należy do biura
    }
kept-fields = Pola, które zmienia tylko biuro
kept-save = Zapisz
kept-saved = Pola zapisano.
