# Registering: before and in step 1, the link, the form of step 2, the waiting room.

## Step 1

title-begin = S’inscrire
lead-begin = L’inscription est gratuite, ouverte toute l’année et personnelle : chaque collègue a son propre compte.
step-one = Inscription, étape 1 sur 2
gather-title = Préparez ceci pour l’étape 2
gather-lead = Le secrétariat de votre établissement le sait.
gather-school-code = le code national de votre établissement
gather-phone = son numéro de téléphone
gather-fax = son numéro de fax, s’il y en a un
gather-school-email = son adresse e-mail
gather-head-email = le nom et l’adresse e-mail de la direction
first-name = Prénom
last-name = Nom
email = Adresse e-mail
email-help = Nous y envoyons un lien. Personne d’autre ne la voit.
username = Identifiant
username-help = De 3 à 40 lettres, chiffres, points, traits d’union ou traits bas. Vous pourrez le changer plus tard.
password = Mot de passe
password-help = Au moins 8 caractères, ceux que vous voulez. Une phrase se retient facilement.
country = Pays de votre établissement
accept-conduct = J’accepte le [code de conduite].
accept-privacy = J’ai lu l’[avis de confidentialité] et j’y consens.
begin = Envoyez-moi le lien
sign-in-instead = J’ai déjà un compte
sent-title = Regardez dans votre boîte de réception
sent-text = Un message est en route. Ouvrez le lien dans les 7 jours et continuez avec l’étape 2.
sent-nothing = Toujours rien après quelques minutes ? Regardez parmi les indésirables, ou inscrivez-vous à nouveau avec la bonne adresse.
no-unit = Aucun pays n’accepte encore d’inscriptions.

## The link

confirm-title = Confirmez votre adresse
confirm-text = { $name }, confirmez-vous que { $email } est votre adresse ? Votre identifiant est { $username }.
your-password = Votre mot de passe
your-password-help = Celui que vous avez choisi lors de l’inscription.
password-not-chosen = Vous n’avez pas choisi de mot de passe, ou le vôtre n’est pas accepté ? Quelqu’un d’autre a peut-être saisi votre adresse. Ne confirmez pas : [inscrivez-vous à nouveau] avec vos propres données.
confirm = Confirmer mon adresse
link-old-title = Ce lien ne fonctionne plus
link-old = Il a déjà servi, ou il a plus de 7 jours. Si votre adresse est confirmée, il suffit de vous connecter.
register-again = S’inscrire à nouveau

## Step 2

step-two = Inscription, étape 2 sur 2
title = Vous et votre établissement
lead = Vous pouvez vous arrêter à tout moment. Ce que vous écrivez est gardé pour vous sur le serveur.
asked = Votre unité nationale vous demande des informations. Corrigez ce qu’il faut et renvoyez le formulaire, ou répondez seulement à la question.
to-question = Lire la question
saved = Enregistré. Vous pouvez continuer à tout moment et sur n’importe quel ordinateur.
saved-at = Enregistré sur le serveur : { $time }
saving = Enregistrement…
not-saved = Pas encore enregistré. Nous réessayons automatiquement.
stale-title = Ce formulaire a été enregistré entre-temps dans une autre fenêtre
stale-text = Rien n’a été écrasé. Ces champs diffèrent :
typed-here = Écrit ici
saved-there = Enregistré là-bas
keep-mine = Garder ce que j’ai écrit ici
take-theirs = Continuer avec ce qui est enregistré là-bas
school-block = Votre établissement
find = Chercher votre établissement
find-help = Nom et ville, ou le code national. Une faute de frappe ne gêne pas.
find-button = Chercher
other-country = Pays : { $country }. Ce n’est pas le vôtre ?
other-country-help = Choisissez le pays de votre école. L’inscription va à son unité nationale ; ce que vous avez écrit reste.
other-country-button = Changer de pays
found =
    { $count ->
        [0] Aucun établissement ne correspond.
        [one] Un établissement correspond :
       *[other] { $count } établissements correspondent :
    }
