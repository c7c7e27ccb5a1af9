# The unit's desk: registrations to check.

title = Registrierungen zu prüfen
eyebrow = Nationale Stelle { $unit } · Personen und Schulen
lead =
    { $count ->
        [one] Eine Registrierung wartet auf die Stelle.
       *[other] { $count } Registrierungen warten auf die Stelle.
    }
lead-oldest = Die älteste ist vom { $when }; das Ziel sind 3 Werktage.
nobody = Niemand wartet
nobody-text = Neue Registrierungen erscheinen hier von selbst.
nobody-filter = Zu diesem Filter passt keine Registrierung.
show-all = Alle zeigen
queue = Warteschlange, die älteste zuerst
unit = Nationale Stelle
show-unit = Diese Stelle zeigen
all = Alle { $count }
waiting = Stelle ist am Zug { $count }
asked = Person ist am Zug { $count }
school-known = Schule bekannt { $count }
school-unknown = Schule unbekannt { $count }
similar = Ähnliches Konto { $count }
late = Verspätet { $count }
today = heute
days =
    { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
hint-found = Gefunden
hint-school-found = Schule gefunden, Person nicht
hint-not-found = Nicht gefunden
similar-account = Ähnliches Konto
is-late = verspätet
has-written = hat geschrieben
is-asked = wartet auf Antwort
is-again = neue Schule
back = Zurück zur Warteschlange
choose = Wählen Sie eine Registrierung
choose-text = Ihr Datenblatt öffnet sich hier, daneben steht, was das Register des Ministeriums weiß.
you-decide-found = Sie entscheiden: Die Schule steht im Register, und die Person schreibt von deren eigener Mail-Domain.
you-decide-school = Sie entscheiden: Die Schule steht im Register, die Person nicht.
you-decide-none = Sie entscheiden: Die Schule steht nicht im Register. Sehen Sie auf ihrer Website nach und fragen Sie die Person.
person-acts = Die Person ist am Zug: Sie haben um Auskunft gebeten.
decided = Über diese Registrierung ist entschieden.
since = So seit { $when }.
next-due = Danach: Ab { $when } gilt sie als verspätet.
next-late = Verspätet seit { $when }.
compare = Die Angaben neben dem Register des Ministeriums
field-code = Schulnummer
field-school = Schule
field-town = Ort
field-address = Adresse
field-mail = Mail-Domain
field-phone = Telefon
field-site = Website
field-institute = Träger-Institut
none = kein Eintrag
mail-same = Die Person schreibt von der eigenen Mail-Domain der Schule.
mail-shared = Die Mail-Domain ist dieselbe, aber viele können dort eine Adresse haben: Das beweist nichts.
mail-differs = Die Person schreibt von einer anderen Mail-Domain als die Schule.
mail-unknown = Das Register kennt keine E-Mail-Adresse der Schule.
person-title = Die Person
email = Bestätigte Adresse
phone = Telefon
website = Webseite
role = Aufgabe
subjects = Fächer
languages = Sprachen
school-title = Die Schule nach ihren Angaben
school-state = Eintrag
state-proposed = neu, mit dieser Registrierung vorgeschlagen
state-confirmed =
    { $count ->
        [one] bekannt, mit einer bestätigten Lehrkraft
       *[other] bekannt, mit { $count } bestätigten Lehrkräften
    }
school-email = E-Mail-Adresse
head = Schulleitung
levels = Schulstufen
pupils = Schülerzahl
similar-title = Konten, die nach derselben Person aussehen
proposals = Vorgeschlagene Änderungen am Eintrag der Schule
before = Bisher
after = Vorschlag
take-changes = Diese Änderungen in den Eintrag der Schule übernehmen
talk = Was Sie gefragt haben, und was seither geschrieben wurde
decide-title = Ihre Entscheidung
message = Nachricht an die Person
message-help = Sie geht per E-Mail. Nötig für Nachfrage und Ablehnung; schreiben Sie in einer Sprache, die die Person liest.
reason = Grund
reason-help = Nötig für eine Ablehnung. Er bleibt in der Statistik.
validate = Bestätigen
ask = Um Auskunft bitten
refuse = Ablehnen
refuse-title = Diese Registrierung ablehnen…
sure = Ja, ich lehne { $name } ab: Das Konto wird sofort geschlossen und nach 30 Tagen gelöscht.
sure-member = Ja, ich lehne { $name } ab. Dieses Konto war schon einmal bestätigt: Es wird sofort mit allen Projekten geschlossen und nach 30 Tagen gelöscht.
take-back = Ablehnung zurücknehmen
take-back-text = Bis { $until } kann die Ablehnung zurückgenommen werden. Dann kann sich die Person wieder anmelden, und ihre Registrierung wartet auf Ihre Entscheidung.
done-validated = Bestätigt. Die Person erfährt es per E-Mail.
done-asked = Gefragt. Die Registrierung kommt mit der Antwort hierher zurück.
done-refused = Abgelehnt. Das Konto ist geschlossen und wird nach 30 Tagen gelöscht.
done-taken-back = Die Ablehnung ist zurückgenommen. Die Registrierung wartet wieder hier, und die Person wurde per E-Mail benachrichtigt.
account = Das Konto dieser Person
history = Verlauf
event-sent = { $name } hat das Formular gesendet
event-asked = { $name } hat um Auskunft gebeten
event-answered = { $name } hat geschrieben
event-validated = { $name } hat bestätigt
event-refused = { $name } hat abgelehnt
event-taken-back = { $name } hat die Ablehnung zurückgenommen
event-moved = { $name } hat die Schule gewechselt
somebody = Jemand
decisions = Entscheidungen der Stelle
decisions-none = Noch keine Entscheidung.
decision-validated = { $officer } hat { $name } bestätigt
decision-asked = { $officer } hat { $name } um Auskunft gebeten
decision-refused = { $officer } hat { $name } abgelehnt
decision-taken-back = { $officer } hat die Ablehnung von { $name } zurückgenommen
former = ein ehemaliges Mitglied
