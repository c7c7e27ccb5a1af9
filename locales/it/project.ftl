### Projects: status lines, form, page, the desk of a unit.

## The list

title = Progetti
my-lead = Quello che fai insieme alle scuole partner.
none-title = Ancora nessun progetto
none-sentence = Un progetto comincia con una persona della tua lista di candidati: premi l’anello accanto al nome.
none-button = Apri I miei candidati
none-example = Per esempio: «Lettere dalla mia via», due classi, una lettera al mese.
group-mine = Tocca a te
group-waiting = In attesa di altri
group-active = Attivi
group-closed = Conclusi
group-ended = Finiti prima di cominciare
new-from-candidates = Avvia un progetto da I miei candidati

## States and kinds

state-draft = Bozza
state-awaiting-partner = In attesa dei fondatori
state-awaiting-units = In attesa delle unità nazionali
state-declined = Non accettato
state-withdrawn = Ritirato
state-active = Attivo
state-refused = Respinto
state-closed = Concluso
state-archived = Archiviato
state-suspended = Sospeso
state-removed = Rimosso
kind-european = Progetto europeo
kind-national = Progetto nazionale

## Who must act

who-writing = Stai scrivendo. Nessun altro vede la bozza.
who-change-asked = { $name } chiede una modifica. Cambia il testo e invialo di nuovo.
who-author-changes = { $name } sta cambiando il testo, come hai chiesto.
who-answer = { $name } aspetta la tua risposta.
who-partner-answers = Deve rispondere { $name }.
who-change-unit = L’unità nazionale ({ $unit }) chiede delle modifiche. Uno di voi cambia il testo, l’altro lo conferma.
who-change = È stata chiesta una modifica. Uno di voi cambia il testo, l’altro lo conferma.
who-confirm = { $name } ha cambiato il testo. Conferma la nuova versione.
who-other-confirms = { $name } deve confermare il nuovo testo.
who-founders-change = I fondatori stanno cambiando il testo.
who-units-decide =
    { $count ->
        [one] Deve decidere l’unità nazionale: { $units }.
       *[other] Devono decidere le unità nazionali: { $units }.
    }
who-you-decide = La decisione spetta a te: { $unit }.
who-running = Il progetto è attivo.
who-closed = Il progetto è concluso.
who-closing-proposed = Nell’anno dopo l’ultimo mese nessuno ha lavorato nel progetto.
who-archived = Il progetto è archiviato.
who-suspended = Un’unità nazionale ha sospeso il progetto e lo sta esaminando.
who-removed = Un’unità nazionale ha rimosso il progetto.
who-declined = { $name } non ha accettato.
who-withdrawn = { $name } ha ritirato il progetto.
who-refused = L’unità nazionale ha respinto il progetto: { $unit }.

## Since when

since = In attesa { $since }, { $time }.
since-day = In attesa { $since }, { $time }: giorno { $day } di 7.
since-late = In attesa { $since }, { $time }: giorno { $day }, in ritardo.

## What happens next

next-partner-asked = Poi: lo invii al partner. Le unità nazionali non vedono nulla prima che il partner abbia accettato.
next-other-confirms = Poi: l’altro fondatore conferma il nuovo testo. Quindi le unità nazionali continuano.
next-units = Poi: ogni unità nazionale ha sette giorni per decidere. Il silenzio non vale come approvazione.
next-founder-reminded = Prossimo promemoria: { $date }. Non c’è scadenza.
next-unit-reminded = Prossimo promemoria all’unità: { $date }. Ha tempo { $until }, { $time }. Il silenzio non vale come approvazione.
next-unit-due = L’unità ha ricevuto un promemoria. Ha tempo { $until }, { $time }. Il silenzio non vale come approvazione.
next-central-from = I sette giorni sono passati. Primo giorno in cui può decidere l’unità centrale: { $date }.
next-central-may = I sette giorni sono passati. Ora può decidere anche l’unità centrale.
next-space = Lavorate insieme nel vostro { -space }.
next-reopen = Un fondatore può riaprirlo.
next-close-or-extend = Chiudilo, oppure sposta più avanti l’ultimo mese. Un progetto chiuso resta leggibile e si può riaprire.
next-stays-readable = Resta leggibile e nessuno può più modificarlo.
next-lift-or-remove = Poi: l’unità lo lascia proseguire o lo rimuove. Fino ad allora nessuno scrive nel { -space } e nulla è pubblico.
next-nothing = Un nuovo progetto può cominciare in qualsiasi momento.

