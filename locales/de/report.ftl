# Reports.
report = Melden
reason = Was stimmt nicht?
words = In Ihren Worten
who-reads = Die nationale Stelle liest Ihre Meldung. Die Person erfährt nicht, wer gemeldet hat.
send = Meldung senden
sent-title = Ihre Meldung ist angekommen
sent-what-next = Die nationale Stelle liest sie und gibt Ihnen Bescheid, sobald sie entschieden hat. Sie können die Person auch in ihrem Profil blockieren.
go-on = Weiter
desk-title = Meldungen
waiting =
    { $count ->
        [one] Eine Meldung wartet auf eine Entscheidung.
       *[other] { $count } Meldungen warten auf eine Entscheidung.
    }
none = Keine Meldung wartet
none-why = Wenn jemand eine Person oder eine Nachricht Ihrer Stelle meldet, steht es hier, und Sie werden benachrichtigt.
reported-by = gemeldet von { $name }
outcome = Entscheidung
no-breach = Kein Verstoß
warning = Verwarnung
suspension = Sperre
suspension-explain = Das Konto ist einige Tage geschlossen und öffnet sich von selbst. Die Person erfährt es per E-Mail.
days = Tage der Sperre
days-help = Von 1 bis 365. Sie zählen nur, wenn Sie das Konto sperren.
decision = Begründung
decision-help = Wer verwarnt oder gesperrt wird, liest das.
decide = Entscheiden
