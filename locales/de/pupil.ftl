# Pupils: signing in, their home, telling a teacher, making logins.
sign-in-title = Anmeldung für Schülerinnen und Schüler
sign-in-lead = Dein Name und deine drei Wörter stehen auf deinem Zettel.
name = Anmeldename
words = Drei Wörter
words-help = Mit Leerzeichen oder Bindestrichen dazwischen.
sign-in = Hinein
forgot = Wörter vergessen? Deine Lehrkraft kann dir neue geben.
adults-here = Lehrkräfte melden sich hier an
home-title = Deine Seite
hello = Hallo { $name }! Wohin möchtest du?
no-spaces = Du bist noch in keinem Projekt
no-spaces-why = Deine Lehrkraft fügt dich hinzu.
my-profile = Über mich
tell-box-title = Etwas fühlt sich nicht gut an?
tell-box = Ist jemand gemein? Hat jemand nach deiner Telefonnummer gefragt? Du bekommst keinen Ärger.
closed = zu Ende: du kannst es noch lesen
saved = Gespeichert.
choose-avatar = Wähle ein Gesicht
avatar-number = Gesicht { $number }
about = Etwas über dich
about-help = Was magst du? Kein Nachname, keine Adresse, keine Telefonnummer.
save = Speichern
back = Zurück
tell-title = Es einer Lehrkraft sagen
tell-lead = Du bekommst keinen Ärger. Es ist gut, dass du es erzählst.
which-space = In welchem Projekt?
about-space = Es geht um das Projekt „{ $space }“.
what-happened = Was ist passiert?
your-words = In deinen Worten
your-words-help = Wer war es? Wo hast du es gesehen? Du kannst das auch leer lassen.
who-reads = Lehrkräfte deiner Schule lesen es. Menschen, die Kinder schützen, lesen es auch, wenn dir jemand Angst macht, nach Privatem fragt oder dich treffen will, oder wenn keine deiner Lehrkräfte mehr im Projekt ist.
tell = Jetzt sagen
told = Deine Lehrkräfte wissen es jetzt.
told-next = Eine Lehrkraft spricht bald mit dir. Ist es dringend? Geh jetzt zu einem Erwachsenen in deiner Nähe.
told-unit = Menschen, die Kinder schützen, wissen es jetzt.
told-unit-next = Sie sprechen mit deiner Schule. Ist es dringend? Geh jetzt zu einem Erwachsenen in deiner Nähe.
desk-title = Was Schülerinnen und Schüler erzählen
desk-lead = Hierher kommt nur, was nicht warten kann. Die Lehrkräfte der Schule wissen es auch: Sprechen Sie mit ihnen.
desk-none = Hier wartet nichts.
teacher-is = Lehrkraft: { $name }
new-title = Schülerinnen und Schüler hinzufügen
list = Liste der Schülerinnen und Schüler
list-help = Einer pro Zeile: Vorname, erster Buchstabe des Nachnamens, Klasse. Beispiel: Tommaso, L, 3B. Vom Nachnamen bleibt nur der erste Buchstabe.
class = Klasse
class-help = Für Zeilen ohne Klasse.
language = Sprache der Klasse
language-help = Die drei Wörter und die Seiten für die Klasse sind in dieser Sprache.
preview = Zugänge ansehen
preview-title = 
    { $count ->
        [one] Ein neuer Zugang
       *[other] { $count } neue Zugänge
    }
shown-as = Wird gezeigt als
authorised = Die Eltern oder Sorgeberechtigten aller dieser Kinder haben dem Zugang zugestimmt.
create = 
    { $count ->
        [one] Zugang anlegen
       *[other] { $count } Zugänge anlegen
    }
change-list = Liste ändern
slips-title = Zettel zum Drucken
slips-note = Drucken Sie diese Seite jetzt (Strg+P): Die Wörter werden nur einmal gezeigt. Gehen sie verloren, können Sie im Team neue geben.
slips-gone = Diese Wörter wurden schon gezeigt. Geben Sie im Team neue Wörter, wenn sie verloren sind.
list-gone = Diese Liste ist nicht mehr da: Die Zugänge sind schon angelegt, oder sie hat zu lange gewartet. Fügen Sie sie noch einmal ein, wenn Sie sie noch brauchen.
ticks-wait = Wen Sie angekreuzt haben und wer schon einen Zugang hat, ist noch nicht im Team.
to-ticked = Jetzt hinzufügen
sign-in-at = Anmelden unter
to-team = Zum Team
known-title = Wer schon einen Zugang hat
known = Schülerinnen und Schüler Ihrer Schule
find-known = Name oder Klasse
add-known = Zu diesem Team hinzufügen
added = Sie sind jetzt im Team. Ihre Liste steht noch hier.
teachers-handled = { $name } von der Schule hat sich darum gekümmert.
unit-handled = { $name } von der nationalen Stelle hat sich darum gekümmert.
perhaps-known = vielleicht schon da
known-note = Jemand mit diesem Namen und dieser Klasse hat an Ihrer Schule schon einen Zugang oder steht zweimal in der Liste. Ein Zugang gilt für mehrere Projekte:
