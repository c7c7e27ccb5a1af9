### Słowa wspólne dla wszystkich stron.

## Przyciski

save = Zapisz
cancel = Anuluj
close = Zamknij
back = Wstecz
next = Dalej
previous = Poprzednia
search = Szukaj
edit = Edytuj
delete = Usuń
remove = Usuń z listy
add = Dodaj
send = Wyślij
undo = Cofnij
retry = Spróbuj ponownie
show-more = Pokaż więcej
copy = Kopiuj
download = Pobierz
print = Drukuj

## Rama strony

menu = Menu
skip-to-content = Przejdź do treści
sign-in = Zaloguj się
sign-out = Wyloguj się
language = Język
theme = Wygląd
theme-system = Jak na tym urządzeniu
theme-light = Jasny
theme-dark = Ciemny
theme-contrast = Wysoki kontrast

## Formularze

required = wymagane
optional = nieobowiązkowe
yes = Tak
no = Nie
loading = Wczytywanie…
