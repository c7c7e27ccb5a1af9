# What is being written, until the server has it.
kept-here = Conservé sur cet appareil, pas encore sur le serveur
saving = Enregistrement…
not-saved = Non enregistré. { $why }
not-saved-here = Conservé sur cet appareil, pas sur le serveur. { $why }
offline = Non enregistré : le serveur ne répond pas. Restez sur cette page : votre texte part dès que le serveur répond.
offline-here = Le serveur ne répond pas. Votre texte est conservé sur cet appareil et part dès que le serveur répond.
press-again = Le serveur ne répond pas. Votre texte est toujours là : appuyez de nouveau sur le bouton dans un instant.
until-saved = Conservé sur cet appareil jusqu’à l’enregistrement
is-back = Votre texte qui n’était pas encore enregistré est de nouveau là.
drop-it = Abandonner ce texte
sign-in-again = Se connecter à nouveau
