### Le parole comuni a tutte le pagine.

## Pulsanti

save = Salva
cancel = Annulla
close = Chiudi
back = Indietro
next = Avanti
previous = Precedente
search = Cerca
edit = Modifica
delete = Elimina
remove = Rimuovi
add = Aggiungi
send = Invia
undo = Annulla l’azione
retry = Riprova
show-more = Mostra altro
copy = Copia
download = Scarica
print = Stampa

## Struttura della pagina

menu = Menu
skip-to-content = Vai al contenuto
sign-in = Accedi
sign-out = Esci
language = Lingua
theme = Aspetto
theme-system = Come sul dispositivo
theme-light = Chiaro
theme-dark = Scuro
theme-contrast = Contrasto elevato

## Moduli

required = obbligatorio
optional = facoltativo
yes = Sì
no = No
loading = Caricamento…
