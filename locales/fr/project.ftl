### Projects: status lines, form, page, the desk of a unit.

## The list

title = Projets
my-lead = Ce que vous faites avec vos écoles partenaires.
none-title = Pas encore de projet
none-sentence = Un projet commence avec une personne de votre liste : appuyez sur l’anneau à côté de son nom.
none-button = Ouvrir Mes candidats
none-example = Par exemple : « Lettres de ma rue », deux classes, une lettre par mois.
group-mine = C’est à vous
group-waiting = En attente des autres
group-active = Actifs
group-closed = Terminés
group-ended = Arrêtés avant de commencer
new-from-candidates = Commencer un projet depuis Mes candidats

## States and kinds

state-draft = Brouillon
state-awaiting-partner = En attente des fondateurs
state-awaiting-units = En attente des unités nationales
state-declined = Décliné
state-withdrawn = Retiré
state-active = Actif
state-refused = Refusé
state-closed = Terminé
state-archived = Archivé
state-suspended = Suspendu
state-removed = Retiré
kind-european = Projet européen
kind-national = Projet national

## Who must act

who-writing = Vous écrivez. Personne d’autre ne voit le brouillon.
who-change-asked = { $name } demande une modification. Modifiez le texte et renvoyez-le.
who-author-changes = { $name } modifie le texte, comme vous l’avez demandé.
who-answer = { $name } attend votre réponse.
who-partner-answers = C’est à { $name } de répondre.
who-change-unit = L’unité nationale ({ $unit }) demande des modifications. L’un de vous modifie le texte, l’autre le confirme.
who-change = Une modification est demandée. L’un de vous modifie le texte, l’autre le confirme.
who-confirm = { $name } a modifié le texte. Merci de le confirmer.
who-other-confirms = C’est à { $name } de confirmer le nouveau texte.
who-founders-change = Les fondateurs modifient le texte.
who-units-decide =
    { $count ->
        [one] L’unité nationale doit décider : { $units }.
       *[other] Les unités nationales doivent décider : { $units }.
    }
who-you-decide = La décision vous revient : { $unit }.
who-running = Le projet est actif.
who-closed = Le projet est terminé.
who-closing-proposed = Personne n’a travaillé dans le projet dans l’année qui a suivi son dernier mois.
who-archived = Le projet est archivé.
who-suspended = Une unité nationale a suspendu le projet et l’examine.
who-removed = Une unité nationale a retiré le projet.
who-declined = { $name } a décliné.
who-withdrawn = { $name } a retiré le projet.
who-refused = L’unité nationale a refusé le projet : { $unit }.

## Since when

since = En attente { $since }, { $time }.
since-day = En attente { $since }, { $time } : jour { $day } sur 7.
since-late = En attente { $since }, { $time } : jour { $day }, en retard.

## What happens next

next-partner-asked = Ensuite : vous l’envoyez à votre partenaire. Les unités nationales ne voient rien avant son accord.
next-other-confirms = Ensuite : l’autre fondateur confirme le nouveau texte. Puis les unités nationales reprennent.
next-units = Ensuite : chaque unité nationale a sept jours pour décider. Le silence ne vaut pas accord.
next-founder-reminded = Prochain rappel : { $date }. Il n’y a pas de date limite.
next-unit-reminded = Prochain rappel à l’unité : { $date }. Elle a { $until }, { $time }. Le silence ne vaut pas accord.
next-unit-due = L’unité a reçu un rappel. Elle a { $until }, { $time }. Le silence ne vaut pas accord.
next-central-from = Les sept jours sont passés. Premier jour où l’unité centrale peut décider : { $date }.
next-central-may = Les sept jours sont passés. L’unité centrale peut décider à sa place.
next-space = Vous travaillez ensemble dans votre { -space }.
next-reopen = Un fondateur peut le rouvrir.
next-close-or-extend = Clôturez-le, ou repoussez son dernier mois. Un projet clos reste lisible et peut être rouvert.
next-stays-readable = Il reste lisible, et plus personne ne peut le modifier.
next-lift-or-remove = Ensuite : l’unité le laisse continuer ou le retire. D’ici là, personne n’écrit dans le { -space } et rien n’en est public.
next-nothing = Un nouveau projet peut commencer à tout moment.

