### Słowa wspólne dla wszystkich stron.

## Przyciski

save = Zapisz
close = Zamknij
next = Dalej
previous = Poprzednie
search = Szukaj
undo = Cofnij

## Rama strony

menu = Menu
skip-to-content = Przejdź do treści
sign-in = Zaloguj się
sign-out = Wyloguj się
language = Język

## Formularze

optional = nieobowiązkowe
yes = Tak
no = Nie
loading = Wczytywanie…

## Elementy wokół strony

home-of-brand = { -brand }, strona główna
search-label = Szukaj osób, szkół i projektów
single-keys = Skróty jednoklawiszowe na tym urządzeniu
single-keys-help = „/” prowadzi do wyszukiwania, a poczta ma własne klawisze: pokazuje je „?”. Warto je wyłączyć przy dyktowaniu lub gdy klawisze są często naciskane przypadkiem.
create = Utwórz
more = Więcej
main-menu = Menu główne
quick-menu = Szybkie menu
your-menu = Twoje menu
menu-of = Menu: { $name }
language-is = Język: { $name }
notices =
    { $count ->
        [one] { $count } nowe powiadomienie
        [few] { $count } nowe powiadomienia
       *[many] { $count } nowych powiadomień
    }
mailbox =
    { $count ->
        [one] Poczta, { $count } nieprzeczytana wiadomość
        [few] Poczta, { $count } nieprzeczytane wiadomości
       *[many] Poczta, { $count } nieprzeczytanych wiadomości
    }
register = Zarejestruj się
tell-a-teacher = Powiedz nauczycielowi
next-pupil = Następny uczeń

## Pola

show = Pokaż
hide = Ukryj
show-password = Pokaż hasło
hide-password = Ukryj hasło
problems =
    { $count ->
        [one] { $count } rzecz wymaga poprawy
        [few] { $count } rzeczy wymagają poprawy
       *[many] { $count } rzeczy wymaga poprawy
    }
problem-of = { $label }: { $problem }
characters = Znaki: { $used } z { $limit }
choose = Wybierz
chosen =
    { $count ->
        [one] Wybrano { $count }
        [few] Wybrano { $count }
       *[many] Wybrano { $count }
    }

## Znaki i stany

available = Szuka projektu
not-looking = Teraz nie szuka
working-together = Pracujecie razem
stars =
    { $count ->
        [one] { $count } gwiazdka z 3
        [few] { $count } gwiazdki z 3
       *[many] { $count } gwiazdek z 3
    }
former-member = Były członek
done = zrobione
you-are-here = jesteś tutaj
remove-filter = usuń
unread = Nieprzeczytane: { $name }
sending = wysyłanie…
not-sent = Nie wysłano. Tekst jest tu bezpieczny.

## Kto widzi stronę

web-sees = Tę stronę widzi każdy w internecie.
space-sees = Tę stronę widzą tylko członkowie tej przestrzeni { -space }.
public = publiczna
teachers-only = tylko nauczyciele

## Listy, wersje, porównania

result-pages = Strony wyników
range = { $first }–{ $last } z { $total }
in-all = razem: { $total }
filters-in-use = Włączone filtry
near-misses = Te prawie pasują
version = Wersja { $number }
added = dodano:
removed = usunięto:
field = Pole
wrote = W formularzu
in-register = W rejestrze
differs = inaczej
