# The register of schools that a unit imports.

title = Schulregister
lead = Importieren Sie die Datei Ihres Ministeriums, wie sie ist. Sie hilft den Leuten, ihre Schule zu finden, und Ihnen, Angaben zu prüfen. Sie überschreibt nie, was eine Schule selbst geschrieben hat.
unit = Nationale Stelle
upload-title = Datei importieren
file = CSV-Datei
file-help = Das Format des Ministeriums oder unser einfaches mit den Spalten code, name, town. Höchstens 32 MB. Eine fehlerhafte Datei ändert nichts.
upload = Diese Datei importieren
sizes-title = Was das Register enthält
source = Quelle
source-it-recognised = Italien: anerkannte Privatschulen
source-it-autonomous = Italien: staatliche Schulen der autonomen Provinzen
source-it-state = Italien: staatliche Schulen
source-simple = Einfaches Format
schools = Schulen
gone-schools = Inzwischen verschwunden
empty = Noch ist nichts importiert
empty-text = Ohne Register ist jede Schule „nicht gefunden“, und Sie prüfen jede von Hand.
imports-title = Bisherige Importe
import-title = Import von { $file }
when = Wann
by = Von
command-line = der Befehlszeile
state = Stand
state-waiting = Wartet
state-running = Läuft
state-done = Fertig
state-failed = Abgelehnt
progress = { $done } von { $total } Zeilen
progress-begin = Die Datei ist angekommen. Sie wird gelesen.
reload = Diese Seite aktualisiert sich selbst.
report = Was der Import getan hat
meaning = Bedeutung
added = Hinzugefügt
changed = Geändert
unchanged = Unverändert
gone = Verschwunden
rejected = Zurückgewiesen
added-help = Schulen, die in der Datei neu sind
changed-help = Schulen, über die sie anderes sagt als vorher
unchanged-help = Schulen, über die sie dasselbe sagt
gone-help = Schulen, die in der Datei fehlen; sie bleiben und werden markiert
rejected-help = Zeilen, die nicht zu gebrauchen sind
rejected-title = Zurückgewiesene Zeilen
rejected-first = Nur die ersten 1000 sind aufgeführt.
line = Zeile
reason = Grund
fields = { $found } Felder statt { $expected }
no-code = keine Schulnummer
no-name = kein Name
no-town = kein Ort
same-code = die Nummer { $code } steht schon in Zeile { $line }
refused = Die Datei wurde abgelehnt. Im Register hat sich nichts geändert.
failure-empty = Sie ist leer.
failure-headers = Ihre Spalten gehören zu keinem bekannten Format: { $found }
failure-quotes = Ein Anführungszeichen aus Zeile { $line } wird nie geschlossen.
failure-unreadable = Sie lässt sich nicht bis zum Ende lesen.
failure-country = Es ist das Register eines anderen Landes.
failure-rejected = { $rejected } von { $lines } Zeilen sind nicht zu gebrauchen: Sie ist beschädigt.
failure-gone = { $gone } von { $known } bekannten Schulen fehlen: Sie ist abgeschnitten.
back = Zurück zum Register

## What schools do not change themselves

kept-title = Was Schulen nicht selbst ändern
kept-lead = Das Personal einer Schule hält ihre Angaben aktuell. Einige Felder können Sie in der Hand behalten: Lehrkräfte lesen sie, Sie ändern sie.
kept-none = Felder wählen
kept-choose =
    { $count ->
        [one] Ein Feld gehört Ihnen
       *[other] { $count } Felder gehören Ihnen
    }
kept-fields = Felder, die nur die Stelle ändert
kept-save = Speichern
kept-saved = Die Felder sind gespeichert.
