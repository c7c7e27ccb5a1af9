# Informativa sulla privacy (R-RET-1 … R-RET-9). Quando cambia il senso, aumentare PRIVACY_VERSION.

title = Informativa sulla privacy
description = Quali dati conserva questo sito, chi ne è responsabile, chi li vede, per quanto tempo e quali sono i tuoi diritti.
version = Versione { $version }, valida dal 22 novembre 2026
lead = Conserviamo ciò che serve perché le scuole si trovino e lavorino insieme, e nient’altro. Niente pubblicità, niente tracciamento, nessuna vendita di dati.

## Chi è responsabile

who-title = Chi è responsabile dei tuoi dati
who-unit = La tua unità nazionale è responsabile di ciò che fa nel tuo paese: verificare persone e scuole, importare l’anagrafe delle scuole, decidere sui progetti, trattare le segnalazioni.
who-operator = Chi gestisce questo sito è responsabile di tutto il resto. L’indirizzo è nella pagina dei contatti.
who-teacher = Gli insegnanti e le loro scuole decidono quali alunni ricevono un account e che cosa scrive la classe. Chiedono alle famiglie le autorizzazioni previste dalla legge del loro paese.

## Perché possiamo

why-title = Perché possiamo usarli
why-contract = Per darti l’account e i servizi che chiedi quando ti registri.
why-public = Per tenere sicura la comunità: verificare gli adulti, tenere il registro delle decisioni e trattare le segnalazioni sono compiti di interesse pubblico.
why-consent = Quando scegli di mostrare di più, per esempio il tuo nome sul web pubblico, con il tuo consenso. Puoi ritirarlo in ogni momento nel tuo profilo.

## Quali dati, area per area

areas-title = Quali dati, area per area
area-portal-title = Pagine pubbliche
area-portal-text = Gli ospiti non hanno bisogno di un account e non ricevono cookie; uno script arriva solo con le pagine in cui ci si registra. Le pagine pubbliche mostrano scuole, località, paesi e progetti. Mostrano il nome di un adulto solo se lo ha scelto, e mai un indirizzo e-mail, un numero di telefono o il nome di un alunno.
area-register-title = Registrazione e verifica
area-register-text = Nome, indirizzo e-mail, nome utente, una forma protetta della password, lingua, paese; la tua scuola con indirizzo, codice, telefono, e-mail e nome ed e-mail del dirigente; il tuo ruolo, le materie, le lingue e l’età dei tuoi alunni. Li legge la tua unità nazionale, che li confronta con l’anagrafe nazionale delle scuole. Ogni decisione è conservata con il suo motivo.
area-desktop-title = Desktop e profilo
area-desktop-text = Quello che scrivi di te e delle tue idee. Per ogni campo scegli chi lo vede: tutti sul web, le persone registrate, i tuoi contatti o nessuno. All’inizio nome, scuola, località, materie, lingue e idee sono visibili alle persone registrate; telefono ed e-mail a nessuno.
area-search-title = Ricerca di partner e I miei candidati
area-search-text = Gli altri insegnanti verificati trovano il tuo profilo nella misura in cui lo mostri. L’elenco delle persone che hai scelto, le tue note e i tuoi segni li vedi solo tu. Quanto spesso e quanto presto rispondi ai primi messaggi si vede sotto forma di stelle.
area-mailbox-title = Posta
area-mailbox-text = I messaggi li legge chi li riceve. Gli incaricati delle unità vedono un messaggio solo se qualcuno lo segnala.
area-projects-title = Progetti
area-projects-text = Titolo, descrizione, piano, scuole e referenti di un progetto. Le unità nazionali delle scuole li vedono quando i due fondatori sono d’accordo. Titolo, descrizione, scuole e paesi diventano pubblici quando il progetto comincia.
area-space-title = { -space }, l’aula condivisa
area-space-text = Pagine, loro versioni precedenti, immagini ed elenco dei membri. Li vedono solo i membri, finché un insegnante non pubblica una pagina. Da ogni immagine viene rimosso il luogo in cui è stata scattata.
area-units-title = Il lavoro delle unità
area-units-text = Gli incaricati delle unità vedono registrazioni, scuole, progetti e segnalazioni del proprio paese. Ogni decisione è scritta in un registro che non si può modificare.
area-mail-title = Messaggi che inviamo
area-mail-text = E-mail sul tuo account, sui tuoi messaggi e sui tuoi progetti, senza immagini di tracciamento. Non diamo il tuo indirizzo ad altri.
area-technical-title = Funzionamento del sito
area-technical-text = Un solo cookie mantiene il tuo accesso; non ce ne sono altri. Annotiamo quando qualcuno accede. Contro gli abusi contiamo i tentativi falliti per indirizzo di rete, solo in memoria. Facciamo copie di sicurezza perché nulla vada perso. Contiamo le visite solo come totali. Ciò che stai scrivendo (messaggi, pagine, progetti, il tuo profilo, note sui candidati) resta sul tuo dispositivo finché non è inviato o salvato, o finché non esci. Anche che il tasto / non deve portare alla ricerca lo ricorda il dispositivo. Degli alunni non resta nulla sul dispositivo.
area-absent = Eventi di formazione, gruppi e diari delle attività saranno descritti in questa informativa prima di essere aperti qui. Al momento il sito non li ha.

