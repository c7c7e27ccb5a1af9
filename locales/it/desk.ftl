# The lists of a unit’s desks.
unit = Unità nazionale
show = Mostra
words = Cerca
without-words = Senza le parole
without-filter = Senza «{ $filter }»
nothing-text = Togli uno di questi:
# Read out when a list has changed.
found =
    { $count ->
        [one] Una voce.
       *[other] { $count } voci.
    }
found-none = Nessun risultato.
