# The mailbox.
title = Posta
lanes = Cartelle
lane-inbox = In arrivo
lane-unread = Da leggere
lane-starred = Con stella
lane-archived = Archivio
words = Cerca nella posta
nothing-found = Nessun messaggio con «{ $words }»
nothing-found-why = Si cercano parole del messaggio, dell’oggetto e del nome. Gli accenti non contano.
lane-sent = Inviati
lane-trash = Cestino
throw-away = Getta via
take-out = Togli dal cestino
in-trash = Quello che sta nel cestino sparisce dopo trenta giorni, solo per te. Torna se qualcuno scrive nella conversazione.
also = Invia anche ad altri candidati…
also-legend = Anche a
also-help = Ogni persona lo riceve per sé e non vede le altre. Al massimo dieci persone.
conversations = Conversazioni
reading = Conversazione aperta
choose-one = Scegli una conversazione per leggerla qui.
skip-to-conversation = Vai alla conversazione aperta
keys = Tasti della posta
key-next = Conversazione successiva
key-previous = Conversazione precedente
key-answer = Rispondi
keys-off = Disattiva i tasti singoli
empty = Qui non ci sono messaggi
empty-why = Scrivi a qualcuno dei tuoi candidati: le risposte arrivano qui.
empty-lane = In questa cartella non c’è nulla.
to-candidates = Apri I miei candidati
you-wrote = Tu: { $beginning }
back = Torna alla posta
with = Con { $name }
profile = Profilo
you = Tu
star = Metti una stella
unstar = Togli la stella
archive = Archivia
take-back = Riporta in arrivo
mark-unread = Segna come da leggere
closed = Qui non si può più scrivere.
answer-to = Risposta per { $name }
draft-kept = Conservato su questo dispositivo fino all’invio
send = Invia
new-title = Nuovo messaggio
write-to = Messaggio per { $name }
subject = Di che cosa si tratta?
body = Il tuo messaggio
not-available = In questo momento questa persona non cerca un progetto. Puoi scriverle lo stesso.
prompts-title = Un buon primo messaggio
prompt-idea = dice in due frasi che cosa ti piacerebbe fare insieme
prompt-pupils = racconta quanti anni hanno i tuoi alunni e quanti sono
prompt-when = propone quando cominciare e quanto può durare
prompt-question = fa una domanda a cui è facile rispondere

## The closing message to a candidate who does not suit

closing-explain = Dopo l’invio, le conversazioni con questa persona vengono archiviate. Le trovi in «Archivio».
closing-subject = La nostra idea di progetto
closing-body =
    Ciao { $name },

    grazie per lo scambio sulla possibilità di lavorare insieme. Ci ho riflettuto e questa volta non si adatta ai piani della mia classe.

    Ti auguro un buon partner e un bel progetto. Forse le nostre strade si incontreranno ancora.

    Cordiali saluti
archived = La conversazione è archiviata.
thrown-away = La conversazione resta nel cestino per trenta giorni.

## Several conversations at once

bulk = Con tutte quelle selezionate
bulk-ticked =
    { $count ->
        [one] Una selezionata
       *[other] { $count } selezionate
    }
tick = Seleziona { $name }
mark-read = Segna come letta
bulk-none = Non hai selezionato nessuna conversazione. Seleziona quelle che vuoi, poi scegli che cosa fare.
bulk-archived =
    { $count ->
        [one] Una conversazione è archiviata.
       *[other] { $count } conversazioni sono archiviate.
    }
bulk-taken-back =
    { $count ->
        [one] Una conversazione è di nuovo in arrivo.
       *[other] { $count } conversazioni sono di nuovo in arrivo.
    }
bulk-read =
    { $count ->
        [one] Una conversazione è segnata come letta.
       *[other] { $count } conversazioni sono segnate come lette.
    }
bulk-unread =
    { $count ->
        [one] Una conversazione è segnata come da leggere.
       *[other] { $count } conversazioni sono segnate come da leggere.
    }
bulk-thrown-away =
    { $count ->
        [one] Una conversazione resta nel cestino per trenta giorni.
       *[other] { $count } conversazioni restano nel cestino per trenta giorni.
    }
