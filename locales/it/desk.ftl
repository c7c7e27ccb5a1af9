# The lists of a unit’s desks.
unit = Unità nazionale
show = Mostra
words = Cerca
without-words = Senza le parole
without-filter = Senza «{ $filter }»
nothing-text = Togli uno di questi:
