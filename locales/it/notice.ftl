# What happened: on the Desktop and in mails.
title = Avvisi
none-title = Nessuna novità
none = Qui leggi ciò che succede nei tuoi progetti, messaggi e spazi.
read-all = Segna tutto come letto
new = nuovo
registration-received = La tua registrazione è arrivata all’unità nazionale ({ $country }). Conta di rispondere entro tre giorni lavorativi.
school-change-received = Il tuo cambio di scuola è arrivato all’unità nazionale ({ $country }), che conta di rispondere entro tre giorni lavorativi. I tuoi progetti in corso proseguono.
registrations-waiting =
    { $count ->
        [one] Una registrazione aspetta da te ({ $country }).
       *[other] { $count } registrazioni aspettano da te ({ $country }).
    } { $days ->
        [0] La più vecchia aspetta da oggi.
        [one] La più vecchia aspetta da un giorno.
       *[other] La più vecchia aspetta da { $days } giorni.
    }
validated = La tua unità nazionale ha convalidato la tua registrazione. Tutto il Desktop è aperto.
information-asked = La tua unità nazionale ti chiede informazioni.
registration-refused = La tua unità nazionale non ha potuto convalidare la tua registrazione. Per 30 giorni può ritirare il rifiuto; poi i tuoi dati diventano anonimi.
refusal-taken-back = La tua unità nazionale ha ritirato il rifiuto: puoi di nuovo accedere e la tua registrazione è in fase di verifica.
colleague-registered = { $name }, della tua scuola, ha ora un account.
new-message = { $from } ti ha scritto.
candidate-silent = { $name } non risponde da una settimana. Scrivere ancora una volta?
candidate-silent-long = { $name } non risponde da due settimane. Scrivi ancora una volta, oppure lascia perdere.
project-asked = { $from } ti chiede di fondare insieme «{ $project }».
project-accepted = { $from } ha accettato «{ $project }». Ora le unità nazionali hanno sette giorni.
project-change-asked = { $from } chiede una modifica a «{ $project }».
project-declined = { $from } non ha accettato «{ $project }».
project-withdrawn = { $from } ha ritirato «{ $project }».
project-to-decide = «{ $project }» aspetta la decisione della tua unità.
project-approved = L’unità nazionale ({ $country }) ha approvato «{ $project }».
project-changes-wanted = L’unità nazionale ({ $country }) chiede modifiche a «{ $project }».
project-refused = L’unità nazionale ({ $country }) ha respinto «{ $project }».
project-active = «{ $project }» è attivo. Il suo { -space } è aperto.
project-to-confirm = { $from } ha modificato «{ $project }». Conferma il nuovo testo.
project-still-asked = { $from } aspetta ancora la tua risposta per «{ $project }».
project-still-to-decide = «{ $project }» aspetta ancora la decisione della tua unità.
project-overdue = L’unità nazionale ({ $country }) è in ritardo con «{ $project }».
project-approval-taken-back = L’unità nazionale ({ $country }) ha ritirato l’approvazione di «{ $project }».
project-edited = { $from } ha modificato «{ $project }».
project-closed = { $from } ha concluso «{ $project }».
project-reopened = { $from } ha riaperto «{ $project }».
project-closing-proposed = Nell’anno dopo l’ultimo mese nessuno ha lavorato in «{ $project }». Chiudilo, oppure sposta più avanti l’ultimo mese.
project-archived = «{ $project }» è stato archiviato, due anni dopo la chiusura. Resta leggibile.
project-suspended = «{ $project }» è stato sospeso da un’unità nazionale.
project-resumed = «{ $project }» prosegue: la sospensione è revocata.
project-removed = «{ $project }» è stato rimosso da un’unità nazionale.
team-invited = { $from } ti invita nel { -space } «{ $title }».
team-joined = { $name } fa ora parte del team di «{ $title }».
team-invited-by-other = { $name } ha ricevuto un invito nel team di «{ $title }». Puoi opporti.
team-declined = { $name } ha rifiutato l’invito nel team di «{ $title }».
team-objected = L’altro fondatore non vuole { $name } nel team di «{ $title }».
team-invitation-gone = L’invito nel team di «{ $title }» è stato ritirato.
team-left = { $name } ha lasciato il team di «{ $title }».
team-removed = Non fai più parte del team di «{ $title }». Ciò che hai scritto resta.
team-role-administrator = Ora amministri il { -space } «{ $title }».
team-role-member = Ora sei membro del { -space } «{ $title }», senza amministrarlo.
space-published = Alcune pagine di «{ $title }» sono pubblicate: le vedono tutti sul web.
consent-withdrawn = I genitori non sono più d’accordo per un’immagine di «{ $title }»: fuori dal { -space } non la vede più nessuno.
pages-name-pupil = Abbiamo tolto dal web alcune pagine di «{ $title }»: nominano un alunno. Cambia il testo prima di pubblicarle di nuovo.
pupil-told = Un alunno ti racconta qualcosa in «{ $title }».
report-to-decide = Una segnalazione aspetta una decisione.
report-decided = L’unità nazionale ha deciso su ciò che hai segnalato. Grazie.
school-merged = La tua unità nazionale ha unito due schede della tua scuola: «{ $school }» continua come «{ $into }».
school-closed = La tua unità nazionale ha chiuso la tua scuola, «{ $school }».
report-warned = L’unità nazionale ha deciso sulla tua segnalazione: la persona ha ricevuto un richiamo. Grazie.
report-no-breach = L’unità nazionale ha esaminato la tua segnalazione e non ha trovato nulla contro le regole. Grazie.
report-suspended = L’unità nazionale ha deciso sulla tua segnalazione: l’account della persona è sospeso. Grazie.
warned = La tua unità nazionale ti invia un richiamo.
inactive-tomorrow = Non accedi da un anno. Da domani nessuno vede il tuo profilo; torna visibile quando accedi.
forgotten-soon =
    { $days ->
        [one] Non accedi da quasi tre anni. Tra un giorno i tuoi dati diventano anonimi, a meno che tu non acceda.
       *[other] Non accedi da quasi tre anni. Tra { $days } giorni i tuoi dati diventano anonimi, a meno che tu non acceda.
    }
