# The lists of a unit’s desks.
unit = Nationale Stelle
show = Anzeigen
words = Suchen
without-words = Ohne die Wörter
without-filter = Ohne „{ $filter }“
nothing-text = Nehmen Sie eines davon weg:
# Read out when a list has changed.
found =
    { $count ->
        [one] Ein Eintrag.
       *[other] { $count } Einträge.
    }
found-none = Nichts gefunden.
