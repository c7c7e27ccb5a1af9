### Zeiten von jetzt aus gesehen.

just-now = gerade eben
today = heute
yesterday = gestern
tomorrow = morgen
minutes-ago =
    { $count ->
        [one] vor 1 Minute
       *[other] vor { $count } Minuten
    }
hours-ago =
    { $count ->
        [one] vor 1 Stunde
       *[other] vor { $count } Stunden
    }
days-ago =
    { $count ->
        [one] vor 1 Tag
       *[other] vor { $count } Tagen
    }
in-days =
    { $count ->
        [one] in 1 Tag
       *[other] in { $count } Tagen
    }
