# What happened: on the Desktop and in mails.
title = Hinweise
none-title = Nichts Neues
none = Was in Ihren Projekten, Nachrichten und Räumen geschieht, lesen Sie hier.
read-all = Alles als gelesen markieren
new = neu
registration-received = Ihre Registrierung ist bei der nationalen Stelle angekommen ({ $country }). Sie will innerhalb von drei Arbeitstagen antworten.
school-change-received = Ihr Schulwechsel ist bei der nationalen Stelle ({ $country }) angekommen. Sie will innerhalb von drei Arbeitstagen antworten. Ihre laufenden Projekte gehen weiter.
registrations-waiting =
    { $count ->
        [one] Eine Registrierung wartet bei Ihnen ({ $country }).
       *[other] { $count } Registrierungen warten bei Ihnen ({ $country }).
    } { $days ->
        [0] Die älteste wartet seit heute.
        [one] Die älteste wartet seit einem Tag.
       *[other] Die älteste wartet seit { $days } Tagen.
    }
validated = Ihre nationale Stelle hat Ihre Registrierung bestätigt. Der ganze Desktop ist offen.
information-asked = Ihre nationale Stelle bittet Sie um Auskunft.
registration-refused = Ihre nationale Stelle konnte Ihre Registrierung nicht bestätigen. Sie kann die Ablehnung 30 Tage lang zurücknehmen; dann werden Ihre Daten anonym gemacht.
refusal-taken-back = Ihre nationale Stelle hat die Ablehnung zurückgenommen: Sie können sich wieder anmelden, und Ihre Registrierung wird geprüft.
colleague-registered = { $name } von Ihrer Schule hat sich registriert.
new-message = { $from } hat Ihnen geschrieben.
candidate-silent = { $name } hat seit einer Woche nicht geantwortet. Noch einmal schreiben?
candidate-silent-long = { $name } hat seit zwei Wochen nicht geantwortet. Schreiben Sie noch einmal, oder lassen Sie es ruhen.
project-asked = { $from } möchte mit Ihnen „{ $project }“ gründen.
project-accepted = { $from } hat „{ $project }“ angenommen. Die Stellen haben nun sieben Tage.
project-change-asked = { $from } bittet um eine Änderung in „{ $project }“.
project-declined = { $from } hat „{ $project }“ abgelehnt.
project-withdrawn = { $from } hat „{ $project }“ zurückgezogen.
project-to-decide = „{ $project }“ wartet auf die Entscheidung Ihrer Stelle.
project-approved = Die nationale Stelle ({ $country }) hat „{ $project }“ genehmigt.
project-changes-wanted = Die nationale Stelle ({ $country }) bittet um Änderungen in „{ $project }“.
project-refused = Die nationale Stelle ({ $country }) hat „{ $project }“ abgelehnt.
project-active = „{ $project }“ ist aktiv. Der { -space } ist offen.
project-to-confirm = { $from } hat „{ $project }“ geändert. Bitte bestätigen Sie den neuen Text.
project-still-asked = { $from } wartet noch auf Ihre Antwort zu „{ $project }“.
project-still-to-decide = „{ $project }“ wartet noch auf die Entscheidung Ihrer Stelle.
project-overdue = Die nationale Stelle ({ $country }) ist mit „{ $project }“ im Verzug.
project-approval-taken-back = Die nationale Stelle ({ $country }) hat die Genehmigung für „{ $project }“ zurückgenommen.
project-edited = { $from } hat „{ $project }“ bearbeitet.
project-closed = { $from } hat „{ $project }“ geschlossen.
project-reopened = { $from } hat „{ $project }“ wieder geöffnet.
project-closing-proposed = Im Jahr nach dem letzten Monat hat niemand mehr in „{ $project }“ gearbeitet. Schließen Sie es, oder geben Sie ihm einen späteren letzten Monat.
project-archived = „{ $project }“ wurde archiviert, zwei Jahre nach dem Schließen. Es bleibt lesbar.
project-suspended = „{ $project }“ wurde von einer nationalen Stelle ausgesetzt.
project-resumed = „{ $project }“ geht weiter: Die Aussetzung ist aufgehoben.
project-removed = „{ $project }“ wurde von einer nationalen Stelle entfernt.
team-invited = { $from } lädt Sie in den { -space } „{ $title }“ ein.
team-joined = { $name } gehört jetzt zum Team von „{ $title }“.
team-invited-by-other = { $name } wurde in das Team von „{ $title }“ eingeladen. Sie können widersprechen.
team-declined = { $name } hat die Einladung ins Team von „{ $title }“ abgelehnt.
team-objected = Die andere Gründungsperson ist gegen { $name } im Team von „{ $title }“.
team-invitation-gone = Die Einladung ins Team von „{ $title }“ wurde zurückgenommen.
team-left = { $name } hat das Team von „{ $title }“ verlassen.
team-removed = Sie gehören nicht mehr zum Team von „{ $title }“. Was Sie geschrieben haben, bleibt.
team-role-administrator = Sie verwalten jetzt den { -space } „{ $title }“.
team-role-member = Sie sind jetzt Mitglied im { -space } „{ $title }“, ohne ihn zu verwalten.
space-published = Seiten von „{ $title }“ sind veröffentlicht: Alle im Web sehen sie.
consent-withdrawn = Die Eltern stimmen einem Bild in „{ $title }“ nicht mehr zu: Außerhalb des { -space } sieht es niemand mehr.
pages-name-pupil = Wir haben Seiten von „{ $title }“ aus dem Web genommen: Sie nennen ein Kind. Ändern Sie den Text, bevor Sie sie wieder veröffentlichen.
pupil-told = Ein Schüler oder eine Schülerin sagt Ihnen etwas in „{ $title }“.
report-to-decide = Eine Meldung liegt auf Ihrem Tisch.
report-decided = Die nationale Stelle hat über Ihre Meldung entschieden. Danke.
school-merged = Ihre nationale Stelle hat zwei Einträge Ihrer Schule zusammengelegt: „{ $school }“ geht weiter als „{ $into }“.
school-closed = Ihre nationale Stelle hat Ihre Schule geschlossen: „{ $school }“.
report-warned = Die nationale Stelle hat über Ihre Meldung entschieden: Die Person wurde verwarnt. Danke.
report-no-breach = Die nationale Stelle hat Ihre Meldung geprüft und keinen Verstoß gegen die Regeln gefunden. Danke.
report-suspended = Die nationale Stelle hat über Ihre Meldung entschieden: Das Konto der Person ist gesperrt. Danke.
warned = Ihre nationale Stelle verwarnt Sie.
inactive-tomorrow = Sie haben sich ein Jahr lang nicht angemeldet. Ab morgen sieht niemand Ihr Profil; es kommt zurück, wenn Sie sich anmelden.
forgotten-soon =
    { $days ->
        [one] Sie haben sich seit fast drei Jahren nicht angemeldet. In einem Tag werden Ihre Daten anonym gemacht, wenn Sie sich nicht anmelden.
       *[other] Sie haben sich seit fast drei Jahren nicht angemeldet. In { $days } Tagen werden Ihre Daten anonym gemacht, wenn Sie sich nicht anmelden.
    }
