### Czas widziany od teraz.

just-now = przed chwilą
today = dzisiaj
minutes-ago =
    { $count ->
        [one] 1 minutę temu
        [few] { $count } minuty temu
       *[many] { $count } minut temu
    }
hours-ago =
    { $count ->
        [one] 1 godzinę temu
        [few] { $count } godziny temu
       *[many] { $count } godzin temu
    }
days-ago =
    { $count ->
        [one] 1 dzień temu
        [few] { $count } dni temu
       *[many] { $count } dni temu
    }
