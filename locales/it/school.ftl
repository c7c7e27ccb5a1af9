# The desk of a unit's schools.
title = Scuole
eyebrow = Unità { $unit } · scuole
lead = Trova una scuola per correggerla, per unire due schede della stessa scuola o per chiuderla.
filters = Quali scuole
words-help = Parole del nome o della città, oppure il codice nazionale. Gli accenti non contano.
filter-all = Tutti gli stati
filter-proposed = Non ancora confermate
filter-confirmed = Confermate
filter-merged = Unite
filter-closed = Chiuse
filter-deserted = Senza persone attive
filter-twice = Forse doppie
none-title = Ancora nessuna scuola
none-text = Le scuole arrivano con la prima persona che si registra.
nothing-title = Nessuna scuola corrisponde
people-count =
    { $count ->
        [0] nessuna persona attiva
        [one] 1 persona attiva
       *[other] { $count } persone attive
    }
back = Torna alle scuole
done-saved = La scheda è salvata.
done-merged = Le due schede sono ora una scuola sola. Il personale è stato avvisato.
done-closed = La scuola è chiusa. Il personale è stato avvisato.
register-title = La scheda accanto all’anagrafe del ministero
record = Nella nostra scheda
fields-of-record = La scheda
margin = Persone e modifiche
goes-on-as = Questa scheda è stata unita. La scuola continua come:
people = Persone
people-none = In questa scuola non c’è nessuno.
changes = Modifiche
changes-none = Finora non è stato cambiato nulla.
person-active = attiva
person-inactive = non accede da un anno
person-waiting = aspetta la verifica
person-asked = deve dare informazioni
person-again = aspetta una nuova verifica
person-suspended = sospesa
person-refused = rifiutata
person-unfinished = registrazione non finita
somebody = Qualcuno
change-applied = { $field }, modificato da { $by }:
change-proposed = { $field }, proposto da { $by }:
change-refused = { $field }, proposto da { $by } e non accolto:
nothing = niente
acts = La scuola nel suo insieme
merge = Unisci a un’altra scuola
merge-explain = Fallo quando due schede sono la stessa scuola. Persone, alunni, progetti e spazi di questa scheda passano all’altra, e la sua pagina pubblica porta lì. Nessuno trova più questa scheda. Non si può annullare.
merge-find = Cerca la scuola che continua
merge-found-none = Nessun’altra scuola aperta della tua unità corrisponde a queste parole.
merge-alike = Queste hanno lo stesso codice, oppure lo stesso nome e la stessa città:
merge-into = La scuola che continua
typed-name = Per confermare, scrivi il nome di questa scuola: { $name }
close = Chiudi la scuola
close-explain = Fallo quando la scuola non esiste più. Dopo nessuno può registrarsi lì; ciò che vi è stato fatto resta. È possibile solo quando nessuno è attivo e nessuno aspetta la verifica. Non si può annullare.
close-reason = Motivo
close-reason-help = Viene conservato, e il personale della scuola lo legge.
fields-title = Ciò che l’unità tiene per sé
fields-lead = Scegli che cosa il personale può leggere ma non cambiare nella scheda della sua scuola. La tua unità può sempre cambiare tutto.
fields-legend = Cambia solo l’unità
fields-help = Vale per tutte le scuole dell’unità.
fields-saved = Salvato. Vale da ora.