## The form and the text

part-title = Titre
part-title-help = De 3 à 100 caractères. Vous pourrez le changer.
part-description = Ce que nous ferons
part-description-help = Un court aperçu. Tout le monde peut le lire sur le web dès que le projet est actif.
part-objectives = Ce que les élèves y gagnent
part-process = Comment nous travaillons
part-process-help = Ce qui se passe et quand, et comment les classes collaborent et restent en contact.
part-results = Résultats attendus
part-languages = Langues du projet
part-ages = Âge des élèves
part-ages-from = Élèves les plus jeunes (âge)
part-ages-to = Élèves les plus âgés (âge)
range = de { $from } à { $to }
part-pupils = Nombre d’élèves
part-months = Quand
part-starts = Premier mois
part-ends = Dernier mois
part-months-help = N’importe quel mois et n’importe quelle durée. Vous pourrez prolonger. Exemple : 2026-11.
part-subjects = Matières
part-competences = Compétences clés
part-tools = Outils
part-origin = Projet antérieur dont il part
part-erasmus-action = Projet Erasmus+ lié
part-erasmus-none = Aucun
part-erasmus-number = Numéro du projet Erasmus+
part-agreement = Ce dont nous sommes convenus
part-agreement-help = D’après les règles d’or des bons projets. Rien n’est obligatoire ici.
section-idea = L’idée
section-facts = En bref
section-more = Si vous voulez
form-title = Écrire le projet
form-lead = Vous pouvez vous arrêter quand vous voulez : votre texte est gardé.
reason = Pourquoi ce changement ?
reason-help = Ceux qui voient le projet lisent la raison.
save-later = Enregistrer pour plus tard
send-to = Envoyer à { $name }
save-change = Enregistrer le changement
saved-at = Enregistré à { $time }
aside-title = Le texte a aussi été modifié ailleurs
aside-explain = Dans une autre fenêtre, ou par l’autre fondateur. Votre texte est dans le formulaire, en sécurité. Voici ce qui diffère dans l’autre : reprenez ce qu’il vous faut.
aside-clear = Je l’ai lu

## Before the form

new-title = Commencer un projet avec { $name }
new-lead = Votre partenaire lit le formulaire en premier. Les unités nationales ne le voient que lorsque vous êtes d’accord.
new-no-partner = Choisissez d’abord votre partenaire dans Mes candidats.
units-title = Qui décidera
unit-reads = (lit : { $languages })
shared-languages = Langues communes : { $languages }.
together-title = Projets que vous avez déjà ensemble
start = Commencer à écrire

## The page

founders = Fondateurs
founder-began = a commencé le projet
founder-confirmed = d’accord avec ce texte
founder-open = n’a pas encore répondu
decisions = Décisions des unités nationales
decision-pending = En lecture, jour { $day } sur 7
decision-overdue = En retard, jour { $day }
decision-stopped = Attend le nouveau texte
decision-none = Pas de décision
decision-approved = Approuvé, { $date }
decision-changes = Demande des modifications, { $date }
decision-refused = Refusé, { $date }
history = Historique
versions = Versions
compare-with = Comparer avec la version { $number }
margin = Personnes et historique
empty-part = Rien n’est encore écrit ici.
public-page = Voir la page publique

## What happened

