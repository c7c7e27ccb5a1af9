### Times as seen from now.

just-now = just now
today = today
yesterday = yesterday
tomorrow = tomorrow
minutes-ago =
    { $count ->
        [one] 1 minute ago
       *[other] { $count } minutes ago
    }
hours-ago =
    { $count ->
        [one] 1 hour ago
       *[other] { $count } hours ago
    }
days-ago =
    { $count ->
        [one] 1 day ago
       *[other] { $count } days ago
    }
in-days =
    { $count ->
        [one] in 1 day
       *[other] in { $count } days
    }
