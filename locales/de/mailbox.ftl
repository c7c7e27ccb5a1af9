# The mailbox.
title = Postfach
lanes = Teile des Postfachs
lane-inbox = Eingang
lane-unread = Ungelesen
lane-starred = Mit Stern
lane-archived = Archiv
words = Im Postfach suchen
nothing-found = Keine Nachricht mit „{ $words }“
nothing-found-why = Gesucht werden Wörter der Nachricht, des Betreffs und des Namens. Akzente zählen nicht.
lane-sent = Gesendet
lane-trash = Papierkorb
throw-away = Wegwerfen
take-out = Aus dem Papierkorb holen
in-trash = Was im Papierkorb liegt, ist nach dreißig Tagen weg, nur für Sie. Es kommt zurück, wenn jemand darin schreibt.
also = Auch an andere Kandidaten senden…
also-legend = Auch an
also-help = Jede Person bekommt sie für sich und sieht die anderen nicht. Höchstens zehn Personen.
conversations = Unterhaltungen
reading = Geöffnete Unterhaltung
choose-one = Wählen Sie eine Unterhaltung, um sie hier zu lesen.
skip-to-conversation = Zur geöffneten Unterhaltung
keys = Tasten des Postfachs
key-next = Nächste Unterhaltung
key-previous = Vorherige Unterhaltung
key-answer = Antworten
keys-off = Einzelne Tasten ausschalten
empty = Hier sind keine Nachrichten
empty-why = Schreiben Sie jemandem aus Ihren Kandidaten; Antworten kommen hier an.
empty-lane = In diesem Teil des Postfachs steht nichts.
to-candidates = Meine Kandidaten öffnen
you-wrote = Sie: { $beginning }
back = Zurück zum Postfach
with = Mit { $name }
profile = Profil
you = Sie
star = Mit Stern versehen
unstar = Stern entfernen
archive = Archivieren
take-back = Zurück in den Eingang
mark-unread = Als ungelesen markieren
closed = Hier kann nicht mehr geschrieben werden.
answer-to = Antwort an { $name }
draft-kept = Auf diesem Gerät aufbewahrt, bis Sie es senden
send = Senden
new-title = Neue Nachricht
write-to = An { $name } schreiben
subject = Worum geht es?
body = Ihre Nachricht
not-available = Im Augenblick sucht diese Person kein Projekt. Sie können ihr trotzdem schreiben.
prompts-title = Eine gute erste Nachricht
prompt-idea = sagt in zwei Sätzen, was Sie gemeinsam machen möchten
prompt-pupils = erzählt, wie alt Ihre Schülerinnen und Schüler sind und wie viele
prompt-when = schlägt vor, wann es beginnt und wie lange es dauern kann
prompt-question = stellt eine Frage, die leicht zu beantworten ist

## The closing message to a candidate who does not suit

closing-explain = Nach dem Senden werden Ihre Unterhaltungen mit dieser Person archiviert. Sie finden sie im Archiv.
closing-subject = Unsere Projektidee
closing-body =
    Guten Tag { $name },

    vielen Dank für unseren Austausch über eine Zusammenarbeit. Ich habe darüber nachgedacht: Diesmal passt es nicht zu den Plänen meiner Klasse.

    Ich wünsche Ihnen eine gute Partnerschule und ein schönes Projekt. Vielleicht treffen wir uns wieder.

    Freundliche Grüße
archived = Die Unterhaltung ist archiviert.
thrown-away = Die Unterhaltung liegt dreißig Tage im Papierkorb.

## Several conversations at once

bulk = Mit allen angekreuzten Unterhaltungen
bulk-ticked =
    { $count ->
        [one] Eine angekreuzt
       *[other] { $count } angekreuzt
    }
tick = { $name } ankreuzen
mark-read = Als gelesen markieren
bulk-none = Keine Unterhaltung ist angekreuzt. Kreuzen Sie die gewünschten an und wählen Sie dann, was geschehen soll.
bulk-archived =
    { $count ->
        [one] Eine Unterhaltung ist archiviert.
       *[other] { $count } Unterhaltungen sind archiviert.
    }
bulk-taken-back =
    { $count ->
        [one] Eine Unterhaltung ist wieder im Eingang.
       *[other] { $count } Unterhaltungen sind wieder im Eingang.
    }
bulk-read =
    { $count ->
        [one] Eine Unterhaltung ist als gelesen markiert.
       *[other] { $count } Unterhaltungen sind als gelesen markiert.
    }
bulk-unread =
    { $count ->
        [one] Eine Unterhaltung ist als ungelesen markiert.
       *[other] { $count } Unterhaltungen sind als ungelesen markiert.
    }
bulk-thrown-away =
    { $count ->
        [one] Eine Unterhaltung liegt dreißig Tage im Papierkorb.
       *[other] { $count } Unterhaltungen liegen dreißig Tage im Papierkorb.
    }
