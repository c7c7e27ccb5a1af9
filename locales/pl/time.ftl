### Czas widziany od teraz.

just-now = przed chwilą
today = dzisiaj
yesterday = wczoraj
tomorrow = jutro
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
in-days =
    { $count ->
        [one] za 1 dzień
        [few] za { $count } dni
       *[many] za { $count } dni
    }
