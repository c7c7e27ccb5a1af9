# Moje przestrzenie, rama stron przestrzeni, jej początek.
home = Strona główna
pages = Strony
team = Zespół
publish = Publikacja
closed = zamknięta
closed-note = W tej przestrzeni { -space } nikt nie może teraz pisać, ponieważ jej projekt jest zamknięty lub zawieszony. Jej członkowie mogą czytać.
my-spaces = Moje przestrzenie { -space }
my-spaces-lead = Wspólne sale Twoich projektów.
no-spaces = Nie ma jeszcze przestrzeni { -space }
no-spaces-why = Otworzy się sama, gdy biura krajowe obu krajów zatwierdzą projekt.
to-projects = Zobacz moje projekty
role-founder = Założyciel
role-administrator = Administrator
role-member = Nauczyciel
role-pupil = Uczeń
members =
    { $count ->
        [one] { $count } członek
        [few] { $count } członków
       *[other] { $count } członków
    }
changed = Ostatnia zmiana: { $when }
about-space = O tej przestrzeni { -space }
teachers =
    { $count ->
        [one] { $count } nauczyciel
        [few] { $count } nauczycieli
       *[other] { $count } nauczycieli
    }
pupils =
    { $count ->
        [one] { $count } uczeń
        [few] { $count } uczniów
       *[other] { $count } uczniów
    }
schools =
    { $count ->
        [one] { $count } szkoła
        [few] { $count } szkoły
       *[other] { $count } szkół
    }
all-pages =
    { $count ->
        [one] Zobacz stronę
        [few] Zobacz wszystkie { $count } strony
       *[other] Zobacz wszystkie { $count } stron
    }
new-page = Nowa strona
new = nowa
what-is-new = Co nowego
nothing-new = Nic nowego na dostępnych stronach.
go-on-writing = Dokończ pisanie
first-page = Pierwsza strona
first-page-why = Utwórz stronę dla klas: kim jesteście, jaka jest wasza szkoła, jakie jest pierwsze zadanie.
