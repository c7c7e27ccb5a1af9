# The lists of a unit’s desks.
unit = National unit
show = Show
words = Search
without-words = Without the words
without-filter = Without “{ $filter }”
nothing-text = Take one of these away:
# Read out when a list has changed.
found =
    { $count ->
        [one] One entry.
       *[other] { $count } entries.
    }
found-none = Nothing found.
