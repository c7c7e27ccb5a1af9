# Datenschutzhinweise (R-RET-1 bis R-RET-9). Ändert sich der Sinn, wird PRIVACY_VERSION erhöht.

title = Datenschutzerklärung
description = Welche Daten diese Website speichert, wer verantwortlich ist, wer sie sieht, wie lange, und welche Rechte Sie haben.
version = Fassung { $version }, gültig ab 22. November 2026
lead = Wir speichern, was Schulen brauchen, um einander zu finden und zusammenzuarbeiten, und sonst nichts. Keine Werbung, keine Verfolgung, kein Verkauf von Daten.

## Wer verantwortlich ist

who-title = Wer für Ihre Daten verantwortlich ist
who-unit = Ihre nationale Stelle ist verantwortlich für das, was sie in Ihrem Land tut: Personen und Schulen prüfen, das Schulverzeichnis einlesen, über Projekte entscheiden, Meldungen bearbeiten.
who-operator = Die Betreiber dieser Website sind für alles Übrige verantwortlich. Ihre Adresse steht auf der Kontaktseite.
who-teacher = Lehrkräfte und ihre Schulen entscheiden, wer aus der Klasse ein Konto bekommt und was die Klasse schreibt. Sie holen die Einwilligungen ein, die das Recht ihres Landes verlangt.

## Warum wir das dürfen

why-title = Warum wir sie verwenden dürfen
why-contract = Um Ihnen das Konto und die Dienste zu geben, die Sie mit der Registrierung verlangen.
why-public = Damit die Gemeinschaft sicher bleibt: Erwachsene prüfen, Entscheidungen festhalten und Meldungen bearbeiten sind Aufgaben im öffentlichen Interesse.
why-consent = Wo Sie mehr zeigen wollen, etwa Ihren Namen im öffentlichen Web, mit Ihrer Einwilligung. Sie können sie jederzeit im Profil zurücknehmen.

## Welche Daten, Bereich für Bereich

areas-title = Welche Daten, Bereich für Bereich
area-portal-title = Öffentliche Seiten
area-portal-text = Gäste brauchen kein Konto und bekommen kein Cookie; ein Skript kommt nur mit den Seiten, auf denen man sich registriert. Öffentliche Seiten zeigen Schulen, Orte, Länder und Projekte. Den Namen einer erwachsenen Person zeigen sie nur, wenn sie es so gewählt hat; nie eine E-Mail-Adresse, eine Telefonnummer oder den Namen eines Kindes.
area-register-title = Registrierung und Prüfung
area-register-text = Name, E-Mail-Adresse, Benutzername, eine geschützte Form des Passworts, Sprache, Land; Ihre Schule mit Anschrift, Nummer, Telefon, E-Mail sowie Name und E-Mail der Schulleitung; Ihre Aufgabe, Fächer, Sprachen und das Alter Ihrer Klassen. Ihre nationale Stelle liest sie und vergleicht sie mit dem nationalen Schulverzeichnis. Jede Entscheidung wird mit Begründung aufbewahrt.
area-desktop-title = Desktop und Profil
area-desktop-text = Was Sie über sich und Ihre Ideen schreiben. Für jedes Feld wählen Sie, wer es sieht: alle im Web, registrierte Personen, Ihre Kontakte oder niemand. Anfangs sehen registrierte Personen Namen, Schule, Ort, Fächer, Sprachen und Ideen; Telefon und E-Mail sieht niemand.
area-search-title = Partnersuche und Meine Kandidaten
area-search-text = Andere geprüfte Lehrkräfte finden Ihr Profil, soweit Sie es zeigen. Die Liste der Personen, die Sie ausgewählt haben, Ihre Notizen und Markierungen sehen nur Sie. Wie oft und wie bald Sie auf erste Nachrichten antworten, erscheint als Sterne.
area-mailbox-title = Postfach
area-mailbox-text = Nachrichten lesen die, an die sie gerichtet sind. Die Stellen sehen eine Nachricht nur, wenn jemand sie meldet.
area-projects-title = Projekte
area-projects-text = Titel, Beschreibung, Plan, Schulen und Ansprechpersonen eines Projekts. Die nationalen Stellen der Schulen sehen sie, sobald beide Gründungsmitglieder sich einig sind. Titel, Beschreibung, Schulen und Länder werden öffentlich, wenn das Projekt beginnt.
area-space-title = { -space }, der gemeinsame Klassenraum
area-space-text = Seiten, ihre früheren Fassungen, Bilder und die Mitgliederliste. Nur Mitglieder sehen sie, bis eine Lehrkraft eine Seite veröffentlicht. Aus jedem Bild wird der Aufnahmeort entfernt.
area-units-title = Arbeitsplätze der Stellen
area-units-text = Die Stellen sehen Registrierungen, Schulen, Projekte und Meldungen ihres eigenen Landes. Jede Entscheidung steht in einem Protokoll, das sich nicht ändern lässt.
area-mail-title = E-Mails von uns
area-mail-text = E-Mails zu Ihrem Konto, Ihren Nachrichten und Ihren Projekten, ohne Zählbilder. Wir geben Ihre Adresse nicht weiter.
area-technical-title = Betrieb der Website
area-technical-text = Ein Cookie hält Sie angemeldet; andere gibt es nicht. Wir vermerken, wann sich jemand anmeldet. Gegen Missbrauch zählen wir Fehlversuche je Netzadresse, nur im Arbeitsspeicher. Sicherungskopien sorgen dafür, dass nichts verloren geht. Besuche zählen wir nur als Summen. Was Sie gerade schreiben (Nachrichten, Seiten, Projekte, Ihr Profil, Notizen zu Kandidaten), bleibt auf Ihrem Gerät, bis es gesendet oder gespeichert ist oder Sie sich abmelden. Dass die Taste / nicht zur Suche führen soll, merkt sich ebenfalls das Gerät. Von Schülerinnen und Schülern bleibt nichts auf einem Gerät.
area-absent = Bevor hier Fortbildungen, Gruppen oder Tätigkeitsberichte entstehen, werden sie in diesem Hinweis genannt. Zurzeit gibt es sie auf dieser Website nicht.

