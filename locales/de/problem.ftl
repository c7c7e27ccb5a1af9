# Was an einem Feld oder einer Anfrage nicht stimmen kann.
required = Bitte dieses Feld ausfüllen.
too-short = Bitte mindestens { $least } Zeichen.
too-long = Bitte höchstens { $most } Zeichen.
not-an-address = Das sieht nicht wie eine E-Mail-Adresse aus.
not-a-link = Das sieht nicht wie eine Webadresse aus. Sie beginnt mit https://
taken = Das hat schon jemand. Bitte etwas anderes wählen.
too-common = Dieses Passwort benutzen zu viele. Bitte wählen Sie ein anderes.
unknown = Bitte einen der angebotenen Werte wählen.
out-of-range = Bitte eine Zahl von { $least } bis { $most } angeben.
end-before-start = Das Ende liegt vor dem Anfang.
choose-one = Bitte eine Möglichkeit wählen.
choose-file = Bitte eine Datei wählen.
not-a-number = Bitte eine ganze Zahl eingeben.
too-early = Bitte ein späteres Datum wählen.
too-late = Bitte ein früheres Datum wählen.
unfinished = Hier fehlt noch etwas. Bitte alle Teile ausfüllen.
not-a-month = Bitte Jahr und Monat so schreiben: 2026-11.
not-a-username = Nur Buchstaben, Ziffern, Punkt, Bindestrich und Unterstrich.
not-a-name = Bitte schreiben Sie den Namen in Buchstaben, ohne Web- oder E-Mail-Adresse und ohne Zeilenumbruch.
wrong-password = Name und Passwort (oder Wörter) gehören nicht zusammen.
not-your-password = Das ist nicht Ihr Passwort.
wrong-code = Dieser Code stimmt nicht oder wurde schon benutzt.
link-expired = Dieser Link wurde schon benutzt oder ist zu alt. Fordern Sie einen neuen an.
must-accept = Bitte hier ein Häkchen setzen.
not-the-name = Das ist nicht der verlangte Name.
file-kind = Dateien dieser Art werden nicht angenommen.
file-too-large = Die Datei ist zu groß: höchstens { $most } MB.
too-many-pixels = Das Bild hat zu viele Pixel: höchstens { $most } Millionen. Bitte verkleinern und noch einmal versuchen.
space-full = In diesem { -space } ist kein Platz für weitere Bilder.
alternative-text = Bitte in einem Satz sagen, was auf dem Bild zu sehen ist.
same-school = Die beiden Gründer müssen an zwei verschiedenen Schulen arbeiten.
same-country = Die beiden Schulen müssen in zwei verschiedenen Ländern liegen.
found-together = Beide Schulen haben „{ $project }“ gemeinsam gegründet, also sind es zwei. Sie können nicht zusammengelegt werden.
founded-with-each-other = Diese beiden Konten haben „{ $project }“ miteinander gegründet, also sind es zwei Personen. Sie können nicht eines werden.
people-at-school = An dieser Schule ist jemand aktiv oder wartet auf die Prüfung. Sie kann geschlossen werden, wenn niemand mehr da ist.
last-administrator = Außer Ihnen verwaltet niemand diese Instanz. Geben Sie zuerst jemand anderem dieses Amt, dann können Sie Ihr Konto löschen.
founder-may-not-act = Das Konto von { $name } ist zurzeit geschlossen oder von der nationalen Stelle nicht geprüft. Das Projekt kann genehmigt werden, wenn es wieder offen ist.
names-pupil = Diesen Text lesen alle, deshalb darf er kein Kind nennen: { $name }
kept-by-unit = Das ändert nur Ihre nationale Stelle.
sign-in-first = Die Sitzung ist beendet. Bitte wieder anmelden.
forbidden = Das ist hier nicht erlaubt.
not-found = Das gibt es nicht, oder der Zugang ist nicht für alle offen.
conflict = Das hat inzwischen jemand geändert. Bitte die Seite neu laden, um den Stand zu sehen.
malformed = Das Formular kam nicht vollständig an. Bitte noch einmal versuchen.
limited =
    { $minutes ->
        [one] Zu viele Versuche. Bitte eine Minute warten.
       *[other] Zu viele Versuche. Bitte { $minutes } Minuten warten.
    }
offline = Der Server ist nicht erreichbar. Nichts ist verloren; bitte gleich noch einmal versuchen.
internal = Bei uns ist etwas schiefgegangen. Wer es meldet, gibt bitte diese Nummer an: { $trace }
form-unfinished = Ihr Formular kann so nicht gesendet werden. Öffnen Sie es, verbessern Sie das Markierte und antworten Sie dann.
nobody-of-this-name = Niemand hat ein Konto mit diesem Anmeldenamen oder dieser Adresse.
reports-wait = Sie haben heute { $most } Meldungen gesendet, über die noch nicht entschieden ist. Bitte warten Sie, bis Ihre nationale Stelle sie gelesen hat. Ist jemand in Gefahr, rufen Sie die Stelle an.
in-vain = Was Sie geschrieben haben, wurde nicht gesendet. Hier steht es:
unreadable-line = Zeile { $line } lässt sich nicht lesen: „{ $text }“. Schreiben Sie: Vorname, erster Buchstabe des Nachnamens, Klasse.
