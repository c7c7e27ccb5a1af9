# Quello che legge un ospite: pagina iniziale, mappa, paesi, scuole, progetti e le pagine che spiegano.

## Pagina iniziale

home-title = Trova una classe con cui lavorare
home-description = Un luogo sicuro dove insegnanti d’Europa e dei paesi vicini si incontrano, preparano un progetto e lavorano con le loro classi. Gratuito e senza scadenze.
home-hero-find = Trova una classe oltre confine.
home-hero-make = Create insieme qualcosa.
home-lead =
    { $countries ->
        [one] Un luogo sicuro dove gli insegnanti si incontrano, progettano e lavorano con i loro alunni. Senza scadenze, senza moduli per i fondi, senza costi.
       *[other] Un luogo sicuro dove gli insegnanti di { $countries } paesi si incontrano, progettano e lavorano con i loro alunni. Senza scadenze, senza moduli per i fondi, senza costi.
    }
home-register = Registrati come insegnante
home-look-around = Prima dai un’occhiata
home-time = Bastano circa dieci minuti. La tua unità nazionale verifica ogni adulto e cerca di rispondere entro 3 giorni lavorativi.

## Contatori

counters-title = Oggi qui
counter-people =
    { $count ->
        [one] persona
       *[other] persone
    }
counter-schools =
    { $count ->
        [one] scuola
       *[other] scuole
    }
counter-projects =
    { $count ->
        [one] progetto
       *[other] progetti
    }
counter-countries =
    { $count ->
        [one] paese
       *[other] paesi
    }

## Le sei fasi

phases-title = Sei passi, con i tuoi tempi
phase-register-title = Registrati e racconta la tua idea
phase-register-text = Bastano poche righe in qualsiasi lingua. Anche le idee piccole sono benvenute.
phase-register-gives = Gli insegnanti di altri paesi possono trovarti.
phase-search-title = Cerca una scuola partner
phase-search-text = Vedi chi è disponibile, chi risponde e perché è adatto a te. Scegli tu: nessuno ti viene assegnato.
phase-search-gives = Un collega che vuole la stessa cosa.
phase-plan-title = Avvia il progetto e pianificalo
phase-plan-text = Due insegnanti di due paesi concordano un piano. Le loro unità nazionali lo leggono e lo approvano.
phase-plan-gives = Un piano in cui credono tutte e due le scuole.
phase-work-title = Lavorate insieme in rete
phase-work-text = Per le due classi si apre un’aula condivisa. Gli alunni entrano con nomi utente creati da te.
phase-work-gives = Un’aula dove non entra nessun estraneo.
phase-produce-title = Create qualcosa che resta
phase-produce-text = Gli alunni scrivono, disegnano, misurano e confrontano, su pagine che le due classi costruiscono insieme.
phase-produce-gives = Lavori che gli alunni mostrano con orgoglio.
phase-recognition-title = Fatti conoscere
phase-recognition-text = Il tuo progetto e la tua scuola compaiono sulla mappa pubblica. Decidi tu quali pagine possono leggere le famiglie e la città.
phase-recognition-gives = Un lavoro visibile per te, per i tuoi alunni e per la tua scuola.
phase-gives = Che cosa ottieni:

## Sicurezza

safe-title = Non c’è strada che porti da un estraneo a un alunno
safe-lead = Ogni adulto è verificato dall’unità del suo paese. Gli alunni lavorano in aule chiuse, con nomi utente creati dal loro insegnante. Nulla è pubblico finché non lo decidono i loro insegnanti.
safe-link = Come proteggiamo gli alunni

## Che cosa preparare prima di registrarsi (R-REG-4)

ready-title = Da tenere a portata di mano
ready-code = il codice nazionale della scuola, se il tuo paese ne ha uno
ready-phone = il telefono della scuola, e il fax se c’è
ready-school-email = l’indirizzo e-mail della scuola
ready-head = nome e indirizzo e-mail del dirigente scolastico
ready-own-email = un tuo indirizzo e-mail che leggi spesso
ready-ages = l’età dei tuoi alunni e le lingue in cui puoi lavorare
ready-idea = qualche riga su ciò che vorresti fare insieme
ready-later = Se manca qualcosa non è un problema: quasi tutto si può aggiungere dopo.

## Mappa e paesi

