# Registering: before and in step 1, the link, the form of step 2, the waiting room.

## Step 1

title-begin = Registrieren
lead-begin = Die Registrierung ist kostenlos, das ganze Jahr offen und persönlich: Jede Lehrkraft hat ein eigenes Konto.
step-one = Registrierung, Schritt 1 von 2
gather-title = Für Schritt 2 brauchen Sie
gather-lead = Das Sekretariat Ihrer Schule weiß es.
gather-school-code = die amtliche Schulnummer
gather-phone = die Telefonnummer der Schule
gather-fax = ihre Faxnummer, falls vorhanden
gather-school-email = die E-Mail-Adresse der Schule
gather-head-email = Name und E-Mail-Adresse der Schulleitung
first-name = Vorname
last-name = Nachname
email = E-Mail-Adresse
email-help = Dorthin schicken wir einen Link. Niemand sonst sieht sie.
username = Anmeldename
username-help = 3 bis 40 Buchstaben, Ziffern, Punkte, Bindestriche oder Unterstriche. Sie können ihn später ändern.
password = Passwort
password-help = Mindestens 8 Zeichen, beliebige. Einen Satz merkt man sich leicht.
country = Land Ihrer Schule
accept-conduct = Ich nehme die [Verhaltensregeln] an.
accept-privacy = Ich habe die [Datenschutzerklärung] gelesen und bin einverstanden.
begin = Link zuschicken
sign-in-instead = Ich habe schon ein Konto
sent-title = Sehen Sie in Ihr E-Mail-Postfach
sent-text = Eine E-Mail ist unterwegs. Öffnen Sie den Link innerhalb von 7 Tagen und machen Sie mit Schritt 2 weiter.
sent-nothing = Nach ein paar Minuten noch nichts da? Sehen Sie im Spam-Ordner nach, oder registrieren Sie sich noch einmal mit der richtigen Adresse.
no-unit = Noch nimmt kein Land Registrierungen an.

## The link

confirm-title = Adresse bestätigen
confirm-text = { $name }, ist { $email } Ihre Adresse? Ihr Anmeldename ist { $username }.
your-password = Ihr Passwort
your-password-help = Das Passwort, das Sie bei der Registrierung gewählt haben.
password-not-chosen = Sie haben hier kein Passwort gewählt, oder Ihres gilt nicht? Dann hat vielleicht jemand anderes Ihre Adresse eingegeben. Bestätigen Sie nichts, sondern [registrieren Sie sich noch einmal] mit Ihren eigenen Angaben.
confirm = Meine Adresse bestätigen
link-old-title = Dieser Link gilt nicht mehr
link-old = Er wurde schon benutzt oder ist älter als 7 Tage. Ist Ihre Adresse bestätigt, melden Sie sich einfach an.
register-again = Noch einmal registrieren

## Step 2

step-two = Registrierung, Schritt 2 von 2
title = Sie und Ihre Schule
lead = Sie können jederzeit aufhören. Was Sie schreiben, bleibt für Sie auf dem Server.
asked = Ihre nationale Stelle bittet um Auskunft. Berichtigen Sie, was nötig ist, und senden Sie das Formular noch einmal, oder beantworten Sie nur die Frage.
to-question = Frage lesen
saved = Gespeichert. Sie können jederzeit und an jedem Computer weitermachen.
saved-at = Auf dem Server gespeichert: { $time }
saving = Wird gespeichert…
not-saved = Noch nicht gespeichert. Wir versuchen es automatisch wieder.
stale-title = Dieses Formular wurde inzwischen in einem anderen Fenster gespeichert
stale-text = Nichts wurde überschrieben. Diese Felder weichen ab:
typed-here = Hier geschrieben
saved-there = Dort gespeichert
keep-mine = Behalten, was ich hier geschrieben habe
take-theirs = Mit dem dort Gespeicherten weitermachen
school-block = Ihre Schule
find = Ihre Schule suchen
find-help = Name und Ort oder die Schulnummer. Ein Tippfehler schadet nicht.
find-button = Suchen
other-country = Land: { $country }. Nicht Ihres?
other-country-help = Wählen Sie das Land Ihrer Schule. Die Registrierung geht an dessen nationale Stelle; was Sie geschrieben haben, bleibt.
other-country-button = Land ändern
found =
    { $count ->
        [one] Eine Schule passt:
       *[other] { $count } Schulen passen:
    }
