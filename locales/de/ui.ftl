### Wörter, die auf allen Seiten vorkommen.

## Schaltflächen

save = Speichern
close = Schließen
next = Weiter
previous = Vorherige
search = Suchen
undo = Rückgängig machen

## Seitenrahmen

menu = Menü
skip-to-content = Zum Inhalt springen
sign-in = Anmelden
sign-out = Abmelden
language = Sprache

## Formulare

optional = freiwillig
yes = Ja
no = Nein
loading = Wird geladen …

## Rund um die Seite

home-of-brand = { -brand }, Startseite
search-label = Personen, Schulen und Projekte suchen
single-keys = Kurzbefehle mit einer einzigen Taste auf diesem Gerät
single-keys-help = „/“ führt zur Suche, und das Postfach hat eigene Tasten: „?“ zeigt sie. Ausschalten, wenn Sie diktieren oder oft versehentlich Tasten berühren.
create = Neu
more = Mehr
main-menu = Hauptmenü
quick-menu = Schnellmenü
your-menu = Persönliches Menü
menu-of = Menü von { $name }
language-is = Sprache: { $name }
notices =
    { $count ->
        [one] Ein neuer Hinweis
       *[other] { $count } neue Hinweise
    }
mailbox =
    { $count ->
        [one] Postfach, eine ungelesene Nachricht
       *[other] Postfach, { $count } ungelesene Nachrichten
    }
register = Registrieren
tell-a-teacher = Es einer Lehrkraft sagen
next-pupil = Nächstes Kind

## Felder

show = Zeigen
hide = Verbergen
show-password = Passwort zeigen
hide-password = Passwort verbergen
problems =
    { $count ->
        [one] Eine Angabe stimmt noch nicht
       *[other] { $count } Angaben stimmen noch nicht
    }
problem-of = { $label }: { $problem }
characters = { $used } von { $limit } Zeichen
choose = Auswählen
chosen =
    { $count ->
        [one] Eins gewählt
       *[other] { $count } gewählt
    }

## Zeichen und Zustände

available = Sucht Partner
not-looking = Sucht gerade nicht
working-together = Sie arbeiten zusammen
stars =
    { $count ->
        [one] { $count } von 3 Sternen
       *[other] { $count } von 3 Sternen
    }
former-member = Ehemaliges Mitglied
done = erledigt
you-are-here = hier sind Sie
remove-filter = entfernen
unread = Ungelesen: { $name }
sending = wird gesendet …
not-sent = Nicht gesendet. Der Text ist hier sicher.

## Wer eine Seite sieht

web-sees = Alle im Web sehen diese Seite.
space-sees = Nur Mitglieder dieses { -space } sehen diese Seite.
public = öffentlich
teachers-only = nur Lehrkräfte

## Listen, Fassungen, Vergleiche

result-pages = Ergebnisseiten
range = { $first }–{ $last } von { $total }
in-all = { $total } insgesamt
filters-in-use = Aktive Filter
near-misses = Das passt beinahe
version = Fassung { $number }
added = neu:
removed = entfernt:
field = Angabe
wrote = Im Formular
in-register = Im Register
differs = weicht ab
