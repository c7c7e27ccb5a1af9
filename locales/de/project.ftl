### Projects: status lines, form, page, the desk of a unit.

## The list

title = Projekte
my-lead = Was Sie mit Ihren Partnerschulen gemeinsam tun.
none-title = Noch kein Projekt
none-sentence = Ein Projekt beginnt mit jemandem aus Ihrer Liste: Drücken Sie auf den Ring neben dem Namen.
none-button = Meine Kandidaten öffnen
none-example = Zum Beispiel: „Briefe aus meiner Straße“, zwei Klassen, ein Brief im Monat.
group-mine = Sie sind dran
group-waiting = Andere sind dran
group-active = Laufend
group-closed = Abgeschlossen
group-ended = Vor dem Beginn beendet
new-from-candidates = Ein Projekt aus Meine Kandidaten beginnen

## States and kinds

state-draft = Entwurf
state-awaiting-partner = Wartet auf die Gründer
state-awaiting-units = Wartet auf die nationalen Stellen
state-declined = Abgelehnt
state-withdrawn = Zurückgezogen
state-active = Aktiv
state-refused = Nicht genehmigt
state-closed = Abgeschlossen
state-archived = Archiviert
state-suspended = Ausgesetzt
state-removed = Entfernt
kind-european = Europäisches Projekt
kind-national = Nationales Projekt

## Who must act

who-writing = Sie schreiben. Niemand sonst sieht den Entwurf.
who-change-asked = { $name } bittet um eine Änderung. Ändern Sie den Text und senden Sie ihn erneut.
who-author-changes = { $name } ändert den Text, wie Sie gebeten haben.
who-answer = { $name } wartet auf Ihre Antwort.
who-partner-answers = { $name } muss antworten.
who-change-unit = Die nationale Stelle ({ $unit }) wünscht Änderungen. Eine Seite ändert den Text, die andere bestätigt ihn.
who-change = Eine Änderung ist gewünscht. Eine Seite ändert den Text, die andere bestätigt ihn.
who-confirm = { $name } hat den Text geändert. Bitte bestätigen Sie ihn.
who-other-confirms = { $name } muss den neuen Text bestätigen.
who-founders-change = Die Gründer ändern den Text.
who-units-decide =
    { $count ->
        [one] Die nationale Stelle muss entscheiden: { $units }.
       *[other] Die nationalen Stellen müssen entscheiden: { $units }.
    }
who-you-decide = Sie entscheiden: { $unit }.
who-running = Das Projekt läuft.
who-closed = Das Projekt ist abgeschlossen.
who-closing-proposed = Im Jahr nach dem letzten Monat hat niemand mehr im Projekt gearbeitet.
who-archived = Das Projekt ist archiviert.
who-suspended = Eine nationale Stelle hat das Projekt ausgesetzt und prüft es.
who-removed = Eine nationale Stelle hat das Projekt entfernt.
who-declined = { $name } hat abgelehnt.
who-withdrawn = { $name } hat das Projekt zurückgezogen.
who-refused = Die nationale Stelle hat das Projekt nicht genehmigt: { $unit }.

## Since when

since = Wartet { $since }, { $time } Uhr.
since-day = Wartet { $since }, { $time } Uhr: Tag { $day } von 7.
since-late = Wartet { $since }, { $time } Uhr: Tag { $day }, überfällig.

## What happens next

next-partner-asked = Danach: Sie schicken es Ihrer Partnerseite. Die nationalen Stellen sehen vor deren Zusage nichts.
next-other-confirms = Danach: Die andere Gründerseite bestätigt den neuen Text. Dann geht es bei den nationalen Stellen weiter.
next-units = Danach: Jede nationale Stelle hat sieben Tage Zeit. Schweigen gilt nicht als Zustimmung.
next-founder-reminded = Nächste Erinnerung: { $date }. Es gibt keine Frist.
next-unit-reminded = Nächste Erinnerung an die Stelle: { $date }. Sie hat Zeit { $until }, { $time } Uhr. Schweigen gilt nicht als Zustimmung.
next-unit-due = Die Stelle wurde erinnert. Sie hat Zeit { $until }, { $time } Uhr. Schweigen gilt nicht als Zustimmung.
next-central-from = Die sieben Tage sind um. Erster Tag, an dem die zentrale Stelle entscheiden kann: { $date }.
next-central-may = Die sieben Tage sind um. Nun kann auch die zentrale Stelle entscheiden.
next-space = Sie arbeiten gemeinsam in Ihrem { -space }.
next-reopen = Eine Gründerseite kann es wieder öffnen.
next-close-or-extend = Schließen Sie es, oder geben Sie ihm einen späteren letzten Monat. Ein geschlossenes Projekt bleibt lesbar und kann wieder geöffnet werden.
next-stays-readable = Es bleibt lesbar, und niemand kann es mehr ändern.
next-lift-or-remove = Danach: Die Stelle lässt es weitergehen oder entfernt es. Bis dahin schreibt niemand im { -space }, und nichts davon ist öffentlich.
next-nothing = Ein neues Projekt kann jederzeit beginnen.