found-best = Sie sehen die { $count } besten Treffer. Wenn Ihre Schule nicht dabei ist, ergänzen Sie den Ort oder die Schulnummer.
alike-title = Ist Ihre Schule eine von diesen?
alike-text = Im selben Ort kennen wir schon Schulen mit einem ähnlichen Namen. Wenn eine davon Ihre ist, wählen Sie sie: Dort finden Sie Ihre Kolleginnen und Kollegen und deren Projekte.
none-of-these = Keine davon ist meine Schule
found-none = Diese Schule kennen wir nicht. Versuchen Sie es mit weniger Wörtern, oder tragen Sie sie selbst ein.
take = Das ist meine Schule
not-there = Meine Schule ist nicht dabei
another = Eine andere wählen
picked-school = Jemand aus Ihrer Schule hat sie schon eingetragen; das meiste ist ausgefüllt.
picked-register = Im Register des Ministeriums gefunden. Bitte ergänzen Sie, was fehlt.
picked-new = Eine neue Schule. Ihre nationale Stelle prüft sie zusammen mit Ihnen.
correct-school = Angaben zur Schule berichtigen
proposals = Solange Ihre nationale Stelle Sie nicht bestätigt hat, sind Ihre Änderungen hier Vorschläge.
school-name = Amtlicher Name
levels = Schulstufen
track = Schwerpunkt
status = Trägerschaft
area = Lage
address = Straße und Hausnummer
postal-code = Postleitzahl
town = Ort
region = Region
code = Amtliche Schulnummer
code-help = Die Nummer, unter der das Ministerium die Schule führt, falls es eine gibt; in Italien der codice meccanografico.
school-phone = Telefon
fax = Fax
school-email = E-Mail-Adresse der Schule
school-website = Website
pupils = Zahl der Schülerinnen und Schüler
pupils-help = Eine ungefähre Zahl genügt.
school-tools = Meistgenutzte Ausstattung
other-projects = Schon in anderen europäischen Projekten
head-first-name = Vorname der Schulleitung
head-last-name = Nachname der Schulleitung
head-email = E-Mail-Adresse der Schulleitung
head-languages = Sprachen der Schulleitung
you-block = Sie
role = Ihre Aufgabe an der Schule
subjects = Ihre Unterrichtsfächer
spoken = Sprachen, die Sie verwenden möchten
spoken-help = Mindestens eine. Geben Sie an, wie gut; das hilft den anderen.
spoken-language = Sprache { $number }
spoken-level = Wie gut ({ $number })
ages = Alter Ihrer Schülerinnen und Schüler
ages-help = Schulstufen sind in jedem Land anders. Das Alter nicht.
ages-from = von
ages-to = bis
pupils-involved = Wie viele voraussichtlich mitmachen
address-help = Alle E-Mails gehen an die Adresse, die Sie bestätigt haben. Nur Ihre nationale Stelle und wir sehen sie.
address-change = In Mein Konto ändern
phone = Telefon
website = Webseite oder Blog
preferences-block = Ihre Wünsche
available = Ich bin jetzt für ein Projekt zu haben
available-help = Andere sehen es neben Ihrem Namen. Ein Klick ändert es.
wished-countries = Länder, mit denen ich arbeiten möchte
wished-languages = Sprachen, in denen ich arbeiten möchte
wished-subjects = Fächer, an denen ich arbeiten möchte
wished-topic = Ein Thema, an das ich denke
tools = Ausstattung, die ich mit meiner Klasse nutze
lab-access = Wie oft wir Computer nutzen können
home-access = Meine Klasse kann auch zu Hause arbeiten
experience = Meine Erfahrung mit solchen Projekten
idea-block = Ihre Projektidee
idea = Was möchten Sie mit einer anderen Klasse tun?
idea-help = Schreiben Sie in einer beliebigen Sprache. Lehrkräfte im Ausland lesen es zuerst. Was wird Ihre Klasse tun? Was hat sie am Ende in der Hand?
idea-again = Dieselbe Idee in einer anderen Sprache
idea-language = Sprache des Textes
send = An meine nationale Stelle senden
leave = Speichern und später weitermachen

