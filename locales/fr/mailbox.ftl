# The mailbox.
title = Messagerie
lanes = Parties de la messagerie
lane-inbox = Reçus
lane-unread = Non lus
lane-starred = Avec étoile
lane-archived = Archivés
words = Rechercher dans la messagerie
nothing-found = Aucun message avec « { $words } »
nothing-found-why = On cherche des mots du message, de l’objet et du nom. Les accents ne comptent pas.
lane-sent = Envoyés
lane-trash = Corbeille
throw-away = Jeter
take-out = Sortir de la corbeille
in-trash = Ce qui est dans la corbeille disparaît après trente jours, pour vous seulement. La conversation revient si quelqu’un y écrit.
also = Envoyer aussi à d’autres candidats…
also-legend = Aussi à
also-help = Chaque personne le reçoit pour elle et ne voit pas les autres. Dix personnes au plus.
conversations = Conversations
reading = Conversation ouverte
choose-one = Choisissez une conversation pour la lire ici.
skip-to-conversation = Aller à la conversation ouverte
keys = Touches de la messagerie
key-next = Conversation suivante
key-previous = Conversation précédente
key-answer = Répondre
keys-off = Désactiver les touches seules
empty = Aucun message ici
empty-why = Écrivez à quelqu’un parmi vos candidats ; les réponses arrivent ici.
empty-lane = Il n’y a rien dans cette partie de la messagerie.
to-candidates = Ouvrir Mes candidats
you-wrote = Vous : { $beginning }
back = Retour à la messagerie
with = Avec { $name }
profile = Profil
you = Vous
star = Mettre une étoile
unstar = Enlever l’étoile
archive = Archiver
take-back = Remettre dans les reçus
mark-unread = Marquer comme non lu
closed = On ne peut plus écrire ici.
answer-to = Répondre à { $name }
draft-kept = Conservé sur cet appareil jusqu’à l’envoi
send = Envoyer
new-title = Nouveau message
write-to = Écrire à { $name }
subject = De quoi s’agit-il ?
body = Votre message
not-available = En ce moment, cette personne ne cherche pas de projet. Vous pouvez lui écrire quand même.
prompts-title = Un bon premier message
prompt-idea = dit en deux phrases ce que vous aimeriez faire ensemble
prompt-pupils = indique l’âge et le nombre de vos élèves
prompt-when = propose quand commencer et combien de temps cela peut durer
prompt-question = pose une question à laquelle il est facile de répondre

## The closing message to a candidate who does not suit

closing-explain = Une fois le message envoyé, vos conversations avec cette personne sont rangées dans les archives.
closing-subject = Notre idée de projet
closing-body =
    Bonjour { $name },

    Merci pour notre échange sur un travail commun. J’y ai réfléchi : cette fois, cela ne correspond pas aux projets de ma classe.

    Je vous souhaite un bon partenaire et un beau projet. Nos chemins se croiseront peut-être à nouveau.

    Cordialement
archived = La conversation est archivée.
thrown-away = La conversation reste trente jours dans la corbeille.

## Several conversations at once

bulk = Avec toutes celles qui sont cochées
bulk-ticked =
    { $count ->
        [one] Une cochée
       *[other] { $count } cochées
    }
tick = Cocher { $name }
mark-read = Marquer comme lu
bulk-none = Aucune conversation n’est cochée. Cochez celles que vous voulez, puis choisissez quoi faire.
bulk-archived =
    { $count ->
        [one] Une conversation est archivée.
       *[other] { $count } conversations sont archivées.
    }
bulk-taken-back =
    { $count ->
        [one] Une conversation est remise dans les reçus.
       *[other] { $count } conversations sont remises dans les reçus.
    }
bulk-read =
    { $count ->
        [one] Une conversation est marquée comme lue.
       *[other] { $count } conversations sont marquées comme lues.
    }
bulk-unread =
    { $count ->
        [one] Une conversation est marquée comme non lue.
       *[other] { $count } conversations sont marquées comme non lues.
    }
bulk-thrown-away =
    { $count ->
        [one] Une conversation reste trente jours dans la corbeille.
       *[other] { $count } conversations restent trente jours dans la corbeille.
    }