## The form and the text

part-title = Titolo
part-title-help = Da 3 a 100 caratteri. Puoi cambiarlo dopo.
part-description = Che cosa faremo
part-description-help = Una breve presentazione. Quando il progetto è attivo, tutti la possono leggere sul web.
part-objectives = Che cosa ne ricavano gli alunni
part-process = Come lavoriamo
part-process-help = Che cosa succede e quando, e come le classi collaborano e restano in contatto.
part-results = Risultati attesi
part-languages = Lingue del progetto
part-ages = Età degli alunni
part-ages-from = Alunni più giovani (età)
part-ages-to = Alunni più grandi (età)
range = da { $from } a { $to }
part-pupils = Numero di alunni
part-months = Quando
part-starts = Primo mese
part-ends = Ultimo mese
part-months-help = Qualsiasi mese dell’anno e qualsiasi durata. Puoi prolungarlo dopo. Esempio: 2026-11.
part-subjects = Materie
part-competences = Competenze chiave
part-tools = Strumenti
part-origin = Progetto precedente da cui parte
part-erasmus-action = Progetto Erasmus+ collegato
part-erasmus-none = Nessuno
part-erasmus-number = Numero del progetto Erasmus+
part-agreement = Che cosa abbiamo concordato
part-agreement-help = Dalle regole d’oro dei buoni progetti. Qui niente è obbligatorio.
section-idea = L’idea
section-facts = In breve
section-more = Se vuoi
form-title = Scrivi il progetto
form-lead = Puoi fermarti quando vuoi: quello che scrivi è conservato.
reason = Perché lo cambi?
reason-help = Chi vede il progetto legge il motivo.
save-later = Salva per dopo
send-to = Invia: { $name }
save-change = Salva la modifica
saved-at = Salvato alle { $time }
aside-title = Il testo è stato cambiato anche altrove
aside-explain = In un’altra finestra o dall’altro fondatore. Il tuo testo è nel modulo ed è al sicuro. Ecco che cosa cambia nell’altro: prendi quello che ti serve.
aside-clear = L’ho letto

## Before the form

new-title = Avvia un progetto con { $name }
new-lead = Il partner legge il modulo per primo. Le unità nazionali lo vedono solo quando siete d’accordo.
new-no-partner = Scegli prima il partner in I miei candidati.
units-title = Chi decide
unit-reads = (legge: { $languages })
shared-languages = Lingue in comune: { $languages }.
together-title = Progetti che avete già insieme
start = Comincia a scrivere

## The page

founders = Fondatori
founder-began = ha avviato il progetto
founder-confirmed = è d’accordo con questo testo
founder-open = non ha ancora risposto
decisions = Decisioni delle unità nazionali
decision-pending = In lettura, giorno { $day } di 7
decision-overdue = In ritardo, giorno { $day }
decision-stopped = Aspetta il nuovo testo
decision-none = Nessuna decisione
decision-approved = Approvato, { $date }
decision-changes = Chiede modifiche, { $date }
decision-refused = Respinto, { $date }
history = Cronologia
versions = Versioni
compare-with = Confronta con la versione { $number }
margin = Persone e cronologia
empty-part = Qui non c’è ancora niente.
public-page = Vedi la pagina pubblica

## What happened

