# The lists of a unit’s desks.
unit = Unité nationale
show = Afficher
words = Chercher
without-words = Sans les mots
without-filter = Sans « { $filter } »
nothing-text = Enlevez l’un de ceux-ci :
# Read out when a list has changed.
found =
    { $count ->
        [one] { $count } entrée.
       *[other] { $count } entrées.
    }
found-none = Aucun résultat.