## Kinder und Jugendliche

minors-title = Schülerinnen, Schüler und andere Minderjährige
minors-account = Das Konto legt eine Lehrkraft derselben Schule an und bestätigt, dass die Familie einverstanden ist. Es enthält einen Anzeigenamen, eine Klasse, einen Anmeldenamen und ein gezeichnetes Bild. Für E-Mail, Telefon, Geburtsdatum oder Anschrift gibt es keinen Platz.
minors-seen = Schülerinnen und Schüler sind nur in den Räumen ihrer Klasse zu sehen. Sie stehen in keiner Suche und keiner öffentlichen Liste. Auf veröffentlichten Seiten heißen sie „eine Schülerin oder ein Schüler“ ihrer Schule.
minors-behaviour = Wir zeichnen kein Verhalten von Kindern auf, und die Seiten, die sie sehen, fragen nichts bei anderen Websites an.
minors-family = Familien können die Lehrkraft oder die Schule bitten, das Gespeicherte zu zeigen, zu berichtigen oder zu löschen.

## Wie lange

keep-title = Wie lange wir sie aufbewahren
keep-last-access = Ihre Daten bleiben höchstens drei Jahre nach Ihrer letzten Anmeldung.
keep-inactive = Nach einem Jahr ohne Anmeldung wird Ihr Profil inaktiv: Niemand sieht es. Es ist wieder da, wenn Sie sich anmelden.
keep-notice = Vor Ablauf der drei Jahre schreiben wir Ihnen 60, 30 und 7 Tage vorher. Melden Sie sich nicht an, werden Ihre Daten anonym gemacht.
keep-anonymous = Anonym heißt: Ihr Name wird zu „Ehemaliges Mitglied“; E-Mail, Benutzername, Foto, Telefon, Ideen und Kopien von Mails werden entfernt. Projekte behalten nur Schule und Land. Was andere noch lesen müssen, bleibt ohne Ihren Namen, außer Sie bitten uns, es zu entfernen.
keep-delete = Wenn Sie Ihr Konto löschen, geschieht das sofort.
keep-unconfirmed = Registrierungen ohne bestätigte E-Mail-Adresse: 7 Tage.
keep-refused = Abgelehnte Registrierungen: 30 Tage.
keep-papers = Nachweise, die Sie Ihrer Stelle schicken: 90 Tage nach der Entscheidung.
keep-audit = Protokoll der Entscheidungen und Änderungen: 24 Monate.
keep-reports = Meldungen und was entschieden wurde: 24 Monate.
keep-trash = Gespräche, die Sie wegwerfen: 30 Tage, dann sind sie für Sie weg; sind sie es für beide, werden sie gelöscht.
keep-mails = E-Mails, die wir Ihnen geschickt haben, wie unser Postausgang sie zeigt: 90 Tage.
keep-notices = Hinweise auf Ihrem Desktop: ein Jahr.
keep-pupils = Konten von Schülerinnen und Schülern: 12 Monate nach dem Ende ihres letzten Klassenraums.
keep-network = Netzadressen: zehn Minuten, nur im Arbeitsspeicher.
keep-backups = Sicherungskopien: 35 Tage.

## Rechte

rights-title = Ihre Rechte
rights-access = Ihre Daten einsehen und eine maschinenlesbare Kopie bekommen. Schreiben Sie Ihrer nationalen Stelle oder uns; wir antworten innerhalb eines Monats.
rights-correct = Sie berichtigen: Das meiste ändern Sie selbst im Profil.
rights-erase = Sie löschen lassen: „Mein Konto löschen“ steht in den Kontoeinstellungen.
rights-object = Einer Verwendung widersprechen oder ihre Einschränkung verlangen.
rights-seen = Fragen, wer Ihre Daten gesehen oder erhalten hat, soweit unsere Aufzeichnungen es zeigen.
rights-complain = Sich bei der Datenschutzbehörde Ihres Landes beschweren.
rights-contact = Schreiben Sie Ihrer nationalen Stelle oder an die Adresse auf der Kontaktseite. Nationale Stellen können für ihre Arbeit eigene Hinweise ergänzen.

## Wo

where-title = Wo Ihre Daten sind und wer sie erhält
where-text = Sie liegen auf Rechnern, die die Betreiber dieser Website ausgewählt haben, und gehen an niemanden sonst, außer ein Gesetz verlangt es. Keine Seite fragt etwas bei Dritten an.
