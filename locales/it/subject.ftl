# Subjects of the mails that tell a notice: what it is and what it is about, in at most sixty letters. What is named is
# shortened to the room that the words leave. The mail itself says it in a whole sentence: notice.ftl.
registration-received = Abbiamo ricevuto la tua registrazione
school-change-received = Abbiamo ricevuto il tuo cambio di scuola
registrations-waiting =
    { $count ->
        [one] Una registrazione aspetta: { $country }
       *[other] { $count } registrazioni aspettano: { $country }
    }
validated = La tua registrazione è convalidata
information-asked = Una domanda sulla tua registrazione
registration-refused = La tua registrazione è stata rifiutata
refusal-taken-back = La tua registrazione è di nuovo in verifica
colleague-registered = Dalla tua scuola: { $name }
new-message = Messaggio di { $name }
candidate-silent = Ancora nessuna risposta: { $name }
project-asked = Fondare insieme «{ $project }»?
project-accepted = Accettato: «{ $project }»
project-change-asked = Modifica richiesta: «{ $project }»
project-declined = Non accettato: «{ $project }»
project-withdrawn = Ritirato: «{ $project }»
project-to-decide = Da decidere: «{ $project }»
project-approved = Approvato: «{ $project }»
project-changes-wanted = L’unità chiede modifiche: «{ $project }»
project-refused = Respinto: «{ $project }»
project-active = Attivo: «{ $project }»
project-to-confirm = Conferma il nuovo testo: «{ $project }»
project-still-asked = Si aspetta la tua risposta: «{ $project }»
project-still-to-decide = Ancora da decidere: «{ $project }»
project-overdue = Un’unità è in ritardo: «{ $project }»
project-approval-taken-back = Approvazione ritirata: «{ $project }»
project-edited = Modificato: «{ $project }»
project-closed = Concluso: «{ $project }»
project-reopened = Riaperto: «{ $project }»
project-closing-proposed = Concludere o continuare? «{ $project }»
project-archived = Archiviato: «{ $project }»
project-suspended = Sospeso: «{ $project }»
project-resumed = Prosegue: «{ $project }»
project-removed = Rimosso: «{ $project }»
team-invited = Invito in «{ $space }»
team-joined = Nuovo ingresso nel team: «{ $space }»
team-invited-by-other = Un nuovo invito: «{ $space }»
team-declined = Invito rifiutato: «{ $space }»
team-objected = Obiezione a un invito: «{ $space }»
team-invitation-gone = Invito ritirato: «{ $space }»
team-left = Qualcuno ha lasciato il team: «{ $space }»
team-removed = Non più nel team: «{ $space }»
team-role-changed = Il tuo ruolo è cambiato: «{ $space }»
space-published = Pagine pubblicate: «{ $space }»
consent-withdrawn = Consenso per un’immagine ritirato: «{ $space }»
pages-name-pupil = Pagine tolte dal web: «{ $space }»
pupil-told = Un alunno ti racconta qualcosa: «{ $space }»
report-to-decide = Una segnalazione aspetta una decisione
report-decided = Decisione sulla tua segnalazione
office-given = Hai un nuovo incarico
office-ended = Un tuo incarico è finito
inactive-tomorrow = Da domani nessuno vede il tuo profilo
forgotten-soon =
    { $days ->
        [one] I tuoi dati diventano anonimi tra un giorno
       *[other] I tuoi dati diventano anonimi tra { $days } giorni
    }
accounts-merged = I tuoi due account sono ora uno solo
account-suspended =
    { $days ->
        [one] Il tuo account è sospeso per un giorno
       *[other] Il tuo account è sospeso per { $days } giorni
    }
account-to-be-expelled = Si chiede di chiudere il tuo account per sempre
signed-out = Tutte le tue sessioni sono terminate
account-readmitted = Il tuo account è di nuovo aperto
account-expelled = Il tuo account è stato chiuso per sempre
expulsion-to-decide = Un’esclusione da decidere: { $name }
school-merged = La tua scuola continua come «{ $school }»
school-closed = La tua scuola è chiusa: «{ $school }»
warned = Un richiamo della tua unità nazionale
