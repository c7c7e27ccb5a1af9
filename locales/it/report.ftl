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
decision = Motivo
decision-help = Chi riceve il richiamo legge questo testo.
decide = Decidi
