# Che cosa può non andare in un campo o in una richiesta.
required = Compila questo campo.
too-short = Almeno { $least } caratteri.
too-long = Al massimo { $most } caratteri.
not-an-address = Non sembra un indirizzo e-mail.
not-a-link = Non sembra un indirizzo web. Comincia con https://
taken = È già usato da qualcun altro. Scegline un altro.
too-common = Troppe persone usano questa password. Scegline un’altra.
unknown = Scegli uno dei valori proposti.
out-of-range = Indica un numero da { $least } a { $most }.
end-before-start = La fine viene prima dell’inizio.
choose-one = Scegli un’opzione.
choose-file = Scegli un file.
not-a-number = Scrivi un numero intero.
too-early = Scegli una data successiva.
too-late = Scegli una data precedente.
unfinished = Manca ancora qualcosa. Compila tutte le parti.
not-a-month = Scrivi l’anno e il mese così: 2026-11.
not-a-username = Solo lettere, cifre, punto, trattino e trattino basso.
not-a-name = Scrivi il nome in lettere, senza indirizzi web o e-mail e senza andare a capo.
wrong-password = Il nome e la password (o le parole) non corrispondono.
not-your-password = Questa non è la tua password.
wrong-code = Il codice non è giusto o è già stato usato.
link-expired = Questo link è già stato usato o è troppo vecchio. Chiedine uno nuovo.
must-accept = Spunta questa casella.
not-the-name = Non è il nome richiesto.
file-kind = I file di questo tipo non sono accettati.
file-too-large = Il file è troppo grande: al massimo { $most } MB.
too-many-pixels = L’immagine ha troppi pixel: al massimo { $most } milioni. Riducila e riprova.
space-full = In questo { -space } non c’è più posto per altre immagini.
alternative-text = Descrivi in una frase che cosa si vede nell’immagine.
same-school = I due fondatori devono lavorare in due scuole diverse.
same-country = Le due scuole devono trovarsi in due paesi diversi.
found-together = Le due scuole hanno fondato insieme «{ $project }», quindi sono due scuole. Non si possono unire.
founded-with-each-other = Questi due account hanno fondato insieme «{ $project }», quindi sono due persone. Non si possono unire.
people-at-school = In questa scuola qualcuno è attivo o aspetta la verifica. Si può chiudere quando non c’è più nessuno.
last-administrator = Nessun altro amministra questo sito. Affida prima questo ruolo a un’altra persona, poi potrai eliminare il tuo account.
founder-may-not-act = L’account di { $name } in questo momento è chiuso, o la sua unità non l’ha verificato. Il progetto si può approvare quando sarà di nuovo aperto.
names-pupil = Questo testo lo leggono tutti, perciò non deve nominare un alunno: { $name }
kept-by-unit = Questo lo cambia solo la tua unità nazionale.
sign-in-first = La sessione è terminata. Accedi di nuovo.
forbidden = Non hai il permesso di farlo.
not-found = Non esiste, oppure non hai accesso.
conflict = Nel frattempo qualcuno l’ha modificato. Ricarica la pagina per vedere com’è adesso.
malformed = Il modulo non è arrivato intero. Riprova.
limited =
    { $minutes ->
        [one] Troppi tentativi. Aspetta un minuto.
       *[other] Troppi tentativi. Aspetta { $minutes } minuti.
    }
offline = Il server non è raggiungibile. Nulla è perso: riprova tra poco.
internal = Qualcosa è andato storto da parte nostra. Se lo segnali, indica questo numero: { $trace }
form-unfinished = Il tuo modulo non si può inviare così. Aprilo, correggi ciò che è segnato, poi rispondi.
nobody-of-this-name = Nessuno ha un account con questo nome utente o indirizzo.
reports-wait = Oggi hai già inviato { $most } segnalazioni che aspettano una decisione. Aspetta che l’unità nazionale le legga. Se qualcuno è in pericolo, telefona all’unità.
in-vain = Quello che hai scritto non è stato inviato. Eccolo:
unreadable-line = La riga { $line } non si può leggere: «{ $text }». Scrivi: nome, iniziale del cognome, classe.