map-title = Mappa delle scuole e dei progetti
map-description = Guarda quali scuole e quali progetti partecipano, paese per paese. Non serve registrarsi.
map-lead = Scegli un paese per vedere le sue scuole, i suoi progetti e la sua unità nazionale.
map-figure = Mappa dell’Europa e dei paesi vicini. Ogni paese che partecipa è un link.
map-skip = Salta la mappa e vai all’elenco
map-legend-lit = Blu: ci sono scuole di questo paese.
map-legend-dim = Tenue: ancora nessuna scuola di questo paese.
map-list-title = Paesi
map-country = { $country }: { $figures }
map-all = Vedi la mappa e tutti i paesi
count-schools =
    { $count ->
        [one] { $count } scuola
       *[other] { $count } scuole
    }
count-projects =
    { $count ->
        [one] { $count } progetto
       *[other] { $count } progetti
    }
count-none = ancora nessuna scuola

country-title = { $country }: scuole e progetti
country-description = { $country }: le scuole e i progetti che partecipano e come raggiungere l’unità nazionale.
country-back = Tutti i paesi
country-schools-title = Scuole
country-projects-title = Progetti
country-unit-title = Unità nazionale
country-unit-text = L’unità nazionale verifica registrazioni e progetti e aiuta gli insegnanti di questo paese.
country-unit-none = Questo paese qui non ha ancora un’unità nazionale. Scrivi a chi gestisce questo sito.
country-no-schools = Non c’è ancora nessuna scuola di questo paese.
country-no-schools-hint = Se insegni qui, la tua può essere la prima.
country-no-projects = Nessun progetto di questo paese è ancora cominciato.
country-no-projects-hint = Ci sono insegnanti che cercano partner: registrati per vederli.
country-teach-here = Insegni qui?
pages-schools = Pagine delle scuole
pages-projects = Pagine dei progetti

## Una scuola

school-description = { $school }, { $town }, { $country }: le sue persone e i suoi progetti.
school-about-title = La scuola
school-levels = Ordini di scuola
school-pupils = Alunni
school-site = Sito web
school-people-title = Persone
school-people-unnamed =
    { $count ->
        [one] Partecipa una persona della scuola. Solo chi è registrato può vederne il nome.
       *[other] Partecipano { $count } persone della scuola. Solo chi è registrato può vederne i nomi.
    }
school-people-others =
    { $count ->
        [one] Partecipa un’altra persona. Solo chi è registrato può vederne il nome.
       *[other] Partecipano altre { $count } persone. Solo chi è registrato può vederne i nomi.
    }
school-projects-title = Progetti di questa scuola
school-no-projects = Ancora nessun progetto.
school-no-projects-hint = Vuoi che la tua classe sia la prima a lavorare con loro?
school-meet = Gli insegnanti si incontrano dopo l’accesso.

## Un progetto

project-description = { $title }: un progetto fra scuole. Paesi: { $countries }.
project-schools-title = Scuole che lavorano insieme
project-about-title = Che cosa fanno
project-facts-title = In breve
project-months = Quando
project-months-range = { $from } – { $to }
project-ages = Età degli alunni
project-ages-range = da { $from } a { $to } anni
project-row = Alunni da { $from } a { $to } anni · { $languages }
project-row-one = Alunni di { $age } anni · { $languages }
project-languages = Lingue di lavoro
project-subjects = Materie
project-running = In corso dal { $date }
project-closed = Concluso il { $date }
project-contact = Referente: { $name }
project-teacher = un insegnante, { $school }
project-space = Leggi le pagine rese pubbliche
project-own = Avvia un progetto tuo

## Che cos’è un gemellaggio