## The margin

help = Hilfe
meter-title = Wie leicht werden Sie gefunden?
meter-label = ausgefüllt
hint-compulsory = Aufgabe, Fächer und Sprachen: +{ $points }
hint-ages = Alter der Klasse ergänzen: +{ $points }
hint-idea = Ihre Idee schreiben: +{ $points }
hint-second-language = Sie in einer zweiten Sprache schreiben: +{ $points }
hint-wishes = Wünsche angeben: +{ $points }
hint-tools = Ausstattung ergänzen: +{ $points }
hint-experience = Erfahrung angeben: +{ $points }
hint-school-size = Größe der Schule angeben: +{ $points }
next-title = Wie es weitergeht
next-confirmed = Sie haben Ihre Adresse bestätigt
next-form = Sie füllen dieses Formular aus
next-now = jetzt
next-check = Ihre nationale Stelle prüft die Angaben
next-target = Ziel: 3 Werktage
next-search = Sie können suchen und schreiben
next-then = danach
who-title = Wer sieht, was Sie schreiben
who-text = Vor der Prüfung wird nichts gezeigt. E-Mail-Adresse und Telefon bleiben auch danach verborgen.

## The waiting room

waiting-title = Ihre Registrierung
waiting-who = Ihre nationale Stelle ({ $unit }) prüft Ihre Angaben.
waiting-since = Gesendet am { $when }.
waiting-next = Sie will bis { $when } antworten. Dann bekommen Sie eine E-Mail.
waiting-late = Sie wollte bis { $when } antworten und ist spät dran. Sie müssen nichts tun.
asked-who = Sie sind am Zug: Ihre nationale Stelle hat eine Frage.
asked-since = Gefragt am { $when }.
asked-next = Nach Ihrer Antwort geht die Prüfung weiter.
completing-who = Sie sind am Zug: Das Formular ist noch nicht gesendet.
completing-next = Danach prüft es Ihre nationale Stelle.
validated-who = Ihre Registrierung ist bestätigt. Alles steht Ihnen offen.
to-desktop = Zu meinem Desktop
to-form = Formular weiter ausfüllen
question = Die Frage Ihrer nationalen Stelle
answer = Ihre Antwort
answer-send = Antwort senden
answered = Ihre Antwort ist angekommen.
written = Ihre Nachricht ist bei der Stelle angekommen.
write-to-unit = Der Stelle schreiben
words-to-unit = Ihre Nachricht
words-to-unit-help = Sie steht im Verlauf, den die Stelle liest. Die Stelle antwortet hier mit einer Frage oder mit ihrer Entscheidung.
write-send = Nachricht senden
correct = Stattdessen meine Angaben berichtigen
yours-title = Was Sie gesendet haben
your-name = Name
your-email = E-Mail-Adresse
your-school = Schule
can-title = Was Sie jetzt tun können
can-read = Alles Öffentliche lesen: Schulen, Projekte und Räume.
can-see = Hier Ihre Angaben sehen und Ihrer nationalen Stelle schreiben.
cannot = Suchen, Schreiben und Projekte öffnen sich nach der Bestätigung. Bis dahin kann Sie niemand finden.
history-title = Was bisher geschah
event-sent = Sie haben das Formular gesendet
event-asked = Die nationale Stelle hat um Auskunft gebeten
event-answered = Sie haben der Stelle geschrieben
event-validated = Die nationale Stelle hat Sie bestätigt
event-refused = Die nationale Stelle hat abgelehnt
event-taken-back = Ihre Stelle hat die Ablehnung zurückgenommen
event-moved = Sie haben die Schule gewechselt

## Another school

change-title = Ich habe die Schule gewechselt
change-lead = Ihr Konto, Ihre Kandidaten und Ihre laufenden Projekte bleiben. Die nationale Stelle der neuen Schule prüft Sie noch einmal.
change-note = Bis die nationale Stelle ({ $unit }) Sie geprüft hat, werden Sie nicht gefunden und können keine Projekte gründen. Laufende Projekte und Räume gehen weiter.
change-send = Um Prüfung bitten