office-officer = D’ora in poi lavori per l’unità nazionale ({ $country }).
office-central = D’ora in poi lavori per l’unità centrale.
office-administrator = D’ora in poi amministri il sito.
office-ended-officer = Non lavori più per l’unità nazionale ({ $country }).
office-ended-central = Non lavori più per l’unità centrale.
office-ended-administrator = Non amministri più il sito.
account-to-be-expelled = Unità nazionale: si chiede di chiudere definitivamente il tuo account. Deve ancora essere d’accordo un’altra persona dell’unità; fino ad allora, e al massimo per trenta giorni, nessuno può accedere.
account-suspended =
    { $days ->
        [one] La tua unità nazionale ha sospeso il tuo account per un giorno. Fino ad allora nessuno può usarlo per accedere; poi si riapre da solo.
       *[other] La tua unità nazionale ha sospeso il tuo account per { $days } giorni. Fino ad allora nessuno può usarlo per accedere; poi si riapre da solo.
    }
signed-out = La tua unità nazionale ha terminato tutte le tue sessioni, perché un dispositivo potrebbe essere andato perso o qualcun altro potrebbe aver usato il tuo account. Se qualcun altro potrebbe conoscere la tua password, scegline una nuova.
account-readmitted = Il tuo account è di nuovo aperto.
account-expelled = Il tuo account è stato chiuso definitivamente, per i motivi che ti sono già stati comunicati.
expulsion-to-decide = Un incaricato chiede di escludere { $name }. Deve decidere un secondo incaricato.
accounts-merged = La tua unità nazionale ha unito i tuoi due account in uno solo. Accedi come «{ $username }».
