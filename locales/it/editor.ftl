# The rich-text editor: names of its buttons, its dialogs, and the words around it.

## Writing

markdown-help = Una riga vuota inizia un nuovo paragrafo. Scrivi ## prima di un titolo, - prima di ogni voce di un elenco, **grassetto** e [parole](https://indirizzo) per un link. Righe come [[blocco 3: tabella]] stanno al posto di qualcosa che qui non si può mostrare: lasciale, spostale o cancellale.
placeholder-block = blocco
placeholder-table = tabella
placeholder-picture = immagine
placeholder-text = testo

## Toolbar

toolbar = Formattazione
strong = Grassetto
emphasis = Corsivo
headings = Intestazione
paragraph = Testo
heading = Intestazione
subheading = Intestazione secondaria
small-heading = Intestazione piccola
bullet-list = Elenco
ordered-list = Elenco numerato
link = Link
table = Tabella
block = Aggiungi
picture = Immagine
change-picture = Modifica il testo dell’immagine
quote = Citazione
code = Codice nel testo
code-block = Blocco di codice
rule = Linea di separazione
language = Lingua di questo paragrafo
undo = Annulla
redo = Ripeti
cancel = Annulla

## Tables

insert-table = Inserisci una tabella
row-above = Aggiungi una riga sopra
row-below = Aggiungi una riga sotto
column-before = Aggiungi una colonna prima
column-after = Aggiungi una colonna dopo
header-row = La prima riga contiene i nomi delle colonne
header-column = La prima colonna contiene i nomi delle righe
delete-row = Elimina la riga
delete-column = Elimina la colonna
delete-table = Elimina la tabella

## Link

link-address = Indirizzo
link-help = Per esempio https://www.example.org o un indirizzo e-mail
link-text = Parole su cui cliccare
link-set = Inserisci il link
link-remove = Rimuovi il link
link-wrong = Questo indirizzo non porta da nessuna parte. Deve cominciare con https:// oppure essere un indirizzo e-mail.

## Picture

picture-file = Immagine da questo dispositivo
alternative = Che cosa mostra l’immagine
alternative-help = Una frase per chi non la vede: le viene letta ad alta voce.
decorative = L’immagine è solo decorativa e non dice nulla
decorative-note = Decorazione
shows-pupils = Vi si riconoscono degli alunni
caption = Didascalia sotto l’immagine (facoltativa)
picture-insert = Inserisci l’immagine
picture-change = Salva il testo
picture-missing = Scegli prima un’immagine.
alternative-missing = Di’ in una frase che cosa mostra l’immagine, oppure indica che è decorativa.
picture-sending = L’immagine viene inviata…
picture-failed = L’immagine non è arrivata. Riprova.
picture-too-large = L’immagine è troppo grande. Riducila e riprova.
picture-kind = Questo file non è un’immagine che si può mostrare. Usa JPEG, PNG, WebP o GIF.
picture-forbidden = Qui non puoi aggiungere immagini.
sign-in-again = La sessione è scaduta. Accedi di nuovo in un’altra scheda e riprova.

## Language of a paragraph

language-name = Lingua
language-help = Così un lettore di schermo lo legge con la voce giusta.
language-of-page = Lingua della pagina
language-set = Imposta la lingua

## What cannot be done, and problems of a text that was sent

too-deep = Non si può annidare oltre.
too-long = La pagina è piena. Metti il resto in una sottopagina.

## Comparing two versions

change-added = aggiunto
change-removed = rimosso
change-decorative = Immagine, solo decorativa