found-best = Voici les { $count } établissements les plus proches. Si le vôtre n’y est pas, ajoutez la ville ou le code national.
alike-title = Votre établissement est-il l’un de ceux-ci ?
alike-text = Nous connaissons déjà, dans la même ville, des établissements au nom semblable. Si l’un d’eux est le vôtre, choisissez-le : vous y trouverez vos collègues et leurs projets.
none-of-these = Aucun n’est mon établissement
found-none = Nous ne connaissons pas cet établissement. Essayez avec moins de mots, ou saisissez-le vous-même.
take = C’est mon établissement
not-there = Mon établissement n’y est pas
another = En choisir un autre
picked-school = Une personne de votre établissement l’a déjà ajouté ; presque tout est rempli.
picked-register = Trouvé dans le registre du ministère. Complétez ce qui manque.
picked-new = Un nouvel établissement. Votre unité nationale le vérifie avec vous.
correct-school = Corriger les données de l’établissement
proposals = Tant que votre unité nationale n’a pas validé votre inscription, vos changements ici sont des propositions.
school-name = Nom officiel
levels = Niveaux
track = Orientation principale
status = Statut
area = Situation
address = Rue et numéro
postal-code = Code postal
town = Ville
region = Région
code = Code national de l’établissement
code-help = Le code sous lequel le ministère répertorie l’établissement, s’il en a un ; en Italie, le codice meccanografico.
school-phone = Téléphone
fax = Fax
school-email = Adresse e-mail de l’établissement
school-website = Site web
pupils = Nombre d’élèves
pupils-help = Un ordre de grandeur suffit.
school-tools = Équipement le plus utilisé
other-projects = Déjà dans d’autres projets européens
head-first-name = Prénom de la direction
head-last-name = Nom de la direction
head-email = E-mail de la direction
head-languages = Langues de la direction
you-block = Vous
role = Votre fonction dans l’établissement
subjects = Matières que vous enseignez
spoken = Langues que vous voulez utiliser
spoken-help = Au moins une. Indiquez votre niveau : cela intéresse vos partenaires.
spoken-language = Langue { $number }
spoken-level = Niveau ({ $number })
ages = Âges de vos élèves
ages-help = Les niveaux scolaires changent d’un pays à l’autre. Les âges, non.
ages-from = de
ages-to = à
pupils-involved = Nombre d’élèves qui participeraient
address-help = Tous les e-mails vont à l’adresse que vous avez confirmée. Seuls votre unité nationale et nous la voyons.
address-change = La changer dans Mon compte
phone = Téléphone
website = Page web ou blog
preferences-block = Vos préférences
available = Je suis disponible pour un projet
available-help = Les autres le voient à côté de votre nom. Un clic suffit pour le changer.
wished-countries = Pays avec lesquels j’aimerais travailler
wished-languages = Langues dans lesquelles j’aimerais travailler
wished-subjects = Matières sur lesquelles j’aimerais travailler
wished-topic = Un thème auquel je pense
tools = Équipement que j’utilise avec ma classe
lab-access = Fréquence d’accès aux ordinateurs
home-access = Mes élèves peuvent aussi travailler à la maison
experience = Mon expérience de ce genre de projets
idea-block = Votre idée de projet
idea = Que voudriez-vous faire avec une autre classe ?
idea-help = Écrivez dans n’importe quelle langue. C’est ce que les collègues à l’étranger lisent d’abord. Que feront vos élèves ? Qu’auront-ils à la fin ?
idea-again = La même idée dans une autre langue
idea-language = Langue du texte
send = Envoyer à mon unité nationale
leave = Enregistrer et continuer plus tard

## The margin

help = Aide
meter-title = Vous trouvera-t-on facilement ?
meter-label = rempli
hint-compulsory = Fonction, matières et langues : +{ $points }
hint-ages = Ajoutez l’âge de vos élèves : +{ $points }
hint-idea = Écrivez votre idée : +{ $points }
hint-second-language = Écrivez-la dans une deuxième langue : +{ $points }
hint-wishes = Dites ce que vous souhaitez : +{ $points }
hint-tools = Ajoutez l’équipement utilisé : +{ $points }
hint-experience = Ajoutez votre expérience : +{ $points }
hint-school-size = Ajoutez le nombre d’élèves : +{ $points }
next-title = La suite
next-confirmed = Vous avez confirmé votre adresse
next-form = Vous remplissez ce formulaire
next-now = maintenant
next-check = Votre unité nationale vérifie vos données
next-target = objectif : 3 jours ouvrables
next-search = Vous pouvez chercher et écrire
next-then = ensuite
who-title = Qui voit ce que vous écrivez
who-text = Rien n’est montré avant la vérification. Votre e-mail et votre téléphone restent cachés après aussi.

## The waiting room

waiting-title = Votre inscription
waiting-who = Votre unité nationale ({ $unit }) vérifie vos données.
waiting-since = Envoyée le { $when }.
waiting-next = Elle compte répondre avant le { $when }. Vous recevrez alors un message.
waiting-late = Elle comptait répondre avant le { $when } et elle est en retard. Vous n’avez rien à faire.
asked-who = C’est à vous : votre unité nationale vous pose une question.
asked-since = Question du { $when }.
asked-next = Après votre réponse, l’unité continue.
completing-who = C’est à vous : le formulaire n’est pas encore envoyé.
completing-next = Après l’envoi, votre unité nationale le vérifie.
validated-who = Votre inscription est validée. Tout vous est ouvert.
to-desktop = Aller à mon Desktop
to-form = Continuer le formulaire
question = La question de votre unité nationale
answer = Votre réponse
answer-send = Envoyer ma réponse
answered = Votre réponse est arrivée à l’unité nationale.
written = Votre message est arrivé à l’unité nationale.
write-to-unit = Écrire à votre unité
words-to-unit = Votre message
words-to-unit-help = Il figure dans l’historique que lit l’unité. Elle répond ici par une question, ou par sa décision.
write-send = Envoyer le message
correct = Corriger plutôt mes données
yours-title = Ce que vous avez envoyé
your-name = Nom
your-email = Adresse e-mail
your-school = Établissement
can-title = Ce que vous pouvez faire maintenant
can-read = Lire tout ce qui est public : établissements, projets et espaces.
can-see = Voir vos données ici et écrire à votre unité nationale.
cannot = La recherche, les messages et les projets s’ouvrent après la validation. D’ici là, personne ne peut vous trouver.
history-title = Ce qui s’est passé
event-sent = Vous avez envoyé le formulaire
event-asked = L’unité a demandé des informations
event-answered = Vous avez écrit à l’unité
event-validated = L’unité a validé votre inscription
event-refused = L’unité a refusé
event-taken-back = Votre unité a retiré son refus
event-moved = Vous avez changé d’établissement

## Another school

change-title = J’ai changé d’établissement
change-lead = Votre compte, vos candidats et vos projets en cours restent. L’unité nationale du nouvel établissement vous vérifie à nouveau.
change-note = Tant que l’unité nationale ({ $unit }) ne vous a pas vérifié, personne ne vous trouve et vous ne pouvez pas fonder de projet. Vos projets et espaces en cours continuent.
change-send = Demander la vérification
