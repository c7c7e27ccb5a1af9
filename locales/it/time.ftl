### I tempi visti da adesso.

just-now = adesso
today = oggi
minutes-ago =
    { $count ->
        [one] 1 minuto fa
       *[other] { $count } minuti fa
    }
hours-ago =
    { $count ->
        [one] 1 ora fa
       *[other] { $count } ore fa
    }
days-ago =
    { $count ->
        [one] 1 giorno fa
       *[other] { $count } giorni fa
    }
