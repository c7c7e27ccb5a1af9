# Meine Räume, der Rahmen um die Seiten eines Raums, sein Anfang.
home = Start
pages = Seiten
team = Team
publish = Veröffent­lichen
closed = geschlossen
closed-note = In diesem { -space } kann jetzt niemand schreiben, denn sein Projekt ist geschlossen oder ausgesetzt. Alle Mitglieder können lesen.
my-spaces = Meine { -space }s
my-spaces-lead = Die gemeinsamen Klassenzimmer Ihrer Projekte.
no-spaces = Noch kein { -space }
no-spaces-why = Er öffnet sich von selbst, sobald die Stellen beider Länder Ihr Projekt genehmigt haben.
to-projects = Meine Projekte ansehen
role-founder = Gründung
role-administrator = Verwaltung
role-member = Lehrkraft
role-pupil = Schüler/in
members =
    { $count ->
        [one] Ein Mitglied
       *[other] { $count } Mitglieder
    }
changed = Letzte Änderung: { $when }
about-space = Über diesen { -space }
teachers =
    { $count ->
        [one] Eine Lehrkraft
       *[other] { $count } Lehrkräfte
    }
pupils =
    { $count ->
        [one] Ein Kind
       *[other] { $count } Kinder
    }
schools =
    { $count ->
        [one] Eine Schule
       *[other] { $count } Schulen
    }
all-pages =
    { $count ->
        [one] Die Seite ansehen
       *[other] Alle { $count } Seiten ansehen
    }
new-page = Neue Seite
new = neu
what-is-new = Neuigkeiten
nothing-new = Nichts Neues auf den zugänglichen Seiten.
go-on-writing = Weiterschreiben
first-page = Ihre erste Seite
first-page-why = Legen Sie eine Seite für Ihre Klassen an: wer Sie sind, Ihre Schule, die erste Aufgabe.
