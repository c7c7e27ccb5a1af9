# Subjects of the mails that tell a notice: what it is and what it is about, in at most sixty letters. What is named is
# shortened to the room that the words leave. The mail itself says it in a whole sentence: notice.ftl.
registration-received = Ihre Registrierung ist angekommen
school-change-received = Ihr Schulwechsel ist angekommen
registrations-waiting =
    { $count ->
        [one] Eine Registrierung wartet: { $country }
       *[other] { $count } Registrierungen warten: { $country }
    }
validated = Ihre Registrierung ist bestätigt
information-asked = Eine Frage zu Ihrer Registrierung
registration-refused = Ihre Registrierung wurde abgelehnt
refusal-taken-back = Ihre Registrierung wird wieder geprüft
colleague-registered = Neu aus Ihrer Schule: { $name }
new-message = Nachricht von { $name }
candidate-silent = Noch keine Antwort: { $name }
project-asked = Gemeinsam gründen? „{ $project }“
project-accepted = Angenommen: „{ $project }“
project-change-asked = Änderung gewünscht: „{ $project }“
project-declined = Abgelehnt: „{ $project }“
project-withdrawn = Zurückgezogen: „{ $project }“
project-to-decide = Zu entscheiden: „{ $project }“
project-approved = Genehmigt: „{ $project }“
project-changes-wanted = Die Stelle wünscht Änderungen: „{ $project }“
project-refused = Nicht genehmigt: „{ $project }“
project-active = Aktiv: „{ $project }“
project-to-confirm = Bitte den neuen Text bestätigen: „{ $project }“
project-still-asked = Ihre Antwort wird erwartet: „{ $project }“
project-still-to-decide = Noch zu entscheiden: „{ $project }“
project-overdue = Eine Stelle ist im Verzug: „{ $project }“
project-approval-taken-back = Genehmigung zurückgenommen: „{ $project }“
project-edited = Bearbeitet: „{ $project }“
project-closed = Geschlossen: „{ $project }“
project-reopened = Wieder geöffnet: „{ $project }“
project-closing-proposed = Schließen oder weitermachen? „{ $project }“
project-archived = Archiviert: „{ $project }“
project-suspended = Ausgesetzt: „{ $project }“
project-resumed = Geht weiter: „{ $project }“
project-removed = Entfernt: „{ $project }“
team-invited = Einladung in „{ $space }“
team-joined = Neu im Team: „{ $space }“
team-invited-by-other = Jemand wurde eingeladen: „{ $space }“
team-declined = Einladung abgelehnt: „{ $space }“
team-objected = Einspruch gegen eine Einladung: „{ $space }“
team-invitation-gone = Einladung zurückgenommen: „{ $space }“
team-left = Jemand hat das Team verlassen: „{ $space }“
team-removed = Nicht mehr im Team: „{ $space }“
team-role-changed = Ihre Rolle hat sich geändert: „{ $space }“
space-published = Seiten veröffentlicht: „{ $space }“
consent-withdrawn = Zustimmung zu einem Bild zurückgezogen: „{ $space }“
pages-name-pupil = Seiten aus dem Web genommen: „{ $space }“
pupil-told = Ein Kind sagt Ihnen etwas: „{ $space }“
report-to-decide = Eine Meldung liegt auf Ihrem Tisch
report-decided = Über Ihre Meldung ist entschieden
office-given = Sie haben ein neues Amt
office-ended = Eines Ihrer Ämter ist zu Ende
inactive-tomorrow = Ab morgen sieht niemand Ihr Profil
forgotten-soon =
    { $days ->
        [one] Ihre Daten werden in einem Tag anonym
       *[other] Ihre Daten werden in { $days } Tagen anonym
    }
accounts-merged = Ihre beiden Konten sind jetzt eines
account-suspended =
    { $days ->
        [one] Ihr Konto ist für einen Tag gesperrt
       *[other] Ihr Konto ist für { $days } Tage gesperrt
    }
account-to-be-expelled = Ihr Konto soll endgültig geschlossen werden
signed-out = Alle Ihre Sitzungen wurden beendet
account-readmitted = Ihr Konto ist wieder offen
account-expelled = Ihr Konto wurde endgültig geschlossen
expulsion-to-decide = Über einen Ausschluss entscheiden: { $name }
school-merged = Ihre Schule geht weiter als „{ $school }“
school-closed = Ihre Schule ist geschlossen: „{ $school }“
warned = Eine Verwarnung Ihrer nationalen Stelle
