# My Candidates and the block list.
title = I miei candidati
lead =
    { $count ->
        [one] Una persona con cui potresti lavorare. Solo tu vedi questo elenco.
       *[other] { $count } persone con cui potresti lavorare. Solo tu vedi questo elenco.
    }
empty-title = Il tuo elenco è ancora vuoto
empty-sentence = Raccogli qui le persone con cui potresti lavorare. Nessuno viene a sapere di essere nel tuo elenco.
empty-example = Per esempio: cerca insegnanti con alunni della stessa età e una lingua in comune con te.
find = Cerca persone
by-status = Per stato
all = Tutti
none-of-status = Nel tuo elenco nessuno ha lo stato «{ $status }».
status-to-contact = Da contattare
status-contacted = Primo messaggio inviato
status-negotiating = In contatto
status-agreed = D’accordo
status-not-suitable = Non fa per me
status-silent = Nessuna risposta
away = Al momento questa persona non è raggiungibile.
never-written = Non hai ancora scritto.
you-wrote-today = Hai scritto oggi.
you-wrote =
    { $days ->
        [one] Hai scritto ieri.
       *[other] Hai scritto { $days } giorni fa.
    }
answer-today = Oggi è arrivata una risposta.
answer =
    { $days ->
        [one] Ieri è arrivata una risposta.
       *[other] È arrivata una risposta { $days } giorni fa.
    }
silence-who = { $name } non ha risposto
silence-remind = Scrivi ancora una volta: c’è chi guarda la posta solo una volta alla settimana.
silence-let-go = Scrivi ancora una volta, oppure lascia perdere e scrivi a qualcun altro.
activate = Avvia un progetto
write = Scrivi
event-written = Ho scritto
event-answered = È arrivata una risposta
event-negotiate = Riprendi i contatti
event-agree = Siamo d’accordo
event-fall-silent = Nessuna risposta
event-dismiss = Non va bene
remove = Rimuovi
removed = La persona non è più nel tuo elenco.
restore = Rimetti nell’elenco
note = La mia nota
note-help = La vedi solo tu.
note-add = Aggiungi una nota
note-change = Cambia la nota
note-save = Salva la nota
note-saved = La nota è salvata.
add = Aggiungi ai miei candidati
is-candidate = Tra i miei candidati
block-open = Blocca questa persona
block-help = { $name } non potrà più scriverti né trovarti, e non lo verrà a sapere. Puoi annullare il blocco in ogni momento.
block = Blocca
blocked-done = La persona è bloccata.
blocked-title = Persone che hai bloccato
blocked-lead = Non possono scriverti né trovarti.
unblock = Sblocca

## A candidate who does not suit

closing-offer = { $name } non fa per questo progetto. Qualche parola cortese chiude bene.
closing-write = Scrivi un messaggio di chiusura
