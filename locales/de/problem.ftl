# Was an einem Feld oder einer Anfrage nicht stimmen kann.
required = Bitte füllen Sie dieses Feld aus.
too-short = Bitte mindestens { $least } Zeichen.
too-long = Bitte höchstens { $most } Zeichen.
not-an-address = Das sieht nicht wie eine E-Mail-Adresse aus.
not-a-link = Das sieht nicht wie eine Webadresse aus. Sie beginnt mit https://
taken = Das hat schon jemand. Bitte wählen Sie etwas anderes.
too-common = Dieses Passwort benutzen zu viele. Bitte wählen Sie ein anderes.
unknown = Bitte wählen Sie einen der angebotenen Werte.
out-of-range = Bitte geben Sie eine Zahl von { $least } bis { $most } an.
end-before-start = Das Ende liegt vor dem Anfang.
not-a-username = Nur Buchstaben, Ziffern, Punkt, Bindestrich und Unterstrich.
wrong-password = Name und Passwort gehören nicht zusammen.
not-your-password = Das ist nicht Ihr Passwort.
wrong-code = Dieser Code stimmt nicht oder wurde schon benutzt.
link-expired = Dieser Link wurde schon benutzt oder ist zu alt. Fordern Sie einen neuen an.
must-accept = Bitte setzen Sie hier ein Häkchen.
not-the-name = Das ist nicht der gefragte Name.
file-kind = Dateien dieser Art werden nicht angenommen.
file-too-large = Die Datei ist zu groß: höchstens { $most } MB.
too-many-pixels = Das Bild hat zu viele Pixel: höchstens { $most } Millionen. Verkleinern Sie es und versuchen Sie es noch einmal.
space-full = In diesem { -space } ist kein Platz für weitere Bilder.
alternative-text = Bitte sagen Sie in einem Satz, was auf dem Bild zu sehen ist.
same-school = Die beiden Gründer müssen an zwei verschiedenen Schulen arbeiten.
same-country = Die beiden Schulen müssen in zwei verschiedenen Ländern liegen.
found-together = Beide Schulen haben „{ $project }“ gemeinsam gegründet, also sind es zwei. Sie können nicht zusammengelegt werden.
founded-with-each-other = Diese beiden Konten haben „{ $project }“ miteinander gegründet, also sind es zwei Personen. Sie können nicht eines werden.
people-at-school = An dieser Schule ist jemand aktiv oder wartet auf die Prüfung. Sie kann geschlossen werden, wenn niemand mehr da ist.
kept-by-unit = Das ändert nur Ihre nationale Stelle.
sign-in-first = Ihre Sitzung ist beendet. Bitte melden Sie sich wieder an.
forbidden = Das dürfen Sie nicht.
not-found = Das gibt es nicht, oder es steht Ihnen nicht offen.
conflict = Das hat inzwischen jemand geändert. Laden Sie die Seite neu, um den Stand zu sehen.
malformed = Das Formular kam nicht vollständig an. Bitte versuchen Sie es noch einmal.
limited =
    { $minutes ->
        [one] Zu viele Versuche. Bitte warten Sie eine Minute.
       *[other] Zu viele Versuche. Bitte warten Sie { $minutes } Minuten.
    }
offline = Der Server ist nicht erreichbar. Nichts ist verloren; versuchen Sie es gleich noch einmal.
internal = Bei uns ist etwas schiefgegangen. Wenn Sie es melden, nennen Sie diese Nummer: { $trace }
form-unfinished = Ihr Formular kann so nicht gesendet werden. Öffnen Sie es, verbessern Sie das Markierte und antworten Sie dann.
nobody-of-this-name = Niemand hat ein Konto mit diesem Anmeldenamen oder dieser Adresse.
