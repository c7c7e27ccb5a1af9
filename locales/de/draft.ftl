# What is being written, until the server has it.
kept-here = Auf diesem Gerät aufbewahrt, noch nicht auf dem Server
saving = Wird gespeichert …
not-saved = Nicht gespeichert. { $why }
not-saved-here = Auf diesem Gerät aufbewahrt, nicht auf dem Server. { $why }
offline = Nicht gespeichert: Der Server antwortet nicht. Bleiben Sie auf dieser Seite: Ihr Text wird gesendet, sobald der Server antwortet.
offline-here = Der Server antwortet nicht. Ihr Text ist auf diesem Gerät aufbewahrt und wird gesendet, sobald der Server antwortet.
press-again = Der Server antwortet nicht. Ihr Text ist noch da: Drücken Sie den Knopf gleich noch einmal.
until-saved = Auf diesem Gerät aufbewahrt, bis Sie es speichern
is-back = Ihr Text, der noch nicht gespeichert war, ist wieder da.
drop-it = Diesen Text verwerfen
sign-in-again = Wieder anmelden
