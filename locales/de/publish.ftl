# Publishing pages of a space, and what guests read of them.
title = Veröffentlichen
lead = Alles ist privat, bis Sie es hier ankreuzen. Was später geschrieben wird, bleibt drinnen, bis Sie wieder veröffentlichen.
address-is = Alle im Web lesen die veröffentlichten Seiten hier:
address-will-be = Sobald eine Seite veröffentlicht ist, lesen alle im Web sie hier:
saved = Fertig. Angekreuztes ist öffentlich, alles andere privat.
older-note = Einige Seiten wurden seit der Veröffentlichung geändert. Alle lesen sie, wie sie waren. Sehen Sie sie an und kreuzen Sie unten an, wenn der neue Text öffentlich werden soll.
renew = Den neuen Text der seither geänderten Seiten veröffentlichen. Sonst bleiben sie öffentlich, wie sie waren.
which-pages = Welche Seiten dürfen alle lesen?
never = Team, Nachrichten und Namen der Kinder werden nie veröffentlicht. Wer eine Seite geschrieben hat, steht dort als „ein Kind der Schule“.
confirm = Bitte bestätigen
confirm-help = Nötig, bevor etwas Neues öffentlich wird.
consents = Die Eltern haben diesen Bildern zugestimmt
consents-help = Kreuzen Sie ein Bild nur an, wenn die Eltern aller Kinder darauf der Veröffentlichung schriftlich zugestimmt haben. Es wird festgehalten, wer das bestätigt hat und wann. Vorher wird keine Seite mit dem Bild neu veröffentlicht, und auf Seiten, die schon öffentlich sind, steht ein Satz an seiner Stelle.
on-pages = auf: { $pages }
look-at-pictures = Die Bilder ansehen:
publish = Angekreuztes veröffentlichen
previews = Eine Seite wie ein Gast ansehen
preview-note = So würde ein Gast die Seite sehen. Durch das Ansehen wird sie nicht veröffentlicht.
back-to-tree = Zurück zu allen Seiten
names-pupil = nennt ein Kind: { $name }
empty = leer
changed-since = { $title } (seither geändert)
without-consent = { $title } (die Zustimmung der Eltern fehlt)
with-contacts = { $title } (vielleicht eine Adresse oder Telefonnummer)
contacts-note = Eine öffentliche Seite zeigt von niemandem die E-Mail-Adresse oder die Telefonnummer. Sehen Sie sich das an, bevor Sie sie veröffentlichen:
pictures = Bilder auf diesen Seiten
pictures-note = Bevor eine Seite veröffentlicht wird, müssen die Eltern aller erkennbaren Kinder zugestimmt haben. Berichtigen Sie hier, was beim Hinzufügen eines Bildes angegeben wurde.
picture-with-pupils = Schülerinnen oder Schüler sind erkennbar.
picture-without-pupils = Niemand ist erkennbar.
mark-with-pupils = Schülerinnen oder Schüler sind erkennbar
mark-without-pupils = Niemand ist erkennbar
held-back = Draußen sieht jetzt niemand dieses Bild: Auf öffentlichen Seiten steht ein Satz an seiner Stelle. Um es wieder zu zeigen, kreuzen Sie oben an, dass die Eltern zugestimmt haben, und veröffentlichen Sie.
consent-missing = Die Zustimmung der Eltern ist noch nicht bestätigt.
consent-given = Die Eltern haben zugestimmt: bestätigt von { $name }, { $day }.
withdraw-consent = Die Eltern stimmen nicht mehr zu
picture-held-back = Ein Bild wird hier nicht gezeigt.
decoration = Schmuckbild
spaces-title = Öffentliche Räume
spaces-lead = Was Klassen gemeinsam gemacht haben und zeigen möchten.
no-spaces = Noch sind keine Seiten veröffentlicht
no-spaces-why = Wenn eine Klasse Seiten ihres { -space } veröffentlicht, können alle sie hier lesen.
pages = 
    { $count ->
        [one] Eine Seite
       *[other] { $count } Seiten
    }
more-spaces = Weitere Räume
newer = Neuere
older = Ältere
pages-of = Seiten dieses Raums
to-project = Über das Projekt
written-by = Von: { $authors }, { $day }
a-pupil = ein Kind der Schule { $school }
a-teacher = eine Lehrkraft der Schule { $school }
named-teacher = { $name }, { $school }
