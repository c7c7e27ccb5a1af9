# Was Gäste lesen: Startseite, Karte, Länder, Schulen, Projekte und die erklärenden Seiten.

## Startseite

home-title = Eine Partnerklasse finden
home-description = Ein sicherer Ort, an dem Lehrkräfte aus Europa und den Nachbarländern einander finden, ein Projekt planen und mit ihren Klassen zusammenarbeiten. Kostenlos und ohne Fristen.
home-hero-find = Finden Sie eine Klasse jenseits der Grenze.
home-hero-make = Schaffen Sie gemeinsam etwas.
home-lead =
    { $countries ->
        [one] Ein sicherer Ort, an dem Lehrkräfte einander finden, planen und mit ihren Klassen arbeiten. Keine Fristen, keine Förderanträge, keine Kosten.
       *[other] Ein sicherer Ort, an dem Lehrkräfte aus { $countries } Ländern einander finden, planen und mit ihren Klassen arbeiten. Keine Fristen, keine Förderanträge, keine Kosten.
    }
home-register = Als Lehrkraft registrieren
home-look-around = Erst einmal umsehen
home-time = Es dauert etwa zehn Minuten. Ihre nationale Stelle prüft alle Erwachsenen und will innerhalb von 3 Arbeitstagen antworten.

## Zahlen

counters-title = Heute dabei
counter-people =
    { $count ->
        [one] Person
       *[other] Personen
    }
counter-schools =
    { $count ->
        [one] Schule
       *[other] Schulen
    }
counter-projects =
    { $count ->
        [one] Projekt
       *[other] Projekte
    }
counter-countries =
    { $count ->
        [one] Land
       *[other] Länder
    }

## Die sechs Schritte

phases-title = Sechs Schritte, in Ihrem Tempo
phase-register-title = Registrieren und die Idee aufschreiben
phase-register-text = Ein paar Zeilen in einer beliebigen Sprache genügen. Auch kleine Ideen sind willkommen.
phase-register-gives = Lehrkräfte in anderen Ländern können Sie finden.
phase-search-title = Eine Partnerschule suchen
phase-search-text = Sie sehen, wer verfügbar ist, wer antwortet und warum es passt. Sie wählen selbst: Niemand wird zugeteilt.
phase-search-gives = Jemanden, der dasselbe vorhat.
phase-plan-title = Das Projekt starten und planen
phase-plan-text = Zwei Lehrkräfte aus zwei Ländern einigen sich auf einen Plan. Ihre nationalen Stellen lesen ihn und stimmen zu.
phase-plan-gives = Einen Plan, hinter dem beide Schulen stehen.
phase-work-title = Online zusammenarbeiten
phase-work-text = Für beide Klassen öffnet sich ein gemeinsamer Klassenraum. Ihre Schülerinnen und Schüler melden sich mit Namen an, die Sie anlegen.
phase-work-gives = Einen Raum, in den keine Fremden kommen.
phase-produce-title = Etwas schaffen, das bleibt
phase-produce-text = Die Klassen schreiben, zeichnen, messen und vergleichen auf Seiten, die sie gemeinsam aufbauen.
phase-produce-gives = Arbeiten, die Kinder und Jugendliche stolz zeigen.
phase-recognition-title = Damit gesehen werden
phase-recognition-text = Ihr Projekt und Ihre Schule stehen auf der öffentlichen Karte. Sie entscheiden, welche Seiten Familien und Gemeinde lesen dürfen.
phase-recognition-gives = Sichtbare Arbeit für Sie, Ihre Klasse und Ihre Schule.
phase-gives = Was Sie davon haben:

## Sicherheit

safe-title = Kein Weg führt von Fremden zu Schulkindern
safe-lead = Alle Erwachsenen werden von der Stelle ihres Landes geprüft. Die Klassen arbeiten in geschlossenen Räumen, mit Anmeldenamen von ihrer Lehrkraft. Nichts ist öffentlich, bevor ihre Lehrkräfte es so entscheiden.
safe-link = So schützen wir Schülerinnen und Schüler

