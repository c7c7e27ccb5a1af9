# The desk of a unit's schools.
title = Schulen
eyebrow = Nationale Stelle { $unit } · Schulen
lead = Suchen Sie eine Schule, um sie zu berichtigen, zwei Einträge derselben Schule zusammenzulegen oder sie zu schließen.
filters = Welche Schulen
words-help = Wörter aus Name oder Ort, oder die amtliche Schulnummer. Akzente spielen keine Rolle.
filter-all = Alle
filter-proposed = Noch nicht bestätigt
filter-confirmed = Bestätigt
filter-merged = Zusammengelegt
filter-closed = Geschlossen
filter-deserted = Ohne aktive Personen
filter-twice = Vielleicht doppelt
none-title = Noch keine Schule
none-text = Eine Schule kommt mit der ersten Person, die sich dort registriert.
nothing-title = Keine Schule passt
people-count =
    { $count ->
        [0] niemand aktiv
        [one] 1 aktive Person
       *[other] { $count } aktive Personen
    }
back = Zurück zu den Schulen
done-saved = Der Eintrag ist gespeichert.
done-merged = Beide sind jetzt eine Schule. Das Kollegium weiß Bescheid.
done-closed = Die Schule ist geschlossen. Das Kollegium weiß Bescheid.
register-title = Der Eintrag neben dem Register des Ministeriums
record = In unserem Eintrag
fields-of-record = Der Eintrag
margin = Personen und Änderungen
goes-on-as = Dieser Eintrag wurde zusammengelegt. Die Schule geht weiter als:
people = Personen
people-none = Niemand ist an dieser Schule.
changes = Änderungen
changes-none = Bisher wurde nichts geändert.
person-active = aktiv
person-inactive = seit einem Jahr nicht angemeldet
person-waiting = wartet auf die Prüfung
person-asked = wurde um Auskunft gebeten
person-again = wartet auf eine neue Prüfung
person-suspended = gesperrt
person-refused = abgelehnt
person-unfinished = Registrierung nicht beendet
somebody = Jemand
change-applied = { $field }, geändert von { $by }:
change-proposed = { $field }, vorgeschlagen von { $by }:
change-refused = { $field }, vorgeschlagen von { $by } und nicht übernommen:
nothing = nichts
acts = Die Schule als Ganzes
merge = Mit einer anderen Schule zusammenlegen
merge-explain = Tun Sie das, wenn zwei Einträge ein und dieselbe Schule sind. Personen, Kinder, Projekte und Räume dieses Eintrags gehen an den anderen, und seine öffentliche Seite führt dorthin. Diesen Eintrag findet niemand mehr. Das lässt sich nicht rückgängig machen.
merge-find = Die Schule suchen, die weitergeht
merge-found-none = Zu diesen Wörtern passt keine andere offene Schule Ihrer Stelle.
merge-alike = Diese haben dieselbe Nummer, oder denselben Namen und Ort:
merge-into = Die Schule, die weitergeht
typed-name = Zur Bestätigung den Namen dieser Schule eingeben: { $name }
close = Schule schließen
close-explain = Tun Sie das, wenn es die Schule nicht mehr gibt. Danach kann sich dort niemand mehr registrieren; was dort getan wurde, bleibt. Es geht nur, wenn dort niemand aktiv ist und niemand auf die Prüfung wartet. Das lässt sich nicht rückgängig machen.
close-reason = Grund
close-reason-help = Er wird aufbewahrt, und das Kollegium der Schule liest ihn.
fields-title = Was Ihre Stelle sich vorbehält
fields-lead = Wählen Sie, was das Kollegium Ihrer Schulen im Eintrag seiner Schule lesen, aber nicht ändern kann. Ihre Stelle kann weiter alles ändern.
fields-legend = Nur die Stelle ändert
fields-help = Es gilt für alle Schulen der Stelle.
fields-saved = Gespeichert. Es gilt ab jetzt.
