# The lists of a unit’s desks.
unit = National unit
show = Show
words = Search
without-words = Without the words
without-filter = Without “{ $filter }”
nothing-text = Take one of these away:
