# Registering: before and in step 1, the link, the form of step 2, the waiting room.

## Step 1

title-begin = Registrati
lead-begin = La registrazione è gratuita, aperta tutto l’anno e personale: ogni collega ha il proprio account.
step-one = Registrazione, passo 1 di 2
gather-title = Tieni pronti questi dati per il passo 2
gather-lead = Li conosce la segreteria della scuola.
gather-school-code = il codice nazionale della scuola (in Italia: codice meccanografico)
gather-phone = il numero di telefono della scuola
gather-fax = il numero di fax della scuola, se c’è
gather-school-email = l’indirizzo e-mail della scuola
gather-head-email = nome e indirizzo e-mail del dirigente scolastico
first-name = Nome
last-name = Cognome
email = Indirizzo e-mail
email-help = Ti inviamo un link. Nessuno vede l’indirizzo.
username = Nome utente
username-help = Da 3 a 40 lettere, cifre, punti, trattini o trattini bassi. Puoi cambiarlo più tardi.
password = Password
password-help = Almeno 8 caratteri, quelli che vuoi. Una frase si ricorda facilmente.
country = Paese della scuola
accept-conduct = Accetto il [codice di condotta].
accept-privacy = Ho letto l’[informativa sulla privacy] e acconsento.
begin = Inviami il link
sign-in-instead = Ho già un account
sent-title = Guarda nella tua casella di posta
sent-text = Un messaggio è in arrivo. Apri il link entro 7 giorni e continua con il passo 2.
sent-nothing = Dopo qualche minuto non c’è nulla? Guarda nella posta indesiderata, oppure registrati di nuovo con l’indirizzo giusto.
no-unit = Per ora nessun paese accetta registrazioni.

## The link

confirm-title = Conferma il tuo indirizzo
confirm-text = { $name }, confermi che { $email } è il tuo indirizzo? Il tuo nome utente è { $username }.
your-password = La tua password
your-password-help = Quella che hai scelto alla registrazione.
password-not-chosen = Non hai scelto una password, o la tua non viene accettata? Forse qualcun altro ha scritto il tuo indirizzo. Non confermare: [registrati di nuovo] con i tuoi dati.
confirm = Conferma il mio indirizzo
link-old-title = Questo link non funziona più
link-old = È già stato usato oppure ha più di 7 giorni. Se l’indirizzo è confermato, basta accedere.
register-again = Registrati di nuovo

## Step 2

step-two = Registrazione, passo 2 di 2
title = Tu e la tua scuola
lead = Puoi fermarti quando vuoi. Quello che scrivi resta salvato per te sul server.
asked = La tua unità nazionale ti chiede informazioni. Correggi ciò che serve e invia di nuovo il modulo, oppure rispondi soltanto alla domanda.
to-question = Leggi la domanda
saved = Salvato. Puoi continuare quando vuoi e da qualsiasi computer.
saved-at = Salvato sul server: { $time }
saving = Salvataggio…
not-saved = Non ancora salvato. Riproviamo automaticamente.
stale-title = Intanto questo modulo è stato salvato in un’altra finestra
stale-text = Nulla è stato sovrascritto. Questi campi sono diversi:
typed-here = Hai scritto qui
saved-there = Salvato là
keep-mine = Tieni quello che ho scritto qui
take-theirs = Continua con quello salvato là
school-block = La tua scuola
find = Cerca la tua scuola
find-help = Nome e località, oppure il codice nazionale. Un errore di battitura non fa danni.
find-button = Cerca
other-country = Paese: { $country }. Non è il tuo?
other-country-help = Scegli il paese della tua scuola. La registrazione va alla sua unità nazionale; ciò che hai scritto resta.
other-country-button = Cambia paese
found =
    { $count ->
        [one] Una scuola corrisponde:
       *[other] { $count } scuole corrispondono:
    }