event-sent = { $name } ha inviato il progetto al partner
event-revised = { $name } ha inviato un nuovo testo
event-accepted = { $name } ha accettato; è passato alle unità nazionali
event-confirmed = { $name } ha confermato il nuovo testo; è tornato alle unità nazionali
event-change-asked = { $name } ha chiesto una modifica
event-declined = { $name } non ha accettato
event-withdrawn = { $name } ha ritirato il progetto
event-unit-approved = Unità nazionale ({ $unit }): approvato da { $name }
event-unit-asked = Unità nazionale ({ $unit }): modifiche chieste da { $name }
event-unit-refused = Unità nazionale ({ $unit }): respinto da { $name }
event-unit-took-back = Unità nazionale ({ $unit }): approvazione ritirata da { $name }
event-activated = Il progetto è diventato attivo
event-edited = { $name } ha modificato il progetto
event-closed = { $name } ha concluso il progetto
event-reopened = { $name } ha riaperto il progetto
event-closing-proposed = Nell’anno dopo l’ultimo mese nessuno vi ha lavorato: ai fondatori è stato chiesto di chiuderlo
event-archived = Il progetto è stato archiviato, due anni dopo la chiusura
event-suspended = { $name } ha sospeso il progetto
event-resumed = { $name } ha lasciato proseguire il progetto
event-removed = { $name } ha rimosso il progetto

## What founders can do

accept = Accetta il progetto
accept-explain = Accettando diventi fondatore e condividi lavoro e responsabilità. Il testo passa poi alle unità nazionali.
confirm = Conferma il nuovo testo
confirm-explain = Il testo torna poi alle unità nazionali.
ask-change = Chiedi una modifica
ask-change-note = Che cosa dovrebbe cambiare?
decline = Non accettare
withdraw = Ritira il progetto
discard = Elimina la bozza
discard-explain = Nessuno l’ha vista. Sparisce per sempre.
note = Due parole per { $name }
edit = Modifica il progetto
write-on = Continua a scrivere
close = Concludi il progetto
close-explain = L’altro fondatore viene avvisato. Puoi riaprirlo entro due anni; poi viene archiviato.
reopen = Riapri il progetto
open-spaces = Apri il { -space }

## Versions

compare-title = Che cosa è cambiato: { $title }
version-by = Versione { $number }: { $who }
nothing-changed = Le due versioni dicono la stessa cosa.
back-to-project = Torna al progetto

## The desk of a unit

desk-title = Progetti da decidere
desk-lead = Per ogni progetto ci sono sette giorni; prima quelli che aspettano da più tempo. Il silenzio non vale come approvazione.
desk-lead-central = Progetti la cui unità nazionale è in ritardo. Dal giorno 10 può decidere l’unità centrale.
desk-to-decide = Da decidere
desk-with-founders = In mano ai fondatori
desk-suspended = Sospesi: da esaminare
desk-decided = Decisi
desk-whose = Di chi sono i progetti
desk-own = La mia unità
desk-all = Tutte le unità
desk-piles = Quali progetti
desk-piles-all = Tutti
desk-none-title = Nessun progetto in attesa
desk-none = I progetti arrivano qui quando i due fondatori concordano sul testo.
decide-for = Decisione dell’unità: { $unit }
check-reminder = Controlla che le due scuole esistano e che il progetto sia una collaborazione fra classi. Non è richiesto un minimo di qualità.
approve = Approva
comment = Due parole per i fondatori
want-changes = Chiedi modifiche
want-changes-note = Quali modifiche?
refuse = Respingi
refuse-reason = Motivo
refuse-text = Spiegalo in una lingua del progetto
take-back = Ritira l’approvazione
take-back-explain = Possibile finché il progetto non è attivo. La tua unità ha poi altri sette giorni.
changed-since = Cambiato dalla versione { $number }, su cui ha deciso la tua unità

## A case of conduct

conduct-title = Un caso di condotta
conduct-lead = Solo quando il codice di condotta può essere stato violato. I fondatori e l’altra unità ne sono informati, con il tuo motivo.
conduct-reason = Motivo
conduct-reason-help = Lo leggono i fondatori e l’altra unità.
suspend = Sospendi il progetto
suspend-explain = Finché non decidi, nessuno scrive nel suo { -space } e nulla è pubblico. I membri possono ancora leggerlo.
resume = Lascia proseguire il progetto
remove = Rimuovi il progetto
remove-explain = Nulla è più pubblico e nessuno entra nel suo { -space }. Non si può annullare.
remove-typed = Scrivi il titolo del progetto per confermare
