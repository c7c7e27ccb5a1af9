# The unit's desk: registrations to check.

title = Registrazioni da controllare
eyebrow = Unità { $unit } · persone e scuole
lead =
    { $count ->
        [one] Una registrazione aspetta l’unità.
       *[other] { $count } registrazioni aspettano l’unità.
    }
lead-oldest = La più vecchia è del { $when }; l’obiettivo è 3 giorni lavorativi.
nobody = Nessuna registrazione in attesa
nobody-text = Le nuove registrazioni compaiono qui da sole.
nobody-filter = Nessuna registrazione corrisponde a questo filtro.
show-all = Mostra tutte
queue = Coda, dalla più vecchia
unit = Unità nazionale
show-unit = Mostra questa unità
all = Tutte { $count }
waiting = Tocca all’unità { $count }
asked = Tocca alla persona { $count }
school-known = Scuola conosciuta { $count }
school-unknown = Scuola sconosciuta { $count }
similar = Account simile { $count }
late = In ritardo { $count }
today = oggi
days =
    { $count ->
        [one] 1 giorno
       *[other] { $count } giorni
    }
hint-found = Trovata
hint-school-found = Scuola trovata, persona no
hint-not-found = Non trovata
similar-account = Account simile
is-late = in ritardo
has-written = ha scritto
is-asked = aspetta una risposta
is-again = nuova scuola
back = Torna alla coda
choose = Scegli una registrazione
choose-text = Qui si apre la scheda, con accanto ciò che sa l’anagrafe del ministero.
you-decide-found = Tocca a te: la scuola è nell’anagrafe e la persona scrive dal dominio della scuola.
you-decide-school = Tocca a te: la scuola è nell’anagrafe, la persona no.
you-decide-none = Tocca a te: la scuola non è nell’anagrafe. Guarda il suo sito e chiedi alla persona.
person-acts = Tocca alla persona: hai chiesto informazioni.
decided = Su questa registrazione è già stata presa una decisione.
since = Così dal { $when }.
next-due = Poi: dopo il { $when } la coda la segna in ritardo.
next-late = È in ritardo dal { $when }.
compare = I dati inseriti a confronto con l’anagrafe del ministero
field-code = Codice della scuola
field-school = Scuola
field-town = Località
field-address = Indirizzo
field-mail = Dominio e-mail
field-phone = Telefono
field-site = Sito web
field-institute = Istituto di riferimento
none = nessun dato
mail-same = La persona scrive dal dominio e-mail della scuola.
mail-shared = Il dominio e-mail è lo stesso, ma molti possono averlo: non prova nulla.
mail-differs = La persona scrive da un dominio e-mail diverso da quello della scuola.
mail-unknown = L’anagrafe non conosce l’indirizzo e-mail della scuola.
person-title = La persona
email = Indirizzo confermato
phone = Telefono
website = Pagina web
role = Ruolo
subjects = Materie
languages = Lingue
school-title = La scuola come l’ha descritta
school-state = Scheda
state-proposed = nuova, proposta con questa registrazione
state-confirmed =
    { $count ->
        [one] conosciuta, con una persona convalidata
       *[other] conosciuta, con { $count } persone convalidate
    }
school-email = Indirizzo e-mail
head = Dirigente scolastico
levels = Ordini di scuola
pupils = Alunni
similar-title = Account che sembrano della stessa persona
proposals = Che cosa cambierebbe nella scheda della scuola
before = Finora
after = Proposta
take-changes = Riporta queste modifiche nella scheda della scuola
talk = Che cosa hai chiesto e che cosa ha scritto da allora
decide-title = La tua decisione
message = Messaggio alla persona
message-help = Le arriva per e-mail. Serve se chiedi o rifiuti; scrivi in una lingua che la persona legge.
reason = Motivo
reason-help = Serve se rifiuti. Resta nelle statistiche.
validate = Convalida
ask = Chiedi informazioni
refuse = Rifiuta
refuse-title = Rifiuta questa registrazione…
sure = Sì, rifiuto { $name }: l’account viene chiuso subito ed eliminato dopo 30 giorni.
sure-member = Sì, rifiuto { $name }. Questo account era già stato convalidato: viene chiuso subito con tutti i suoi progetti ed eliminato dopo 30 giorni.
take-back = Ritira il rifiuto
take-back-text = Il rifiuto si può ritirare fino al { $until }. La persona potrà di nuovo accedere e la registrazione aspetterà la tua decisione.
done-validated = Convalidata. La persona è stata avvisata per e-mail.
done-asked = Domanda inviata. La registrazione torna qui con la risposta.
done-refused = Rifiutata. L’account è chiuso e viene eliminato dopo 30 giorni.
done-taken-back = Il rifiuto è ritirato. La registrazione è di nuovo in attesa qui e la persona è stata avvisata per e-mail.
account = L’account di questa persona
history = Cronologia di questa scheda
event-sent = { $name } ha inviato il modulo
event-asked = { $name } ha chiesto informazioni
event-answered = { $name } ha scritto
event-validated = { $name } ha convalidato
event-refused = { $name } ha rifiutato
event-taken-back = { $name } ha ritirato il rifiuto
event-moved = { $name } ha cambiato scuola
somebody = Qualcuno
decisions = Decisioni dell’unità
decisions-none = Ancora nessuna decisione.
decision-validated = { $officer } ha convalidato la registrazione di { $name }
decision-asked = { $officer } ha chiesto informazioni: { $name }
decision-refused = { $officer } ha rifiutato la registrazione di { $name }
decision-taken-back = { $officer } ha ritirato il rifiuto di { $name }
former = un ex membro
