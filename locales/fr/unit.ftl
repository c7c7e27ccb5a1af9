# How a national unit is reached.
email = E-mail
phone = Téléphone
hours = Aide par téléphone
site = Site web
address = Adresse
contact-title = Comment nous joindre
contact-lead = Les enseignants de votre pays le voient sur la page du pays et pendant qu’ils attendent votre réponse.
contact-saved = Enregistré.
hours-help = Avec vos mots, par exemple : du lundi au vendredi, de 9 h à 12 h
reach-title = Comment joindre votre unité
reach-text = Des questions ? Écrivez à votre unité.