office-officer = Sie arbeiten ab jetzt für die nationale Stelle ({ $country }).
office-central = Sie arbeiten ab jetzt für die zentrale Stelle.
office-administrator = Sie sind ab jetzt für die Verwaltung zuständig.
office-ended-officer = Sie arbeiten nicht mehr für die nationale Stelle ({ $country }).
office-ended-central = Sie arbeiten nicht mehr für die zentrale Stelle.
office-ended-administrator = Sie sind nicht mehr für die Verwaltung zuständig.
account-to-be-expelled = Nationale Stelle: Ihr Konto soll endgültig geschlossen werden. Eine zweite Person muss noch zustimmen; bis dahin, höchstens dreißig Tage, kann sich niemand damit anmelden.
account-suspended =
    { $days ->
        [one] Ihre nationale Stelle hat Ihr Konto für einen Tag gesperrt. Bis dahin kann sich niemand damit anmelden; danach öffnet es sich von selbst.
       *[other] Ihre nationale Stelle hat Ihr Konto für { $days } Tage gesperrt. Bis dahin kann sich niemand damit anmelden; danach öffnet es sich von selbst.
    }
signed-out = Ihre nationale Stelle hat alle Ihre Sitzungen beendet, weil ein Gerät verloren sein oder jemand anderes Ihr Konto benutzt haben könnte. Wenn jemand anderes Ihr Passwort kennen könnte, wählen Sie ein neues.
account-readmitted = Ihr Konto ist wieder offen.
account-expelled = Ihr Konto wurde endgültig geschlossen, aus den Gründen, die Ihnen schon mitgeteilt wurden.
expulsion-to-decide = Eine beauftragte Person bittet um den Ausschluss von { $name }. Eine zweite muss entscheiden.
accounts-merged = Ihre nationale Stelle hat Ihre beiden Konten zu einem zusammengelegt. Melden Sie sich als „{ $username }“ an.
