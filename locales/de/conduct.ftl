# Verhaltensregeln. Ändert sich ihr Sinn, wird CONDUCT_VERSION erhöht: Alle stimmen neu zu.

title = Verhaltensregeln
description = Worauf sich alle einigen, die mitmachen: Respekt, Sicherheit der Kinder, fairer Gebrauch.
version = Fassung { $version }, gültig ab 22. November 2026
lead = Wer mitmacht, kennt diese Regeln und hält sie ein. Sie stimmen ihnen bei der Registrierung zu und wieder, wenn sie sich ändern.

respect-title = Einander achten
respect-include = Schließen Sie alle ein. Niemand wird wegen Herkunft, Sprache, Religion, Geschlecht, Behinderung, Meinung oder Lebensweise schlechter behandelt.
respect-polite = Bleiben Sie höflich und tolerant, auch wenn Sie anderer Meinung sind. Geschriebenes klingt härter als Gesprochenes.
respect-hate = Keine Drohungen, kein Mobbing, keine Beleidigungen, kein Hass und keine Gewalt, weder in Worten noch in Bildern.

pupils-title = Schülerinnen und Schüler schützen
pupils-privacy = Schützen Sie ihre Privatsphäre. Zeigen Sie keine vollen Namen, Adressen, Telefonnummern oder privaten Konten.
pupils-pictures = Zeigen Sie Bilder, Stimmen und Filme von ihnen nur mit der Einwilligung, die Ihr Land verlangt, und nur so weit, wie sie es erlaubt.
pupils-rooms = Arbeiten Sie mit ihnen im gemeinsamen Klassenraum. Wechseln Sie nicht ohne Erlaubnis der Familien und Ihrer Schule zu anderen Diensten.
pupils-contact = Suchen Sie keinen privaten Kontakt zu ihnen. Was Sie ihnen schreiben, können ihre Lehrkräfte lesen.
pupils-danger = Wenn ein Kind in Gefahr sein könnte, verständigen Sie sofort die nationale Stelle.

honest-title = Ehrlich auftreten
honest-person = Registrieren Sie sich mit Ihrem wirklichen Namen und Ihrer wirklichen Schule. Jede Person hat ein Konto und teilt es nicht.
honest-impersonation = Geben Sie sich nicht für jemand anderen aus.
honest-password = Behalten Sie Ihr Passwort für sich und verwahren Sie die Listen mit den Anmeldenamen Ihrer Klasse sicher.

fair-title = Für die Schule nutzen
fair-topic = Bleiben Sie bei dem, was Schule und Projekte betrifft.
fair-commerce = Keine Werbung, kein Verkauf, keine Geldsammlung.
fair-spam = Schicken Sie nicht dieselbe Nachricht an viele, die nicht darum gebeten haben.
fair-copyright = Verwenden Sie Texte, Bilder und Musik nur, wenn Sie es dürfen, und nennen Sie, von wem sie stammen.
fair-technical = Stören Sie die Website nicht, dringen Sie nirgends ein, wo Sie nicht eingeladen sind, und melden Sie uns Schwachstellen.

partners-title = Verlässlich sein
partners-answer = Antworten Sie, wenn man Ihnen schreibt, auch wenn die Antwort Nein ist.
partners-agree = Halten Sie ein, was Sie vereinbart haben. Wenn Sie nicht weitermachen können, sagen Sie es rechtzeitig.

breach-title = Wenn Regeln verletzt werden
breach-report = Sie können eine Person oder Nachricht mit „Melden“ melden. Die nationale Stelle liest es. Wer gemeldet wurde, erfährt nicht, von wem.
breach-steps = Je nach Schwere schickt die Stelle einen Hinweis, verwarnt förmlich, sperrt das Konto auf Zeit oder schließt die Person aus. Geht es um die Sicherheit von Kindern oder um Hass, wird das Konto sofort gesperrt.
breach-remove = Die Stelle darf entfernen, was gegen die Regeln verstößt.
breach-appeal = Sie können innerhalb von 14 Tagen widersprechen: schriftlich bei der nationalen Stelle oder bei den Betreibern dieser Website.
