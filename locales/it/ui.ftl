### Le parole comuni a tutte le pagine.

## Pulsanti

save = Salva
close = Chiudi
next = Avanti
previous = Precedente
search = Cerca
undo = Annulla l’azione

## Struttura della pagina

menu = Menu
skip-to-content = Vai al contenuto
sign-in = Accedi
sign-out = Esci
language = Lingua

## Moduli

optional = facoltativo
yes = Sì
no = No
loading = Caricamento…

## La cornice della pagina

home-of-brand = { -brand }, pagina iniziale
search-label = Cerca persone, scuole e progetti
single-keys = Scorciatoie con un solo tasto su questo dispositivo
single-keys-help = «/» porta alla ricerca e la posta ha tasti propri: «?» li mostra. Da disattivare se si detta il testo o se capita spesso di premere tasti per caso.
create = Crea
more = Altro
main-menu = Menu principale
quick-menu = Menu rapido
your-menu = Il tuo menu
menu-of = Menu di { $name }
language-is = Lingua: { $name }
notices =
    { $count ->
        [one] Un nuovo avviso
       *[other] { $count } nuovi avvisi
    }
mailbox =
    { $count ->
        [one] Posta, un messaggio non letto
       *[other] Posta, { $count } messaggi non letti
    }
register = Registrati
tell-a-teacher = Dillo a un insegnante
next-pupil = Prossimo alunno

## Campi

show = Mostra
hide = Nascondi
show-password = Mostra la password
hide-password = Nascondi la password
problems =
    { $count ->
        [one] Una cosa va rivista
       *[other] { $count } cose vanno riviste
    }
problem-of = { $label }: { $problem }
characters = { $used } di { $limit } caratteri
choose = Scegli
chosen =
    { $count ->
        [one] Uno scelto
       *[other] { $count } scelti
    }

## Segni e stati

available = Disponibile
not-looking = Ora non cerca
working-together = Lavorate insieme
stars =
    { $count ->
        [one] { $count } stella su 3
       *[other] { $count } stelle su 3
    }
former-member = Ex membro
done = fatto
you-are-here = sei qui
remove-filter = rimuovi
unread = Da leggere: { $name }
sending = invio in corso…
not-sent = Non inviato. Il tuo testo è al sicuro qui.

## Chi vede una pagina

web-sees = Tutti sul web vedono questa pagina.
space-sees = Solo i membri di questo { -space } vedono questa pagina.
public = pubblica
teachers-only = solo insegnanti

## Elenchi, versioni, confronti

result-pages = Pagine dei risultati
range = { $first }–{ $last } di { $total }
in-all = { $total } in tutto
filters-in-use = Filtri attivi
near-misses = Questi si avvicinano
version = Versione { $number }
added = aggiunto:
removed = rimosso:
field = Campo
wrote = Scritto nel modulo
in-register = Nell’anagrafe
differs = diverso
