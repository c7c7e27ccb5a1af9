# The guided search for partners.
title = TwinFinder
lead =
    { $count ->
        [one] Eine Lehrkraft passt. Sie wählen, wem Sie schreiben.
       *[other] { $count } Lehrkräfte passen. Sie wählen, wem Sie schreiben.
    }
lead-none = Noch passt niemand. Mit weniger Filtern finden Sie mehr Personen.
narrow = Suche eingrenzen
narrow-used =
    { $count ->
        [one] Suche eingrenzen (ein Filter)
       *[other] Suche eingrenzen ({ $count } Filter)
    }
words = Wörter
words-help = In Namen, Schulen und Ideen. Akzente, andere Alphabete und ein Tippfehler stören nicht.
search = Suchen
more-filters = Weitere Filter
more-values = Mehr
filter-country = Land
filter-language = Sprache
filter-subject = Fach
filter-ages = Alter der Klasse
filter-level = Schulstufe
filter-available = Jetzt verfügbar
filter-stars = Aktivität
filter-region = Region
filter-words = Wörter
ages-up-to = bis { $age }
any-stars = beliebig
at-least-stars =
    { $count ->
        [one] mindestens ein Stern
       *[other] mindestens { $count } Sterne
    }
include-country = Einbeziehen: { $country }
chip-words = „{ $words }“
chip-ages = Alter { $ages }
chip-region = Region { $region }
chip-national = Auch mein Land
clear-all = Alle entfernen
sort-by = Sortieren nach
sort = Sortieren
sort-relevance = Passung
sort-stars = Sternen
sort-seen = letztem Besuch
sort-newest = Neuesten
own-country = { $country }: Dieses Land steht nicht in der Liste, weil ein europäisches Projekt zwei Länder verbindet.
own-include = Für ein nationales Projekt können Sie [Ihr Land einbeziehen].
none-title = Zu dieser Suche passt niemand
none-relax = Ein einziger Filter schließt fast alle aus: { $filter }. Entfernen Sie ihn oder wählen Sie mehr Werte.
none-own-country = Sie haben nur in Ihrem eigenen Land gesucht. Wählen Sie ein anderes Land.
none-at-all = Entfernen Sie einige Filter.
without =
    { $count ->
        [one] ohne „{ $filter }“: eine Person
       *[other] ohne „{ $filter }“: { $count } Personen
    }
pupils-ages = Alter der Klassen: { $ages }
stars-none = Diesen Monat nicht da
stars-one = Schaut manchmal herein
stars-two = Diesen Monat aktiv
stars-three = Diesen Monat sehr aktiv
matches = Passt:
why-country = Land [{ $country }]
why-language = Sprache [{ $language }]
why-subject = Fach [{ $subject }]
why-ages = Alter [{ $ages }]
why-level = Schulstufe [{ $level }]
why-region = Region [{ $region }]
why-word = Wort [{ $word }]
why-shared-language = Sie sprechen beide [{ $language }]
why-shared-subject = Sie unterrichten beide [{ $subject }]
tip-title = Tipp.
tip = Derselbe Text an dieselben wenigen Länder bekommt wenige Antworten. Wählen Sie mehr Länder und Sprachen, und gehen Sie bei jeder Person auf deren Idee ein.
stars-title = Sterne des TwinFinders
stars-text = Sie werden jede Nacht aus den letzten 30 Tagen gezählt: Tage, an denen jemand hier war, angeschriebene Personen und als Kandidaten gemerkte Personen.
count-stars = Jetzt zählen
count-stars-done = Sie werden gerade gezählt.