event-sent = { $name } a envoyé le projet au partenaire
event-revised = { $name } a envoyé un nouveau texte
event-accepted = { $name } a accepté ; envoyé aux unités nationales
event-confirmed = { $name } a confirmé le nouveau texte ; retour aux unités nationales
event-change-asked = { $name } a demandé une modification
event-declined = { $name } a décliné
event-withdrawn = { $name } a retiré le projet
event-unit-approved = Unité nationale ({ $unit }) : approuvé par { $name }
event-unit-asked = Unité nationale ({ $unit }) : modifications demandées par { $name }
event-unit-refused = Unité nationale ({ $unit }) : refusé par { $name }
event-unit-took-back = Unité nationale ({ $unit }) : accord retiré par { $name }
event-activated = Le projet est devenu actif
event-edited = { $name } a modifié le projet
event-closed = { $name } a terminé le projet
event-reopened = { $name } a rouvert le projet
event-closing-proposed = Personne n’y a travaillé dans l’année qui a suivi son dernier mois : il a été proposé aux fondateurs de le clore
event-archived = Le projet a été archivé, deux ans après sa clôture
event-suspended = { $name } a suspendu le projet
event-resumed = { $name } a laissé le projet continuer
event-removed = { $name } a retiré le projet

## What founders can do

accept = Accepter le projet
accept-explain = En acceptant, vous devenez fondateur et partagez travail et responsabilité. Le texte part ensuite aux unités nationales.
confirm = Confirmer le nouveau texte
confirm-explain = Le texte repart ensuite aux unités nationales.
ask-change = Demander une modification
ask-change-note = Que faut-il changer ?
decline = Décliner
withdraw = Retirer le projet
discard = Jeter le brouillon
discard-explain = Personne ne l’a vu. Il disparaît pour de bon.
note = Quelques mots pour { $name }
edit = Modifier le projet
write-on = Continuer à écrire
close = Terminer le projet
close-explain = L’autre fondateur est prévenu. Vous pourrez le rouvrir pendant deux ans ; ensuite il est archivé.
reopen = Rouvrir le projet
open-spaces = Ouvrir le { -space }

## Versions

compare-title = Ce qui a changé : { $title }
version-by = Version { $number } : { $who }
nothing-changed = Les deux versions disent la même chose.
back-to-project = Retour au projet

## The desk of a unit

desk-title = Projets à décider
desk-lead = Chaque projet a sept jours ; d’abord ceux qui attendent depuis le plus longtemps. Le silence ne vaut pas accord.
desk-lead-central = Projets dont l’unité nationale est en retard. À partir du jour 10, l’unité centrale peut décider.
desk-to-decide = À décider
desk-with-founders = Chez les fondateurs
desk-suspended = Suspendus : à examiner
desk-decided = Décidés
desk-whose = Projets de qui
desk-own = Mon unité
desk-all = Toutes les unités
desk-piles = Quels projets
desk-piles-all = Tous
desk-none-title = Aucun projet en attente
desk-none = Les projets arrivent ici quand les deux fondateurs sont d’accord sur le texte.
decide-for = Décision de l’unité : { $unit }
check-reminder = Vérifiez que les deux écoles existent et que le projet est une collaboration de classes. Aucun minimum de qualité n’est exigé.
approve = Approuver
comment = Quelques mots pour les fondateurs
want-changes = Demander des modifications
want-changes-note = Quelles modifications ?
refuse = Refuser
refuse-reason = Motif
refuse-text = Expliquez-le dans une langue du projet
take-back = Retirer l’accord
take-back-explain = Possible jusqu’à l’activation. Votre unité a alors sept nouveaux jours.
changed-since = Modifié depuis la version { $number }, sur laquelle votre unité a décidé

## A case of conduct

conduct-title = Un cas de conduite
conduct-lead = Seulement si le code de conduite a pu être enfreint. Les fondateurs et l’autre unité sont informés, avec votre motif.
conduct-reason = Motif
conduct-reason-help = Les fondateurs et l’autre unité le lisent.
suspend = Suspendre le projet
suspend-explain = Jusqu’à votre décision, personne n’écrit dans son { -space } et rien n’en est public. Ses membres peuvent encore le lire.
resume = Laisser le projet continuer
remove = Retirer le projet
remove-explain = Plus rien n’en est public et plus personne n’entre dans son { -space }. C’est irréversible.
remove-typed = Tapez le titre du projet pour confirmer
