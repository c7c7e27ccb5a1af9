# What happened: on the Desktop and in mails.
title = Avis
none-title = Rien de nouveau
none = Ce qui se passe dans vos projets, messages et espaces se lit ici.
read-all = Tout marquer comme lu
new = nouveau
registration-received = Votre inscription est arrivée à l’unité nationale ({ $country }). Elle compte répondre sous trois jours ouvrables.
school-change-received = Votre changement d’école est arrivé à l’unité nationale ({ $country }), qui compte répondre dans les trois jours ouvrables. Vos projets en cours continuent.
registrations-waiting =
    { $count ->
        [0] Aucune inscription n’attend à votre bureau ({ $country }).
        [one] Une inscription attend à votre bureau ({ $country }).
       *[other] { $count } inscriptions attendent à votre bureau ({ $country }).
    } { $days ->
        [0] La plus ancienne attend depuis aujourd’hui.
        [one] La plus ancienne attend depuis un jour.
       *[other] La plus ancienne attend depuis { $days } jours.
    }
validated = Votre unité nationale a validé votre inscription. Tout le Desktop est ouvert.
information-asked = Votre unité nationale vous demande des informations.
registration-refused = Votre unité nationale n’a pas pu valider votre inscription. Pendant 30 jours, elle peut retirer son refus ; ensuite, vos données sont rendues anonymes.
refusal-taken-back = Votre unité nationale a retiré son refus : vous pouvez de nouveau vous connecter, et votre inscription est en cours de vérification.
colleague-registered = { $name }, de votre école, s’est inscrit.
new-message = { $from } vous a écrit.
candidate-silent = { $name } n’a pas répondu depuis une semaine. Écrire encore une fois ?
candidate-silent-long = { $name } n’a pas répondu depuis deux semaines. Écrivez encore une fois, ou laissez tomber.
project-asked = { $from } vous propose de fonder ensemble « { $project } ».
project-accepted = { $from } a accepté « { $project } ». Les unités ont maintenant sept jours.
project-change-asked = { $from } demande un changement dans « { $project } ».
project-declined = { $from } a décliné « { $project } ».
project-withdrawn = { $from } a retiré « { $project } ».
project-to-decide = « { $project } » attend la décision de votre unité.
project-approved = L’unité nationale ({ $country }) a approuvé « { $project } ».
project-changes-wanted = L’unité nationale ({ $country }) demande des changements dans « { $project } ».
project-refused = L’unité nationale ({ $country }) a refusé « { $project } ».
project-active = « { $project } » est actif. Son { -space } est ouvert.
project-to-confirm = { $from } a modifié « { $project } ». Veuillez confirmer le nouveau texte.
project-still-asked = { $from } attend toujours votre réponse pour « { $project } ».
project-still-to-decide = « { $project } » attend toujours la décision de votre unité.
project-overdue = L’unité nationale ({ $country }) est en retard pour « { $project } ».
project-approval-taken-back = L’unité nationale ({ $country }) est revenue sur son accord pour « { $project } ».
project-edited = { $from } a modifié « { $project } ».
project-closed = { $from } a clos « { $project } ».
project-reopened = { $from } a rouvert « { $project } ».
project-closing-proposed = Personne n’a travaillé dans « { $project } » dans l’année qui a suivi son dernier mois. Clôturez-le, ou repoussez son dernier mois.
project-archived = « { $project } » a été archivé, deux ans après sa clôture. Il reste lisible.
project-suspended = « { $project } » a été suspendu par une unité nationale.
project-resumed = « { $project } » continue : la suspension est levée.
project-removed = « { $project } » a été retiré par une unité nationale.
team-invited = { $from } vous invite dans le { -space } « { $title } ».
team-joined = { $name } a rejoint l’équipe de « { $title } ».
team-invited-by-other = { $name } a été invité dans l’équipe de « { $title } ». Vous pouvez vous y opposer.
team-declined = { $name } a décliné l’invitation dans l’équipe de « { $title } ».
team-objected = L’autre fondateur s’oppose à { $name } dans l’équipe de « { $title } ».
team-invitation-gone = L’invitation dans l’équipe de « { $title } » a été retirée.
team-left = { $name } a quitté l’équipe de « { $title } ».
team-removed = Vous ne faites plus partie de l’équipe de « { $title } ». Ce que vous avez écrit reste.
team-role-administrator = Vous administrez désormais le { -space } « { $title } ».
team-role-member = Vous êtes désormais membre du { -space } « { $title } », sans l’administrer.
space-published = Des pages de « { $title } » sont publiées : tout le monde les voit sur le web.
consent-withdrawn = Les parents ne donnent plus leur accord pour une image de « { $title } » : hors du { -space }, plus personne ne la voit.
pages-name-pupil = Nous avons retiré du web des pages de « { $title } » : elles nomment un élève. Modifiez le texte avant de les publier à nouveau.
pupil-told = Un élève vous dit quelque chose dans « { $title } ».
report-to-decide = Un signalement attend sur votre bureau.
report-decided = L’unité nationale a décidé de ce que vous avez signalé. Merci.
school-merged = Votre unité nationale a fusionné deux fiches de votre école : « { $school } » continue sous « { $into } ».
school-closed = Votre unité nationale a fermé votre école, « { $school } ».
report-warned = L’unité nationale a statué sur votre signalement : la personne a reçu un avertissement. Merci.
report-no-breach = L’unité nationale a examiné votre signalement et n’a rien trouvé de contraire aux règles. Merci.
report-suspended = L’unité nationale a statué sur votre signalement : le compte de la personne est suspendu. Merci.
warned = Votre unité nationale vous avertit.
inactive-tomorrow = Vous ne vous êtes pas connecté depuis un an. Dès demain, personne ne voit votre profil ; il revient quand vous vous connectez.
forgotten-soon =
    { $days ->
        [one] Vous ne vous êtes pas connecté depuis près de trois ans. Dans { $days } jour, vos données sont rendues anonymes, sauf si vous vous connectez.
       *[other] Vous ne vous êtes pas connecté depuis près de trois ans. Dans { $days } jours, vos données sont rendues anonymes, sauf si vous vous connectez.
    }
