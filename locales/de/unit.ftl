# How a national unit is reached.
email = E-Mail
phone = Telefon
hours = Telefonische Hilfe
site = Website
address = Anschrift
contact-title = So erreicht man uns
contact-lead = Lehrkräfte Ihres Landes sehen das auf der Seite des Landes und während sie auf Ihre Antwort warten.
contact-saved = Gespeichert.
hours-help = In Ihren Worten, zum Beispiel: Montag bis Freitag, 9 bis 12 Uhr
reach-title = So erreichen Sie Ihre Stelle
reach-text = Fragen? Schreiben Sie Ihrer nationalen Stelle.
