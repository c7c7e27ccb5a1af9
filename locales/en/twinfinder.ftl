# The guided search for partners.
title = TwinFinder
lead =
    { $count ->
        [one] One teacher matches. You choose whom to write to.
       *[other] { $count } teachers match. You choose whom to write to.
    }
lead-none = Nobody matches yet. A wider search finds more people.
narrow = Narrow the search
narrow-used =
    { $count ->
        [one] Narrow the search (one filter)
       *[other] Narrow the search ({ $count } filters)
    }
words = Words
words-help = In names, schools and ideas. Accents, other alphabets and a typo do no harm.
search = Search
more-filters = More filters
more-values = More
filter-country = Country
filter-language = Language
filter-subject = Subject
filter-ages = Ages of pupils
filter-level = School level
filter-available = Available now
filter-stars = Activity
filter-region = Region
filter-words = Words
ages-up-to = up to { $age }
any-stars = any
at-least-stars =
    { $count ->
        [one] at least one star
       *[other] at least { $count } stars
    }
include-country = Include: { $country }
chip-words = “{ $words }”
chip-ages = Ages { $ages }
chip-region = Region { $region }
chip-national = My country too
clear-all = Clear all
sort-by = Sort by
sort = Sort
sort-relevance = best match
sort-stars = stars
sort-seen = last seen
sort-newest = newest
own-country = { $country } is not in the list, because a European project joins two countries.
own-include = For a national project, [include my country].
none-title = Nobody fits this search
none-relax = Most people are left out by one filter: { $filter }. Take it away, or choose more values.
none-own-country = You searched in your own country only. Choose another country.
none-at-all = Take some filters away.
without =
    { $count ->
        [one] without “{ $filter }”: one person
       *[other] without “{ $filter }”: { $count } people
    }
pupils-ages = Pupils aged { $ages }
stars-none = Not seen this month
stars-one = Looks in sometimes
stars-two = Active this month
stars-three = Very active this month
matches = Matches:
why-country = country [{ $country }]
why-language = language [{ $language }]
why-subject = subject [{ $subject }]
why-ages = ages [{ $ages }]
why-level = school level [{ $level }]
why-region = region [{ $region }]
why-word = word [{ $word }]
why-shared-language = you both speak [{ $language }]
why-shared-subject = you both teach [{ $subject }]
tip-title = Tip.
tip = The same text sent to the same few countries gets few answers. Choose more countries and languages, and write to each person about her or his own idea.
stars-title = Stars of the TwinFinder
stars-text = They are counted every night from the last 30 days: days of use, people written to and people added as candidates.
count-stars = Count them now
count-stars-done = They are being counted.