office-officer = Vous travaillez désormais pour l’unité nationale ({ $country }).
office-central = Vous travaillez désormais pour l’unité centrale.
office-administrator = Vous êtes désormais administrateur.
office-ended-officer = Vous ne travaillez plus pour l’unité nationale ({ $country }).
office-ended-central = Vous ne travaillez plus pour l’unité centrale.
office-ended-administrator = Vous n’êtes plus administrateur.
account-to-be-expelled = Unité nationale : il est demandé de fermer définitivement votre compte. Une autre personne de l’unité doit encore être d’accord ; jusque-là, et pendant trente jours au plus, personne ne peut s’y connecter.
account-suspended =
    { $days ->
        [one] Votre unité nationale a suspendu votre compte pour { $days } jour. D’ici là, personne ne peut s’y connecter ; ensuite, il s’ouvre de lui-même.
       *[other] Votre unité nationale a suspendu votre compte pour { $days } jours. D’ici là, personne ne peut s’y connecter ; ensuite, il s’ouvre de lui-même.
    }
signed-out = Votre unité nationale a terminé toutes vos sessions : un appareil est peut-être perdu, ou quelqu’un d’autre a pu utiliser votre compte. Si quelqu’un d’autre connaît peut-être votre mot de passe, il faut en choisir un nouveau.
account-readmitted = Votre compte est de nouveau ouvert.
account-expelled = Votre compte a été fermé définitivement, pour les raisons qui vous ont déjà été communiquées.
expulsion-to-decide = Un responsable demande une exclusion : { $name }. Un second responsable doit décider.
accounts-merged = Votre unité nationale a fusionné vos deux comptes en un seul. Connectez-vous avec l’identifiant « { $username } ».
