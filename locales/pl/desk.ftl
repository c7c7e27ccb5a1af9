# The lists of a unit’s desks.
unit = Biuro krajowe
show = Pokaż
words = Szukaj
without-words = Bez słów
without-filter = Bez „{ $filter }”
nothing-text = Proszę usunąć jedno z tych:
# Read out when a list has changed.
found =
    { $count ->
        [one] Jedna pozycja.
        [few] { $count } pozycje.
       *[other] { $count } pozycji.
    }
found-none = Nic nie znaleziono.
