# The guided search for partners.
title = TwinFinder
lead =
    { $count ->
        [one] Un insegnante corrisponde. Sei tu a scegliere a chi scrivere.
       *[other] { $count } insegnanti corrispondono. Sei tu a scegliere a chi scrivere.
    }
lead-none = Per ora non corrisponde nessuno. Una ricerca più ampia trova più persone.
narrow = Restringi la ricerca
narrow-used =
    { $count ->
        [one] Restringi la ricerca (un filtro)
       *[other] Restringi la ricerca ({ $count } filtri)
    }
words = Parole
words-help = In nomi, scuole e idee. Accenti, altri alfabeti e un errore di battitura non contano.
search = Cerca
more-filters = Altri filtri
more-values = Altri
filter-country = Paese
filter-language = Lingua
filter-subject = Materia
filter-ages = Età degli alunni
filter-level = Ordine di scuola
filter-available = Disponibile ora
filter-stars = Attività
filter-region = Regione
filter-words = Parole
ages-up-to = fino a { $age }
any-stars = qualsiasi
at-least-stars =
    { $count ->
        [one] almeno una stella
       *[other] almeno { $count } stelle
    }
include-country = Includi: { $country }
chip-words = «{ $words }»
chip-ages = Età { $ages }
chip-region = Regione { $region }
chip-national = Anche il mio paese
clear-all = Rimuovi tutti
sort-by = Ordina per
sort = Ordina
sort-relevance = corrispondenza
sort-stars = stelle
sort-seen = ultimo accesso
sort-newest = data di iscrizione
own-country = { $country }: questo paese non è nell’elenco, perché un progetto europeo unisce due paesi.
own-include = Per un progetto nazionale, [includi il mio paese].
none-title = Nessuno corrisponde a questa ricerca
none-relax = Un solo filtro esclude quasi tutti: { $filter }. Rimuovilo o scegli più valori.
none-own-country = Hai cercato solo nel tuo paese. Scegli un altro paese.
none-at-all = Rimuovi qualche filtro.
without =
    { $count ->
        [one] senza «{ $filter }»: una persona
       *[other] senza «{ $filter }»: { $count } persone
    }
pupils-ages = Alunni di { $ages } anni
stars-none = Nessuna visita questo mese
stars-one = Passa ogni tanto
stars-two = Attività buona questo mese
stars-three = Attività intensa questo mese
matches = Corrisponde:
why-country = paese [{ $country }]
why-language = lingua [{ $language }]
why-subject = materia [{ $subject }]
why-ages = età [{ $ages }]
why-level = ordine di scuola [{ $level }]
why-region = regione [{ $region }]
why-word = parola [{ $word }]
why-shared-language = parlate entrambi [{ $language }]
why-shared-subject = insegnate entrambi [{ $subject }]
tip-title = Consiglio.
tip = Lo stesso testo inviato agli stessi pochi paesi riceve poche risposte. Scegli più paesi e più lingue, e scrivi a ciascuno parlando della sua idea.
stars-title = Stelle del TwinFinder
stars-text = Si contano ogni notte sugli ultimi 30 giorni: giorni d’uso, persone a cui si è scritto e persone aggiunte ai candidati.
count-stars = Conta adesso
count-stars-done = Il conteggio è in corso.
