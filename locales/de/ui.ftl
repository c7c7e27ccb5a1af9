### Wörter, die auf allen Seiten vorkommen.

## Schaltflächen

save = Speichern
cancel = Abbrechen
close = Schließen
back = Zurück
next = Weiter
previous = Vorherige
search = Suchen
edit = Bearbeiten
delete = Löschen
remove = Entfernen
add = Hinzufügen
send = Senden
undo = Rückgängig machen
retry = Noch einmal versuchen
show-more = Mehr anzeigen
copy = Kopieren
download = Herunterladen
print = Drucken

## Seitenrahmen

menu = Menü
skip-to-content = Zum Inhalt springen
sign-in = Anmelden
sign-out = Abmelden
language = Sprache
theme = Darstellung
theme-system = Wie auf diesem Gerät
theme-light = Hell
theme-dark = Dunkel
theme-contrast = Hoher Kontrast

## Formulare

required = Pflichtfeld
optional = freiwillig
yes = Ja
no = Nein
loading = Wird geladen …
