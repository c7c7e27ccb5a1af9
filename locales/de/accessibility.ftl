# Erklärung zur Barrierefreiheit.

title = Barrierefreiheit
description = Wie diese Website die WCAG 2.2 AA erfüllt, was noch nicht geht und wem Sie es sagen können.
lead = Diese Website soll für alle funktionieren: mit Tastatur, Bildschirmleser, kleinem Telefon, großer Schrift oder altem Computer.
standard-title = Woran wir uns halten
standard-text = Wir richten uns nach den Richtlinien für barrierefreie Webinhalte (WCAG) 2.2, Stufe AA, und der europäischen Norm EN 301 549.
works-title = Worauf Sie zählen können
works-keyboard = Alles geht mit der Tastatur, und Sie sehen immer, wo Sie sind.
works-reader = Seiten haben Überschriften, Bereiche und Beschriftungen für Bildschirmleser und nennen ihre Sprache.
works-script = Lesen und die wichtigsten Formulare gehen ohne Skripte.
works-zoom = Seiten funktionieren bei 320 Pixel Breite und bei vierfach vergrößerter Schrift.
works-colour = Nichts wird nur durch Farbe gesagt. Es gibt eine helle, eine dunkle und eine kontrastreiche Darstellung, die Ihrem System folgen.
works-motion = Wenig bewegt sich, und nichts, wenn Ihr System weniger Bewegung wünscht.
works-map = Neben der Karte steht eine gleichwertige Liste.
limits-title = Was vielleicht nicht gut geht
limits-content = Lehrkräfte und Klassen schreiben selbst Seiten und fügen Bilder ein. Wir bitten zu jedem Bild um eine Beschreibung, können aber nicht versprechen, dass jede gut ist.
limits-languages = Texte von Mitgliedern stehen in der Sprache, die sie gewählt haben, und werden nicht übersetzt.
tested-title = Wie wir es prüfen
tested-text = Bei jeder Änderung der Website prüfen automatische Tests jede Seite, hell und dunkel. Maschinen finden nicht alles: Bitte schreiben Sie uns.
tell-title = Sagen Sie es uns
tell-text = Wenn etwas für Sie nicht geht, schreiben Sie an die Adresse auf der Kontaktseite und nennen Sie die Seite und Ihre Hilfsmittel. Wir antworten und geben Ihnen, was Sie brauchen, in anderer Form.
tell-authority = Hilft unsere Antwort nicht, können Sie sich an die Stelle wenden, die in Ihrem Land die Barrierefreiheit im Web überwacht.
