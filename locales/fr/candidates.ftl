# My Candidates and the block list.
title = Mes candidats
lead =
    { $count ->
        [0] Personne pour l’instant. Vous seul voyez cette liste.
        [one] Une personne avec qui vous pourriez travailler. Vous seul voyez cette liste.
       *[other] { $count } personnes avec qui vous pourriez travailler. Vous seul voyez cette liste.
    }
empty-title = Votre liste est encore vide
empty-sentence = Rassemblez ici les personnes avec qui vous pourriez travailler. Personne ne sait qu’il figure sur votre liste.
empty-example = Par exemple : cherchez des enseignants dont les élèves ont le même âge et qui parlent une langue que vous parlez aussi.
find = Chercher des personnes
by-status = Par état
all = Tous
none-of-status = Personne dans votre liste n’est à l’état « { $status } ».
status-to-contact = À contacter
status-contacted = Contacté
status-negotiating = En discussion
status-agreed = D’accord
status-not-suitable = Ne convient pas
status-silent = Sans réponse
away = Cette personne n’est pas joignable pour le moment.
never-written = Vous n’avez pas encore écrit.
you-wrote-today = Vous avez écrit aujourd’hui.
you-wrote =
    { $days ->
        [one] Vous avez écrit hier.
       *[other] Vous avez écrit il y a { $days } jours.
    }
answer-today = Une réponse est arrivée aujourd’hui.
answer =
    { $days ->
        [one] Une réponse est arrivée hier.
       *[other] Une réponse est arrivée il y a { $days } jours.
    }
silence-who = { $name } n’a pas répondu
silence-remind = Écrivez encore une fois : certains ne passent qu’une fois par semaine.
silence-let-go = Écrivez encore une fois, ou laissez et écrivez à quelqu’un d’autre.
activate = Activer un projet
write = Écrire
event-written = J’ai écrit
event-answered = Une réponse est arrivée
event-negotiate = Reprendre la discussion
event-agree = Nous sommes d’accord
event-fall-silent = Pas de réponse
event-dismiss = Cela ne convient pas
remove = Retirer
removed = La personne n’est plus sur votre liste.
restore = Remettre
note = Ma note
note-help = Vous seul la voyez.
note-add = Ajouter une note
note-change = Modifier la note
note-save = Enregistrer la note
note-saved = La note est enregistrée.
add = Ajouter à mes candidats
is-candidate = Parmi mes candidats
block-open = Bloquer cette personne
block-help = { $name } ne pourra plus ni vous écrire ni vous trouver, et n’en saura rien. Vous pouvez lever le blocage à tout moment.
block = Bloquer
blocked-done = La personne est bloquée.
blocked-title = Personnes que vous avez bloquées
blocked-lead = Elles ne peuvent ni vous écrire ni vous trouver.
unblock = Débloquer

## A candidate who does not suit

closing-offer = C’est noté : { $name } ne convient pas. Quelques mots courtois permettent de bien conclure.
closing-write = Écrire un message de clôture
