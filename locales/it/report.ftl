# Reports.
report = Segnala
reason = Che cosa non va?
words = Con le tue parole
who-reads = L’unità nazionale legge la segnalazione. La persona non viene a sapere chi ha segnalato.
send = Invia la segnalazione
sent-title = La segnalazione è arrivata
sent-what-next = L’unità nazionale la legge e ti avvisa appena ha deciso. Puoi anche bloccare la persona dal suo profilo.
go-on = Continua
desk-title = Segnalazioni
waiting =
    { $count ->
        [one] Una segnalazione aspetta una decisione.
       *[other] { $count } segnalazioni aspettano una decisione.
    }
none = Nessuna segnalazione in attesa
none-why = Quando qualcuno segnala una persona o un messaggio della tua unità, la segnalazione appare qui e ne ricevi avviso.
reported-by = segnalazione di { $name }
outcome = Decisione
no-breach = Nessuna violazione
warning = Richiamo
suspension = Sospensione
suspension-explain = L’account è chiuso per qualche giorno e si riapre da solo. La persona è avvisata per e-mail.
days = Giorni di sospensione
days-help = Da 1 a 365. Contano solo se sospendi l’account.
decision = Motivo
decision-help = Chi riceve il richiamo o è sospeso legge questo testo.
decide = Decidi