## Was vor der Registrierung bereitliegen soll (R-REG-4)

ready-title = Bitte bereithalten
ready-code = die Schulnummer, wenn es in Ihrem Land eine gibt
ready-phone = Telefon der Schule, und Fax, falls vorhanden
ready-school-email = E-Mail-Adresse der Schule
ready-head = Name und E-Mail-Adresse der Schulleitung
ready-own-email = eine eigene E-Mail-Adresse, die Sie oft lesen
ready-ages = das Alter Ihrer Schülerinnen und Schüler und Ihre Arbeitssprachen
ready-idea = ein paar Zeilen dazu, was Sie gemeinsam tun möchten
ready-later = Wenn etwas fehlt, macht das nichts: Fast alles lässt sich nachtragen.

## Karte und Länder

map-title = Karte der Schulen und Projekte
map-description = Sehen Sie Land für Land, welche Schulen und Projekte dabei sind. Ohne Anmeldung.
map-lead = Wählen Sie ein Land, um seine Schulen, seine Projekte und seine nationale Stelle zu sehen.
map-figure = Karte Europas und der Nachbarländer. Jedes teilnehmende Land ist ein Link.
map-skip = Karte überspringen und zur Liste gehen
map-legend-lit = Blau: Schulen aus diesem Land sind dabei.
map-legend-dim = Blass: noch keine Schule aus diesem Land.
map-list-title = Länder
map-country = { $country }: { $figures }
map-all = Karte und alle Länder ansehen
count-schools =
    { $count ->
        [one] { $count } Schule
       *[other] { $count } Schulen
    }
count-projects =
    { $count ->
        [one] { $count } Projekt
       *[other] { $count } Projekte
    }
count-none = noch keine Schule

country-title = { $country }: Schulen und Projekte
country-description = { $country }: teilnehmende Schulen und Projekte und wie Sie die nationale Stelle erreichen.
country-back = Alle Länder
country-schools-title = Schulen
country-projects-title = Projekte
country-unit-title = Nationale Stelle
country-unit-text = Die nationale Stelle prüft Registrierungen und Projekte und hilft den Lehrkräften dieses Landes.
country-unit-none = Dieses Land hat hier noch keine nationale Stelle. Schreiben Sie an die Betreiber dieser Website.
country-no-schools = Noch keine Schule aus diesem Land ist dabei.
country-no-schools-hint = Wenn Sie hier unterrichten, kann Ihre die erste sein.
country-no-projects = Noch kein Projekt aus diesem Land hat begonnen.
country-no-projects-hint = Lehrkräfte suchen Partner: Registrieren Sie sich, um sie zu sehen.
country-teach-here = Unterrichten Sie hier?
pages-schools = Seiten der Schulliste
pages-projects = Seiten der Projektliste

## Eine Schule

school-description = { $school }, { $town }, { $country }: Menschen und Projekte.
school-about-title = Über die Schule
school-levels = Schulstufen
school-pupils = Schülerzahl
school-site = Website
school-people-title = Personen
school-people-unnamed =
    { $count ->
        [one] Eine Person aus dieser Schule ist dabei. Nur registrierte Personen sehen den Namen.
       *[other] { $count } Personen aus dieser Schule sind dabei. Nur registrierte Personen sehen die Namen.
    }
school-people-others =
    { $count ->
        [one] Eine weitere Person ist dabei. Nur registrierte Personen sehen den Namen.
       *[other] { $count } weitere Personen sind dabei. Nur registrierte Personen sehen die Namen.
    }
school-projects-title = Projekte dieser Schule
school-no-projects = Noch kein Projekt.
school-no-projects-hint = Möchte Ihre Klasse als erste mit dieser Schule arbeiten?
school-meet = Lehrkräfte treffen sich nach der Anmeldung.

## Ein Projekt

