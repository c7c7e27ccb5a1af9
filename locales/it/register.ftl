# The register of schools that a unit imports.

title = Anagrafe delle scuole
lead = Importa il file del ministero così com’è. Aiuta le persone a trovare la loro scuola e te a controllare ciò che scrivono. Non sovrascrive mai quello che una scuola ha scritto di sé.
unit = Unità nazionale
upload-title = Importa un file
file = File CSV
file-help = Il formato del ministero, oppure il nostro formato semplice con le colonne code, name, town. Al massimo 32 MB. Un file difettoso non cambia nulla.
upload = Importa questo file
sizes-title = Che cosa contiene l’anagrafe
source = Fonte
source-it-recognised = Italia: scuole paritarie
source-it-autonomous = Italia: scuole statali delle province autonome
source-it-state = Italia: scuole statali
source-simple = Formato semplice
schools = Scuole
gone-schools = Non più presenti
empty = Non è stato ancora importato nulla
empty-text = Senza anagrafe ogni scuola risulta «non trovata» e devi controllarle tutte a mano.
imports-title = Importazioni finora
import-title = Importazione di { $file }
when = Quando
by = Da
command-line = la riga di comando
state = Stato
state-waiting = In attesa
state-running = In corso
state-done = Conclusa
state-failed = Rifiutata
progress = { $done } righe su { $total }
progress-begin = Il file è arrivato. Lettura in corso.
reload = Questa pagina si aggiorna da sola.
report = Che cosa ha fatto l’importazione
meaning = Significato
added = Aggiunte
changed = Cambiate
unchanged = Invariate
gone = Sparite
rejected = Scartate
added-help = scuole nuove nel file
changed-help = scuole di cui il file dice altro rispetto a prima
unchanged-help = scuole di cui dice lo stesso
gone-help = scuole che mancano nel file; restano nell’anagrafe, contrassegnate
rejected-help = righe che non si possono usare
rejected-title = Righe scartate
rejected-first = Sono elencate solo le prime 1000.
line = Riga
reason = Motivo
fields = { $found } campi invece di { $expected }
no-code = manca il codice
no-name = manca il nome
no-town = manca la località
same-code = il codice { $code } è già alla riga { $line }
refused = Il file è stato rifiutato. Nell’anagrafe non è cambiato nulla.
failure-empty = Non contiene nulla.
failure-headers = Le intestazioni non sono di un formato che conosciamo: { $found }
failure-quotes = Le virgolette aperte alla riga { $line } non si chiudono mai.
failure-unreadable = Non si può leggere fino in fondo.
failure-country = È l’anagrafe di un altro paese.
failure-rejected = { $rejected } righe su { $lines } non si possono usare: il file è danneggiato.
failure-gone = Mancano { $gone } delle { $known } scuole note: il file è incompleto.
back = Torna all’anagrafe

## What schools do not change themselves

kept-title = Che cosa le scuole non cambiano da sole
kept-lead = Il personale di una scuola ne tiene aggiornati i dati. Alcuni campi potete tenerli voi: gli insegnanti li leggono, voi li cambiate.
kept-none = Scegli i campi
kept-choose =
    { $count ->
        [one] Un campo è vostro
       *[other] { $count } campi sono vostri
    }
kept-fields = Campi che cambia solo l’unità
kept-save = Salva
kept-saved = I campi sono salvati.