## The form and the text

part-title = Titel
part-title-help = 3 bis 100 Zeichen. Sie können ihn später ändern.
part-description = Was wir tun werden
part-description-help = Ein kurzer Überblick. Sobald das Projekt läuft, können ihn alle im Web lesen.
part-objectives = Was die Schülerinnen und Schüler gewinnen
part-process = Wie wir arbeiten
part-process-help = Was wann geschieht und wie die Klassen zusammenarbeiten und in Kontakt bleiben.
part-results = Erwartete Ergebnisse
part-languages = Sprachen des Projekts
part-ages = Alter der Schülerinnen und Schüler
part-ages-from = Jüngste (Alter)
part-ages-to = Älteste (Alter)
range = { $from } bis { $to }
part-pupils = Zahl der Schülerinnen und Schüler
part-months = Wann
part-starts = Erster Monat
part-ends = Letzter Monat
part-months-help = Jeder Monat und jede Dauer. Sie können später verlängern. Beispiel: 2026-11.
part-subjects = Fächer
part-competences = Schlüsselkompetenzen
part-tools = Werkzeuge
part-origin = Früheres Projekt, an das es anknüpft
part-erasmus-action = Verbundenes Erasmus+-Projekt
part-erasmus-none = Keines
part-erasmus-number = Nummer des Erasmus+-Projekts
part-agreement = Was wir vereinbart haben
part-agreement-help = Aus den goldenen Regeln guter Projekte. Nichts davon ist Pflicht.
section-idea = Die Idee
section-facts = Auf einen Blick
section-more = Wenn Sie möchten
form-title = Das Projekt schreiben
form-lead = Sie können jederzeit unterbrechen: Was Sie schreiben, bleibt erhalten.
reason = Warum ändern Sie es?
reason-help = Wer das Projekt sieht, liest den Grund.
save-later = Für später speichern
send-to = An { $name } senden
save-change = Änderung speichern
saved-at = Gespeichert um { $time } Uhr
aside-title = Der Text wurde auch anderswo geändert
aside-explain = In einem anderen Fenster oder von der anderen Gründerseite. Ihr Text steht im Formular und ist sicher. Hier sehen Sie, was im anderen anders ist: Übernehmen Sie, was Sie brauchen.
aside-clear = Ich habe es gelesen

## Before the form

new-title = Ein Projekt mit { $name } beginnen
new-lead = Ihre Partnerseite liest das Formular zuerst. Die nationalen Stellen sehen es erst, wenn Sie sich einig sind.
new-no-partner = Wählen Sie zuerst Ihre Partnerin oder Ihren Partner in Meine Kandidaten.
units-title = Wer entscheidet
unit-reads = (liest: { $languages })
shared-languages = Gemeinsame Sprachen: { $languages }.
together-title = Projekte, die Sie schon gemeinsam haben
start = Mit dem Schreiben beginnen

## The page

founders = Gründer
founder-began = hat das Projekt begonnen
founder-confirmed = stimmt diesem Text zu
founder-open = hat noch nicht geantwortet
decisions = Entscheidungen der nationalen Stellen
decision-pending = In Prüfung, Tag { $day } von 7
decision-overdue = Überfällig, Tag { $day }
decision-stopped = Wartet auf den neuen Text
decision-none = Keine Entscheidung
decision-approved = Genehmigt, { $date }
decision-changes = Wünscht Änderungen, { $date }
decision-refused = Nicht genehmigt, { $date }
history = Verlauf
versions = Fassungen
compare-with = Mit Fassung { $number } vergleichen
margin = Menschen und Verlauf
empty-part = Hier steht noch nichts.
public-page = Öffentliche Seite ansehen

## What happened