found-best = Ecco le { $count } scuole più simili. Se la tua non c’è, aggiungi la città o il codice nazionale.
alike-title = La tua scuola è una di queste?
alike-text = Nella stessa città conosciamo già scuole con un nome simile. Se una è la tua, sceglila: lì trovi i tuoi colleghi e i loro progetti.
none-of-these = Nessuna di queste è la mia scuola
found-none = Non conosciamo questa scuola. Prova con meno parole, oppure inseriscila tu.
take = È la mia scuola
not-there = La mia scuola non c’è
another = Scegline un’altra
picked-school = Una persona della tua scuola l’ha già inserita: quasi tutto è compilato.
picked-register = Trovata nell’anagrafe del ministero. Completa ciò che manca.
picked-new = Una scuola nuova. L’unità nazionale la controlla insieme alla tua registrazione.
correct-school = Correggi i dati della scuola
proposals = Finché la tua unità nazionale non convalida la tua registrazione, le modifiche qui sono proposte.
school-name = Nome ufficiale
levels = Ordini di scuola
track = Indirizzo principale
status = Chi la gestisce
area = Dove si trova
address = Via e numero
postal-code = CAP
town = Località
region = Regione
code = Codice nazionale della scuola
code-help = Il codice con cui il ministero registra la scuola, se ne ha uno; in Italia il codice meccanografico.
school-phone = Telefono
fax = Fax
school-email = Indirizzo e-mail della scuola
school-website = Sito web
pupils = Numero di alunni
pupils-help = Basta una cifra approssimativa.
school-tools = Strumenti più usati a scuola
other-projects = La scuola partecipa già ad altri progetti europei
head-first-name = Nome del dirigente scolastico
head-last-name = Cognome del dirigente scolastico
head-email = Indirizzo e-mail del dirigente scolastico
head-languages = Lingue del dirigente scolastico
you-block = Tu
role = Il tuo ruolo a scuola
subjects = Materie che insegni
spoken = Lingue che vuoi usare
spoken-help = Almeno una. Indica il livello: ai partner interessa.
spoken-language = Lingua { $number }
spoken-level = Livello ({ $number })
ages = Età dei tuoi alunni
ages-help = Gli ordini di scuola cambiano da paese a paese. Le età no.
ages-from = da
ages-to = a
pupils-involved = Numero di alunni che potrebbero partecipare
address-help = Tutte le e-mail vanno all’indirizzo che hai confermato. Lo vediamo solo noi e la tua unità nazionale.
address-change = Cambialo in Il mio account
phone = Telefono
website = Pagina web o blog
preferences-block = Le tue preferenze
available = Ora sono disponibile per un progetto
available-help = Chi ti cerca lo vede accanto al tuo nome. Si cambia con un clic.
wished-countries = Paesi con cui vorrei collaborare
wished-languages = Lingue in cui vorrei lavorare
wished-subjects = Materie su cui vorrei lavorare
wished-topic = Un tema che ho in mente
tools = Strumenti che uso con la classe
lab-access = Quanto spesso possiamo usare i computer
home-access = I miei alunni possono lavorare anche da casa
experience = La mia esperienza con progetti simili
idea-block = La tua idea di progetto
idea = Che cosa vorresti fare con un’altra classe?
idea-help = Scrivi in qualsiasi lingua. È la prima cosa che leggono i docenti all’estero. Che cosa faranno i tuoi alunni? Che cosa avranno alla fine?
idea-again = La stessa idea in un’altra lingua
idea-language = Lingua del testo
send = Invia alla mia unità nazionale
leave = Salva e continua più tardi

## The margin

help = Aiuto
meter-title = Quanto è facile trovarti?
meter-label = compilato
hint-compulsory = Ruolo, materie e lingue: +{ $points }
hint-ages = Aggiungi l’età degli alunni: +{ $points }
hint-idea = Scrivi la tua idea: +{ $points }
hint-second-language = Scrivila in una seconda lingua: +{ $points }
hint-wishes = Di’ che cosa desideri: +{ $points }
hint-tools = Aggiungi gli strumenti che usi: +{ $points }
hint-experience = Aggiungi la tua esperienza: +{ $points }
hint-school-size = Aggiungi il numero di alunni: +{ $points }
next-title = Che cosa succede dopo
next-confirmed = Hai confermato il tuo indirizzo
next-form = Compili questo modulo
next-now = adesso
next-check = L’unità nazionale controlla i tuoi dati
next-target = obiettivo: 3 giorni lavorativi
next-search = Puoi cercare e scrivere
next-then = poi
who-title = Chi vede quello che scrivi
who-text = Nulla è visibile prima del controllo dell’unità. Anche dopo, e-mail e telefono restano nascosti.

## The waiting room

waiting-title = La tua registrazione
waiting-who = La tua unità nazionale ({ $unit }) controlla i tuoi dati.
waiting-since = Inviata il { $when }.
waiting-next = Conta di rispondere entro il { $when }. Allora ti scriviamo.
waiting-late = Doveva rispondere entro il { $when } ed è in ritardo. Non devi fare nulla.
asked-who = Tocca a te: la tua unità nazionale ti chiede qualcosa.
asked-since = Domanda del { $when }.
asked-next = Dopo la tua risposta l’unità continua il controllo.
completing-who = Tocca a te: il modulo non è ancora inviato.
completing-next = Dopo l’invio la tua unità nazionale lo controlla.
validated-who = La tua registrazione è convalidata. Ora puoi usare tutto.
to-desktop = Vai al mio Desktop
to-form = Continua con il modulo
question = La domanda della tua unità
answer = La tua risposta
answer-send = Invia la risposta
answered = La tua risposta è arrivata all’unità.
written = Il tuo messaggio è arrivato all’unità.
write-to-unit = Scrivi alla tua unità
words-to-unit = Il tuo messaggio
words-to-unit-help = Resta nella cronologia che l’unità legge. L’unità risponde qui con una domanda o con la sua decisione.
write-send = Invia il messaggio
correct = Preferisco correggere i miei dati
yours-title = Che cosa hai inviato
your-name = Nome
your-email = Indirizzo e-mail
your-school = Scuola
can-title = Che cosa puoi fare adesso
can-read = Leggere tutto ciò che è pubblico: scuole, progetti e spazi.
can-see = Vedere qui i tuoi dati e scrivere alla tua unità.
cannot = Ricerca, messaggi e progetti si aprono dopo la convalida. Fino ad allora nessuno può trovarti.
history-title = Che cosa è successo finora
event-sent = Hai inviato il modulo
event-asked = L’unità ha chiesto informazioni
event-answered = Hai scritto all’unità
event-validated = L’unità ha convalidato la registrazione
event-refused = L’unità ha rifiutato la registrazione
event-taken-back = La tua unità ha ritirato il rifiuto
event-moved = Hai cambiato scuola

## Another school

change-title = Ho cambiato scuola
change-lead = Il tuo account, i tuoi candidati e i progetti in corso restano. L’unità nazionale della nuova scuola ti controlla di nuovo.
change-note = Finché l’unità nazionale ({ $unit }) non ti ha controllato, nessuno ti trova e non puoi fondare progetti. I progetti e gli spazi in corso continuano.
change-send = Chiedi il controllo