project-description = { $title }: ein Projekt zwischen Schulen. Länder: { $countries }.
project-schools-title = Schulen, die zusammenarbeiten
project-about-title = Was sie tun
project-facts-title = In Kürze
project-months = Wann
project-months-range = { $from } bis { $to }
project-ages = Alter
project-ages-range = { $from } bis { $to } Jahre
project-row = { $from } bis { $to } Jahre · { $languages }
project-row-one = { $age } Jahre · { $languages }
project-languages = Arbeitssprachen
project-subjects = Fächer
project-running = Läuft seit { $date }
project-closed = Beendet am { $date }
project-contact = Ansprechperson: { $name }
project-teacher = eine Lehrkraft, { $school }
project-space = Die veröffentlichten Seiten lesen
project-own = Ein eigenes Projekt beginnen

## Was eine Schulpartnerschaft ist

about-title = Was eine Schulpartnerschaft ist
about-description = Zwei Klassen aus zwei Ländern arbeiten online an einem Projekt. Wie es geht, wer mitmachen kann und wer auf die Sicherheit achtet.
about-lead = Zwei Lehrkräfte, zwei Schulen, zwei Länder, ein Projekt. Ihre Klassen begegnen sich online und schaffen etwas, das keine allein machen würde.
about-how-title = Wie es geht
about-how-meet = Sie registrieren sich mit Ihrer Schule. Die nationale Stelle Ihres Landes prüft, ob Ihre Angaben stimmen. Danach können Sie Lehrkräfte in anderen Ländern suchen, ihre Ideen lesen und ihnen schreiben.
about-how-choose = Wenn zwei sich einig sind, füllt eine Person ein kurzes Formular aus, und die andere nimmt es an. Beide nationalen Stellen lesen den Plan. Sagen beide Ja, öffnet sich ein gemeinsamer Klassenraum.
about-how-interact = Das Wichtigste ist die Zusammenarbeit: gemischte Gruppen, regelmäßiger Austausch, ein Plan von beiden Seiten. Zwei getrennte Ergebnisse, die man am Ende vergleicht, sind zu wenig.
about-who-title = Wer mitmachen kann
about-who-text = Lehrkräfte, Schulleitungen, Bibliothekarinnen und Bibliothekare und anderes pädagogisches Personal, vom Kindergarten bis zum Ende der Sekundarstufe II, in allen Fächern und Schularten. Jedes Land legt fest, welche Privatschulen es zulässt.
about-light-title = Was es von Ihnen verlangt
about-light-text = Sehr wenig. Es gibt keine Frist, keinen Vertrag, keinen Förderantrag, und es kostet nichts. Ein Computer mit Browser genügt, dazu eine Idee für vier Wochen. Projekte dürfen einen Monat oder mehrere Jahre dauern.
about-safe-title = Wie Schülerinnen und Schüler geschützt sind
about-safe-adults = Alle Erwachsenen wurden von einer nationalen Stelle geprüft, bevor sie jemanden sehen oder anschreiben können.
about-safe-pupils = Schülerinnen und Schüler brauchen keine E-Mail-Adresse. Sie haben einen Vornamen oder einen anderen Namen, den die Lehrkraft wählt, und es gibt sie nur in den Räumen ihrer Klasse.
about-safe-rooms = In den Raum eines Projekts kommen nur dessen Lehrkräfte und Klassen. Keine erwachsene Person kann einem Kind allein schreiben.
about-safe-tell = Auf jeder Seite, die Kinder sehen, gibt es die Schaltfläche „Es einer Lehrkraft sagen“.
about-safe-publish = Seiten werden erst öffentlich, wenn eine Lehrkraft sie veröffentlicht und vorher Bilder und Einwilligungen geprüft hat. Öffentliche Seiten zeigen nie den Namen eines Kindes.
about-units-title = Wer sich darum kümmert
about-units-text = Jedes Land hat eine nationale Stelle. Sie prüft Personen, Schulen und Projekte, hilft ihren Lehrkräften und antwortet, wenn etwas nicht stimmt. Eine zentrale Stelle betreibt die Website für alle.
about-partners-title = Partner auf Augenhöhe
about-partners-text = Die beiden Gründungsmitglieder haben gleiche Rechte und verantworten das Projekt gemeinsam. Die Website teilt nie selbst Schulen einander zu: Menschen wählen.