about-title = Che cos’è un gemellaggio
about-description = Due classi di due paesi lavorano in rete allo stesso progetto. Come funziona, chi può partecipare e chi veglia sulla sicurezza.
about-lead = Due insegnanti, due scuole, due paesi, un progetto. Le classi si incontrano in rete e creano qualcosa che nessuna farebbe da sola.
about-how-title = Come funziona
about-how-meet = Ti registri con la tua scuola. L’unità nazionale del tuo paese controlla che tu sia chi dici di essere. Poi puoi cercare colleghi di altri paesi, leggere le loro idee e scrivere loro.
about-how-choose = Quando due insegnanti sono d’accordo, uno compila un breve modulo e l’altro lo accetta. Le due unità nazionali leggono il piano. Quando entrambe dicono sì, si apre un’aula condivisa per le due classi.
about-how-interact = Il cuore di tutto è lavorare insieme: gruppi misti, scambi regolari, un piano scritto a quattro mani. Due prodotti fatti separatamente e confrontati alla fine non bastano.
about-who-title = Chi può partecipare
about-who-text = Insegnanti, dirigenti, bibliotecari e altro personale educativo delle scuole dall’infanzia alla secondaria di secondo grado, di ogni materia e di ogni indirizzo. Ogni paese stabilisce quali scuole private ammette.
about-light-title = Che cosa ti chiede
about-light-text = Molto poco. Non ci sono scadenze, contratti, fondi da chiedere né nulla da pagare. Bastano un computer con un browser e un’idea per quattro settimane. Un progetto può durare un mese o diversi anni.
about-safe-title = Come sono protetti gli alunni
about-safe-adults = Ogni adulto è stato verificato da un’unità nazionale prima di poter vedere qualcuno o scrivergli.
about-safe-pupils = Gli alunni non hanno bisogno di un indirizzo e-mail. Hanno il loro nome, o un altro scelto dall’insegnante, e si vedono solo nelle aule della loro classe.
about-safe-rooms = Nell’aula di un progetto entrano solo i suoi insegnanti e i suoi alunni. Nessun adulto può scrivere in privato a un alunno.
about-safe-tell = In ogni pagina che gli alunni vedono c’è il pulsante «Dillo a un insegnante».
about-safe-publish = Le pagine diventano pubbliche solo quando un insegnante le pubblica, dopo aver controllato immagini e autorizzazioni. Le pagine pubbliche non mostrano mai il nome di un alunno.
about-units-title = Chi se ne prende cura
about-units-text = Ogni paese ha un’unità nazionale. Verifica persone, scuole e progetti, aiuta i suoi insegnanti e interviene quando qualcosa non va. Un’unità centrale gestisce il sito per tutti.
about-partners-title = Partner alla pari
about-partners-text = I due fondatori hanno gli stessi diritti e rispondono insieme del progetto. Il sito non abbina mai le scuole da solo: sono le persone a scegliere.

## Dieci buone ragioni

reasons-title = Dieci buone ragioni per cominciare
reasons-description = Perché lavorare con una classe di un altro paese: dieci ragioni, dai lettori veri alla visibilità.
reason-1-title = Gli alunni scrivono a lettori veri
reason-1-text = Qualcuno della loro età aspetta la risposta. Così leggono, scrivono e parlano con più cura.
reason-2-title = Le lingue si usano, non solo si studiano
reason-2-text = La lingua serve per capirsi: gli errori diventano domande, non segni rossi.
reason-3-title = Vedi la tua scuola con occhi nuovi
reason-3-text = Spiegare ad altri la tua strada, il tuo cibo o il tuo orario fa capire quante cose davi per scontate.
reason-4-title = Va bene per ogni materia e ogni età
reason-4-text = Dal contare a cinque anni alla fisica a diciotto. Conta quello che si fa insieme.
reason-5-title = Cominci quando vuoi
reason-5-text = Nessuna scadenza, nessun modulo per i fondi, nessun contratto. Puoi fermarti dopo un mese o continuare per anni.
reason-6-title = Non servono competenze speciali
reason-6-text = Se sai scrivere un messaggio e aprire una pagina web, puoi partecipare. Se ti blocchi, la tua unità nazionale ti aiuta.
reason-7-title = Scegli tu il partner
reason-7-text = Cerchi per età, materia, lingua e idea, e fai tu il primo passo. Nessuno ti viene assegnato.
reason-8-title = È un luogo sicuro
reason-8-text = Ogni adulto è verificato. Gli alunni lavorano dove nessuno entra da fuori.
reason-9-title = Impari dai colleghi
reason-9-text = Progettare con un insegnante di un altro paese è formazione in servizio, senza muoversi da scuola.
reason-10-title = Il tuo lavoro si vede
reason-10-text = Il progetto compare sulla mappa pubblica, e le pagine che pubblichi possono leggerle le famiglie, il dirigente e la città.

## Contatti

contact-title = Contatti
contact-description = Come raggiungere la tua unità nazionale e chi gestisce questo sito.
contact-lead = Chiedi prima alla tua unità nazionale: parla la tua lingua e conosce le tue scuole.
contact-units-title = Unità nazionali
contact-units-text = Scegli il tuo paese per vedere come raggiungere la sua unità.
contact-site-title = Chi gestisce questo sito
contact-site-text = Scrivi qui per domande sul sito, sulla privacy o se il tuo paese non ha ancora un’unità.
contact-site-none = Per questo sito non è ancora indicato un indirizzo. Scrivi alla tua unità nazionale.
contact-report-title = Qualcosa non va
contact-report-text = Dopo l’accesso usa «Segnala» accanto al messaggio o alla persona: la segnalazione arriva subito all’unità nazionale. Gli alunni usano «Dillo a un insegnante». Se qualcuno è in pericolo adesso, chiama il 112.
