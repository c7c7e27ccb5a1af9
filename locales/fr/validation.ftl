# The unit's desk: registrations to check.

title = Inscriptions à vérifier
eyebrow = Unité { $unit } · personnes et établissements
lead =
    { $count ->
        [one] { $count } inscription attend l’unité.
       *[other] { $count } inscriptions attendent l’unité.
    }
lead-oldest = La plus ancienne date du { $when } ; l’objectif est de 3 jours ouvrables.
nobody = Personne n’attend
nobody-text = Les nouvelles inscriptions apparaissent ici d’elles-mêmes.
nobody-filter = Aucune inscription ne correspond à ce filtre.
show-all = Tout afficher
queue = File, la plus ancienne d’abord
unit = Unité
show-unit = Afficher cette unité
all = Toutes { $count }
waiting = À l’unité d’agir { $count }
asked = À la personne d’agir { $count }
school-known = Établissement connu { $count }
school-unknown = Établissement inconnu { $count }
similar = Compte semblable { $count }
late = En retard { $count }
today = aujourd’hui
days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
hint-found = Trouvée
hint-school-found = Établissement trouvé, personne non trouvée
hint-not-found = Non trouvé
similar-account = Compte semblable
is-late = en retard
has-written = a écrit
is-asked = attend une réponse
is-again = nouvel établissement
back = Retour à la file
choose = Choisissez une inscription
choose-text = Sa fiche s’ouvre ici, à côté de ce que sait le registre du ministère.
you-decide-found = À vous de décider : l’établissement est dans le registre et la personne écrit depuis son domaine.
you-decide-school = À vous de décider : l’établissement est dans le registre, la personne non.
you-decide-none = À vous de décider : l’établissement n’est pas dans le registre. Regardez son site et interrogez la personne.
person-acts = C’est à la personne d’agir : vous avez demandé des informations.
decided = Cette inscription a été traitée.
since = Ainsi depuis le { $when }.
next-due = Ensuite : après le { $when }, la file l’affiche en retard.
next-late = En retard depuis le { $when }.
compare = Ce qui est écrit, à côté du registre du ministère
field-code = Code de l’établissement
field-school = Établissement
field-town = Ville
field-address = Adresse
field-mail = Domaine e-mail
field-phone = Téléphone
field-site = Site web
field-institute = Établissement de rattachement
none = aucune donnée
mail-same = La personne écrit depuis le domaine e-mail de l’établissement.
mail-shared = Le domaine e-mail est le même, mais beaucoup de monde peut y avoir une adresse : cela ne prouve rien.
mail-differs = La personne écrit depuis un autre domaine que l’établissement.
mail-unknown = Le registre ne connaît pas l’adresse e-mail de l’établissement.
person-title = La personne
email = Adresse confirmée
phone = Téléphone
website = Page web
role = Fonction
subjects = Matières
languages = Langues
school-title = L’établissement tel que décrit
school-state = Fiche
state-proposed = nouvelle, proposée avec cette inscription
state-confirmed =
    { $count ->
        [one] connue, avec { $count } collègue validé
       *[other] connue, avec { $count } collègues validés
    }
school-email = Adresse e-mail
head = Direction
levels = Niveaux
pupils = Élèves
similar-title = Comptes qui semblent être de la même personne
proposals = Changements proposés dans la fiche de l’établissement
before = Jusqu’ici
after = Proposé
take-changes = Reprendre ces changements dans la fiche de l’établissement
talk = Ce que vous avez demandé et ce qui a été écrit depuis
decide-title = Votre décision
message = Message à la personne
message-help = Il part par e-mail. Nécessaire pour demander ou refuser ; écrivez dans une langue qu’elle lit.
reason = Motif
reason-help = Nécessaire pour refuser. Il reste dans les statistiques.
validate = Valider
ask = Demander des informations
refuse = Refuser
refuse-title = Refuser cette inscription…
sure = Oui, je refuse { $name } : le compte est fermé tout de suite et supprimé après 30 jours.
sure-member = Oui, je refuse { $name }. Ce compte avait déjà été validé : il est fermé tout de suite avec tous ses projets, et supprimé après 30 jours.
take-back = Retirer le refus
take-back-text = Le refus peut être retiré jusqu’au { $until }. La personne pourra de nouveau se connecter et l’inscription attendra votre décision.
done-validated = Validée. La personne en est informée par e-mail.
done-asked = Demande envoyée. L’inscription revient ici avec la réponse.
done-refused = Refusée. Le compte est fermé, puis supprimé après 30 jours.
done-taken-back = Le refus est retiré. L’inscription attend de nouveau ici et la personne a été prévenue par e-mail.
account = Le compte de cette personne
history = Historique de cette fiche
event-sent = { $name } a envoyé le formulaire
event-asked = { $name } a demandé des informations
event-answered = { $name } a écrit
event-validated = { $name } a validé
event-refused = { $name } a refusé
event-taken-back = { $name } a retiré le refus
event-moved = { $name } a changé d’établissement
somebody = Quelqu’un
decisions = Décisions de l’unité
decisions-none = Pas encore de décision.
decision-validated = { $officer } a validé { $name }
decision-asked = { $officer } a demandé des informations à { $name }
decision-refused = { $officer } a refusé { $name }
decision-taken-back = { $officer } a retiré le refus : { $name }
former = un ancien membre