## Zehn gute Gründe

reasons-title = Zehn gute Gründe anzufangen
reasons-description = Warum man mit einer Klasse in einem anderen Land arbeitet: zehn Gründe, von echten Lesern bis zur Anerkennung.
reason-1-title = Geschrieben wird für echte Leser
reason-1-text = Jemand im gleichen Alter wartet auf die Antwort. Da liest, schreibt und spricht man sorgfältiger.
reason-2-title = Sprachen werden gebraucht, nicht nur gelernt
reason-2-text = Die Klasse braucht die Sprache, um sich zu verstehen. Aus Fehlern werden Fragen statt roter Striche.
reason-3-title = Sie sehen die eigene Schule mit neuen Augen
reason-3-text = Wer anderen die eigene Straße, das Essen oder den Stundenplan erklärt, merkt, wie viel selbstverständlich schien.
reason-4-title = Es passt zu jedem Fach und jedem Alter
reason-4-text = Vom Zählen mit Fünfjährigen bis zur Physik mit Achtzehnjährigen. Es zählt, was man gemeinsam tut.
reason-5-title = Sie beginnen, wann Sie wollen
reason-5-text = Keine Frist, kein Förderantrag, kein Vertrag. Sie können nach einem Monat aufhören oder jahrelang weitermachen.
reason-6-title = Sie brauchen keine besonderen Kenntnisse
reason-6-text = Wer eine Nachricht schreiben und eine Webseite öffnen kann, kann mitmachen. Ihre nationale Stelle hilft, wenn Sie nicht weiterkommen.
reason-7-title = Sie wählen selbst
reason-7-text = Sie suchen nach Alter, Fach, Sprache und Idee und schreiben als Erste. Niemand wird zugeteilt.
reason-8-title = Es ist ein sicherer Ort
reason-8-text = Alle Erwachsenen werden geprüft. Die Klassen arbeiten dort, wo niemand von außen hereinkommt.
reason-9-title = Sie lernen voneinander
reason-9-text = Mit einer Lehrkraft aus einem anderen Land zu planen ist Fortbildung, die zu Ihnen an den Schreibtisch kommt.
reason-10-title = Ihre Arbeit wird gesehen
reason-10-text = Ihr Projekt steht auf der öffentlichen Karte, und was Sie veröffentlichen, können Familien, Schulleitung und Gemeinde lesen.

## Kontakt

contact-title = Kontakt
contact-description = Wie Sie Ihre nationale Stelle und die Betreiber dieser Website erreichen.
contact-lead = Fragen Sie zuerst Ihre nationale Stelle: Sie spricht Ihre Sprache und kennt Ihre Schulen.
contact-units-title = Nationale Stellen
contact-units-text = Wählen Sie Ihr Land, um zu sehen, wie Sie seine Stelle erreichen.
contact-site-title = Die Betreiber dieser Website
contact-site-text = Schreiben Sie hierher, wenn es um die Website selbst oder um Datenschutz geht oder wenn Ihr Land hier keine Stelle hat.
contact-site-none = Für diese Website ist noch keine Adresse angegeben. Bitte schreiben Sie an Ihre nationale Stelle.
contact-report-title = Etwas stimmt nicht
contact-report-text = Wenn Sie angemeldet sind, nutzen Sie „Melden“ neben der Nachricht oder der Person: Das erreicht sofort die nationale Stelle. Schülerinnen und Schüler nutzen „Es einer Lehrkraft sagen“. Ist jemand jetzt in Gefahr, wählen Sie den Notruf 112.
