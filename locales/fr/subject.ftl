# Subjects of the mails that tell a notice: what it is and what it is about, in at most sixty letters. What is named is
# shortened to the room that the words leave. The mail itself says it in a whole sentence: notice.ftl.
registration-received = Nous avons reçu votre inscription
school-change-received = Nous avons reçu votre changement d’école
registrations-waiting =
    { $count ->
        [one] { $count } inscription attend : { $country }
       *[other] { $count } inscriptions attendent : { $country }
    }
validated = Votre inscription est validée
information-asked = Une question sur votre inscription
registration-refused = Votre inscription a été refusée
refusal-taken-back = Votre inscription est de nouveau à l’étude
colleague-registered = Nouveau dans votre école : { $name }
new-message = Message de { $name }
candidate-silent = Pas encore de réponse : { $name }
project-asked = Fonder ensemble « { $project } » ?
project-accepted = Accepté : « { $project } »
project-change-asked = Changement demandé : « { $project } »
project-declined = Décliné : « { $project } »
project-withdrawn = Retiré par son auteur : « { $project } »
project-to-decide = À décider : « { $project } »
project-approved = Approuvé : « { $project } »
project-changes-wanted = L’unité demande des changements : « { $project } »
project-refused = Refusé : « { $project } »
project-active = Actif : « { $project } »
project-to-confirm = Nouveau texte à confirmer : « { $project } »
project-still-asked = Votre réponse est attendue : « { $project } »
project-still-to-decide = Toujours à décider : « { $project } »
project-overdue = Une unité est en retard : « { $project } »
project-approval-taken-back = Accord retiré : « { $project } »
project-edited = Modifié : « { $project } »
project-closed = Clos : « { $project } »
project-reopened = Rouvert : « { $project } »
project-closing-proposed = Clore ou continuer ? « { $project } »
project-archived = Archivé : « { $project } »
project-suspended = Suspendu : « { $project } »
project-resumed = Continue : « { $project } »
project-removed = Retiré par une unité : « { $project } »
team-invited = Invitation dans « { $space } »
team-joined = Nouveau dans l’équipe : « { $space } »
team-invited-by-other = Nouvelle invitation : « { $space } »
team-declined = Invitation déclinée : « { $space } »
team-objected = Objection à une invitation : « { $space } »
team-invitation-gone = Invitation retirée : « { $space } »
team-left = Départ dans l’équipe : « { $space } »
team-removed = Vous n’êtes plus dans l’équipe : « { $space } »
team-role-changed = Votre rôle a changé : « { $space } »
space-published = Pages publiées : « { $space } »
consent-withdrawn = Accord retiré pour une image : « { $space } »
pages-name-pupil = Pages retirées du web : « { $space } »
pupil-told = Un élève vous dit quelque chose : « { $space } »
report-to-decide = Un signalement attend sur votre bureau
report-decided = Décision sur votre signalement
office-given = Vous avez une nouvelle fonction
office-ended = Une de vos fonctions a pris fin
inactive-tomorrow = Dès demain, personne ne voit votre profil
forgotten-soon =
    { $days ->
        [one] Vos données deviennent anonymes dans { $days } jour
       *[other] Vos données deviennent anonymes dans { $days } jours
    }
accounts-merged = Vos deux comptes n’en font plus qu’un
account-suspended =
    { $days ->
        [one] Votre compte est suspendu pour { $days } jour
       *[other] Votre compte est suspendu pour { $days } jours
    }
account-to-be-expelled = Votre compte doit être fermé définitivement
signed-out = Toutes vos sessions sont terminées
account-readmitted = Votre compte est de nouveau ouvert
account-expelled = Votre compte a été fermé définitivement
expulsion-to-decide = Une exclusion à décider : { $name }
school-merged = Votre école continue sous « { $school } »
school-closed = Votre école est fermée : « { $school } »
warned = Un avertissement de votre unité nationale
