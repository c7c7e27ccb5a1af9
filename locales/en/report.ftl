# Reporting a person or a message, and the unit's desk.
report = Report
reason = What is wrong?
words = In your own words
who-reads = The national unit reads your report. The person does not learn who reported.
send = Send the report
sent-title = Your report has arrived
sent-what-next = The national unit reads it and tells you as soon as it has decided. You can also block the person in her profile.
go-on = Go on
desk-title = Reports
waiting =
    { $count ->
        [one] One report waits for a decision.
       *[other] { $count } reports wait for a decision.
    }
none = No report waits
none-why = When somebody reports a person or a message of your unit, it stands here, and you are told.
reported-by = reported by { $name }
outcome = Decision
no-breach = No breach
warning = Warning
suspension = Suspension
suspension-explain = The account is closed for some days, and opens by itself. The person is told by mail.
days = Days of a suspension
days-help = From 1 to 365. They count only if you suspend the account.
decision = Reason
decision-help = A person who is warned or suspended reads this.
decide = Decide
