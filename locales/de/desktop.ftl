# The home of the Desktop.
hello = Guten Tag, { $name }
phases = Die sechs Phasen
phase-register = Registrieren
phase-register-note = und eine Idee schreiben
phase-look = Partner suchen
phase-look-note = TwinFinder
phase-activate = Gründen und planen
phase-activate-note = mit dem Ring
phase-work = Zusammen arbeiten
phase-work-note = im { -space }
phase-show = Ergebnisse
phase-show-note = zeigen, was entstand
phase-recognition = Anerkennung
phase-recognition-note = gesehen werden
nothing = Nichts wartet auf Sie
nothing-why = Wenn Sie jemand etwas fragt oder eine Stelle entscheidet, steht es hier.
find-a-partner = Partner finden
for-me = Wartet auf Sie
for-others = Wartet auf andere
invited = Sie sind in das Team von „{ $title }“ eingeladen.
unread =
    { $count ->
        [one] Eine ungelesene Nachricht
       *[other] { $count } ungelesene Nachrichten
    }
answer = Antworten
on-the-desk = Auf Ihrem Tisch
beside = Daneben
first-steps = Erste Schritte
step-profile = Profil vervollständigen
step-idea = Idee schreiben
step-candidate = Jemanden auf die Liste der Kandidaten setzen
step-message = Jemandem schreiben
step-project = Ein Projekt beginnen
they-tick-themselves = Sie haken sich selbst ab.
start-small = Neu hier? Fangen Sie klein an: ein Brief, ein Bild, ein Monat.
told =
    { $count ->
        [one] Ein Kind hat Ihnen in „{ $title }“ etwas gesagt.
       *[other] Kinder haben Ihnen in „{ $title }“ { $count } Dinge gesagt.
    }