event-sent = { $name } hat das Projekt an die Partnerseite geschickt
event-revised = { $name } hat einen neuen Text geschickt
event-accepted = { $name } hat angenommen; es ging an die nationalen Stellen
event-confirmed = { $name } hat den neuen Text bestätigt; er ging zurück an die nationalen Stellen
event-change-asked = { $name } hat um eine Änderung gebeten
event-declined = { $name } hat abgelehnt
event-withdrawn = { $name } hat das Projekt zurückgezogen
event-unit-approved = Nationale Stelle ({ $unit }): genehmigt von { $name }
event-unit-asked = Nationale Stelle ({ $unit }): Änderungen gewünscht von { $name }
event-unit-refused = Nationale Stelle ({ $unit }): nicht genehmigt von { $name }
event-unit-took-back = Nationale Stelle ({ $unit }): Genehmigung zurückgenommen von { $name }
event-activated = Das Projekt wurde aktiv
event-edited = { $name } hat das Projekt bearbeitet
event-closed = { $name } hat das Projekt abgeschlossen
event-reopened = { $name } hat das Projekt wieder geöffnet
event-closing-proposed = Im Jahr nach dem letzten Monat hat niemand mehr darin gearbeitet: Den Gründern wurde vorgeschlagen, es zu schließen
event-archived = Das Projekt wurde archiviert, zwei Jahre nach dem Schließen
event-suspended = { $name } hat das Projekt ausgesetzt
event-resumed = { $name } hat das Projekt weitergehen lassen
event-removed = { $name } hat das Projekt entfernt

## What founders can do

accept = Projekt annehmen
accept-explain = Mit der Annahme werden Sie Mitgründer und teilen Arbeit und Verantwortung. Der Text geht dann an die nationalen Stellen.
confirm = Neuen Text bestätigen
confirm-explain = Der Text geht dann zurück an die nationalen Stellen.
ask-change = Um eine Änderung bitten
ask-change-note = Was soll sich ändern?
decline = Ablehnen
withdraw = Projekt zurückziehen
discard = Entwurf verwerfen
discard-explain = Niemand hat ihn gesehen. Er ist dann endgültig weg.
note = Ein paar Worte an { $name }
edit = Projekt bearbeiten
write-on = Weiterschreiben
close = Projekt abschließen
close-explain = Die andere Gründerseite erfährt es. Sie können es zwei Jahre lang wieder öffnen; danach wird es archiviert.
reopen = Projekt wieder öffnen
open-spaces = { -space } öffnen

## Versions

compare-title = Was sich geändert hat: { $title }
version-by = Fassung { $number }: { $who }
nothing-changed = Beide Fassungen sagen dasselbe.
back-to-project = Zurück zum Projekt

## The desk of a unit

desk-title = Projekte zur Entscheidung
desk-lead = Jedes Projekt hat sieben Tage; was am längsten wartet, steht oben. Schweigen gilt nicht als Zustimmung.
desk-lead-central = Projekte, deren nationale Stelle überfällig ist. Ab Tag 10 kann die zentrale Stelle entscheiden.
desk-to-decide = Zu entscheiden
desk-with-founders = Bei den Gründern
desk-suspended = Ausgesetzt: zu prüfen
desk-decided = Entschieden
desk-whose = Wessen Projekte
desk-own = Meine Stelle
desk-all = Alle Stellen
desk-piles = Welche Projekte
desk-piles-all = Alle
desk-none-title = Kein Projekt wartet
desk-none = Projekte kommen hierher, sobald sich beide Gründer über den Text einig sind.
decide-for = Entscheidung der Stelle: { $unit }
check-reminder = Prüfen Sie, ob beide Schulen bestehen und ob Klassen zusammenarbeiten. Eine Mindestqualität wird nicht verlangt.
approve = Genehmigen
comment = Ein paar Worte an die Gründer
want-changes = Änderungen wünschen
want-changes-note = Welche Änderungen?
refuse = Nicht genehmigen
refuse-reason = Grund
refuse-text = Erläutern Sie es in einer Sprache des Projekts
take-back = Genehmigung zurücknehmen
take-back-explain = Möglich, bis das Projekt aktiv ist. Ihre Stelle hat dann sieben neue Tage.
changed-since = Geändert seit Fassung { $number }, über die Ihre Stelle entschieden hat

## A case of conduct

conduct-title = Ein Verhaltensfall
conduct-lead = Nur wenn gegen die Verhaltensregeln verstoßen worden sein kann. Die Gründer und die andere Stelle erfahren es, mit Ihrem Grund.
conduct-reason = Grund
conduct-reason-help = Die Gründer und die andere Stelle lesen ihn.
suspend = Projekt aussetzen
suspend-explain = Bis zu Ihrer Entscheidung schreibt niemand in seinem { -space }, und nichts davon ist öffentlich. Die Mitglieder können weiter lesen.
resume = Projekt weitergehen lassen
remove = Projekt entfernen
remove-explain = Nichts davon ist mehr öffentlich, und niemand betritt mehr seinen { -space }. Das lässt sich nicht rückgängig machen.
remove-typed = Zur Bestätigung den Titel des Projekts eingeben