## Alunni

minors-title = Alunni e altri minori
minors-account = L’account di un alunno lo crea un insegnante della stessa scuola, che conferma il consenso della famiglia. Contiene un nome da mostrare, una classe, un nome utente e un disegno. Non c’è posto per e-mail, telefono, data di nascita o indirizzo.
minors-seen = Gli alunni si vedono solo nelle aule della loro classe. Non compaiono in nessuna ricerca e in nessun elenco pubblico. Nelle pagine pubblicate sono «un alunno» della loro scuola.
minors-behaviour = Non raccogliamo dati sul comportamento degli alunni, e le pagine che vedono non chiedono nulla ad altri siti.
minors-family = Le famiglie possono chiedere all’insegnante o alla scuola di vedere, correggere o cancellare ciò che c’è.

## Per quanto tempo

keep-title = Per quanto tempo li conserviamo
keep-last-access = I tuoi dati sono conservati al massimo per tre anni dal tuo ultimo accesso.
keep-inactive = Dopo un anno senza accessi il tuo profilo diventa inattivo: nessuno lo vede. Torna visibile quando accedi.
keep-notice = Prima che passino tre anni ti scriviamo 60, 30 e 7 giorni in anticipo. Se non accedi, i tuoi dati diventano anonimi.
keep-anonymous = Anonimi vuol dire: il tuo nome diventa «Ex membro»; e-mail, nome utente, foto, telefono, idee e copie della posta vengono cancellati. I progetti conservano solo scuola e paese. Ciò che serve ancora agli altri resta senza il tuo nome, a meno che tu non ci chieda di cancellarlo.
keep-delete = Se elimini il tuo account, succede subito.
keep-unconfirmed = Registrazioni con indirizzo e-mail non confermato: 7 giorni.
keep-refused = Registrazioni rifiutate: 30 giorni.
keep-papers = Documenti che invii come prova alla tua unità: 90 giorni dopo la decisione.
keep-audit = Registro delle decisioni e delle modifiche: 24 mesi.
keep-reports = Segnalazioni e relative decisioni: 24 mesi.
keep-trash = Conversazioni che getti via: 30 giorni, poi spariscono per te; quando sono sparite per entrambi, vengono cancellate.
keep-mails = E-mail che ti abbiamo inviato, come le mostra la nostra posta in uscita: 90 giorni.
keep-notices = Avvisi sul tuo Desktop: un anno.
keep-pupils = Account degli alunni: 12 mesi dopo la fine della loro ultima aula condivisa.
keep-network = Indirizzi di rete: dieci minuti, solo in memoria.
keep-backups = Copie di sicurezza: 35 giorni.

## Diritti

rights-title = I tuoi diritti
rights-access = Vedere i tuoi dati e averne una copia leggibile da un computer. Scrivi alla tua unità nazionale o a noi; rispondiamo entro un mese.
rights-correct = Correggerli: quasi tutto puoi cambiarlo tu nel tuo profilo.
rights-erase = Farli cancellare: «Elimina il mio account» è nelle impostazioni dell’account.
rights-object = Opporti a un uso o chiederci di limitarlo.
rights-seen = Chiedere chi ha visto o ricevuto i tuoi dati, per quanto risulta dai nostri registri.
rights-complain = Presentare reclamo all’autorità per la protezione dei dati del tuo paese.
rights-contact = Scrivi alla tua unità nazionale o all’indirizzo nella pagina dei contatti. Le unità nazionali possono aggiungere una propria informativa per ciò che fanno.

## Dove

where-title = Dove sono i tuoi dati e chi li riceve
where-text = Sono conservati su computer scelti da chi gestisce questo sito e non sono dati a nessun altro, salvo quando lo impone una legge. Nessuna pagina chiede nulla a terzi.
