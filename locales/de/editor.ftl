# The rich-text editor: names of its buttons, its dialogs, and the words around it.

## Writing

markdown-help = Eine leere Zeile beginnt einen neuen Absatz. ## steht vor einer Überschrift, - vor jedem Punkt einer Liste; **fett** und [Wörter](https://Adresse) machen fett und einen Link. Zeilen wie [[Block 3: Tabelle]] stehen für etwas, das hier nicht gezeigt werden kann: Man kann sie stehen lassen, verschieben oder löschen.
placeholder-block = Block
placeholder-table = Tabelle
placeholder-picture = Bild
placeholder-text = Text

## Toolbar

toolbar = Formatierung
strong = Fett
emphasis = Kursiv
headings = Überschrift
paragraph = Text
heading = Überschrift
subheading = Zwischenüberschrift
small-heading = Kleine Überschrift
bullet-list = Liste
ordered-list = Nummerierte Liste
link = Link
table = Tabelle
block = Hinzufügen
picture = Bild
change-picture = Text zum Bild ändern
quote = Zitat
code = Code in der Zeile
code-block = Code in eigenen Zeilen
rule = Trennlinie
language = Sprache dieses Absatzes
undo = Rückgängig machen
redo = Wiederholen
cancel = Abbrechen

## Tables

insert-table = Tabelle einfügen
row-above = Zeile darüber einfügen
row-below = Zeile darunter einfügen
column-before = Spalte davor einfügen
column-after = Spalte danach einfügen
header-row = Erste Zeile benennt die Spalten
header-column = Erste Spalte benennt die Zeilen
delete-row = Zeile löschen
delete-column = Spalte löschen
delete-table = Tabelle löschen

## Link

link-address = Adresse
link-help = Zum Beispiel https://www.example.org oder eine E-Mail-Adresse
link-text = Wörter zum Anklicken
link-set = Link setzen
link-remove = Link entfernen
link-wrong = Diese Adresse führt nirgendwohin. Sie beginnt mit https:// oder ist eine E-Mail-Adresse.

## Picture

picture-file = Bild von diesem Gerät
alternative = Was das Bild zeigt
alternative-help = Ein Satz für alle, die es nicht sehen. Er wird ihnen vorgelesen.
decorative = Das Bild ist nur Schmuck und sagt nichts aus
decorative-note = Schmuck
shows-pupils = Schülerinnen oder Schüler sind darauf zu erkennen
caption = Text unter dem Bild (freiwillig)
picture-insert = Bild einfügen
picture-change = Text speichern
picture-missing = Zuerst muss ein Bild gewählt werden.
alternative-missing = Bitte in einem Satz sagen, was das Bild zeigt, oder ankreuzen, dass es Schmuck ist.
picture-sending = Das Bild wird gesendet…
picture-failed = Das Bild ist nicht angekommen. Bitte noch einmal versuchen.
picture-too-large = Das Bild ist zu groß. Bitte verkleinern und noch einmal versuchen.
picture-kind = Diese Datei ist kein Bild, das gezeigt werden kann. Möglich sind JPEG, PNG, WebP und GIF.
picture-forbidden = Hier dürfen keine Bilder hinzugefügt werden.
sign-in-again = Die Sitzung ist zu Ende. Bitte in einem anderen Tab neu anmelden und es dann noch einmal versuchen.

## Language of a paragraph

language-name = Sprache
language-help = Ein Vorleseprogramm liest ihn dann mit der richtigen Stimme.
language-of-page = Sprache der Seite
language-set = Sprache festlegen

## What cannot be done, and problems of a text that was sent

too-deep = Tiefer lässt sich das nicht verschachteln.
too-long = Die Seite ist voll. Der Rest gehört auf eine Unterseite.

## Comparing two versions

change-added = hinzugefügt
change-removed = entfernt
change-decorative = Bild, nur Schmuck
