# My Candidates and the block list.
title = Meine Kandidaten
lead =
    { $count ->
        [one] Eine Person, mit der Sie vielleicht arbeiten möchten. Nur Sie sehen diese Liste.
       *[other] { $count } Personen, mit denen Sie vielleicht arbeiten möchten. Nur Sie sehen diese Liste.
    }
empty-title = Ihre Liste ist noch leer
empty-sentence = Sammeln Sie hier Personen, mit denen Sie vielleicht arbeiten möchten. Niemand erfährt, dass er auf Ihrer Liste steht.
empty-example = Zum Beispiel: Suchen Sie Lehrkräfte, deren Klassen gleich alt sind und die eine Sprache mit Ihnen teilen.
find = Personen suchen
by-status = Nach Stand
all = Alle
none-of-status = Auf Ihrer Liste hat niemand den Stand „{ $status }“.
status-to-contact = Noch anzuschreiben
status-contacted = Angeschrieben
status-negotiating = Im Gespräch
status-agreed = Einig
status-not-suitable = Passt nicht
status-silent = Ohne Antwort
away = Diese Person ist zurzeit nicht erreichbar.
never-written = Sie haben noch nicht geschrieben.
you-wrote-today = Sie haben heute geschrieben.
you-wrote =
    { $days ->
        [one] Sie haben gestern geschrieben.
       *[other] Sie haben vor { $days } Tagen geschrieben.
    }
answer-today = Heute kam eine Antwort.
answer =
    { $days ->
        [one] Gestern kam eine Antwort.
       *[other] Vor { $days } Tagen kam eine Antwort.
    }
silence-who = { $name } hat nicht geantwortet
silence-remind = Schreiben Sie noch einmal: Manche schauen nur einmal in der Woche herein.
silence-let-go = Schreiben Sie noch einmal, oder lassen Sie es gut sein und schreiben Sie jemand anderem.
activate = Projekt aktivieren
write = Schreiben
event-written = Ich habe geschrieben
event-answered = Eine Antwort kam
event-negotiate = Wieder ins Gespräch kommen
event-agree = Wir sind uns einig
event-fall-silent = Keine Antwort
event-dismiss = Es passt nicht
remove = Entfernen
removed = Die Person steht nicht mehr auf Ihrer Liste.
restore = Zurückholen
note = Meine Notiz
note-help = Nur Sie sehen sie.
note-add = Notiz hinzufügen
note-change = Notiz ändern
note-save = Notiz speichern
note-saved = Die Notiz ist gespeichert.
add = Zu meinen Kandidaten
is-candidate = Unter meinen Kandidaten
block-open = Diese Person blockieren
block-help = { $name } kann Ihnen dann weder schreiben noch Sie finden und erfährt nichts davon. Sie können es jederzeit zurücknehmen.
block = Blockieren
blocked-done = Die Person ist blockiert.
blocked-title = Von Ihnen blockierte Personen
blocked-lead = Sie können Ihnen weder schreiben noch Sie finden.
unblock = Freigeben

## A candidate who does not suit

closing-offer = { $name } ist als nicht passend vermerkt. Ein paar freundliche Worte schließen es gut ab.
closing-write = Abschließende Nachricht schreiben
