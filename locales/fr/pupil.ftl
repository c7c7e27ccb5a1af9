# Pupils: signing in, their home, telling a teacher, making logins.
sign-in-title = Connexion des élèves
sign-in-lead = Ton identifiant et tes trois mots sont sur ton papier.
name = Identifiant
words = Trois mots
words-help = Avec des espaces ou des tirets entre eux.
sign-in = Entrer
forgot = Mots oubliés ? Ton enseignant peut t’en donner de nouveaux.
adults-here = Les enseignants se connectent ici
home-title = Ta page
hello = Bonjour { $name } ! Où veux-tu aller ?
no-spaces = Tu n’es encore dans aucun projet
no-spaces-why = Ton enseignant va t’ajouter.
my-profile = À propos de moi
tell-box-title = Quelque chose ne va pas ?
tell-box = Quelqu’un est méchant ? On t’a demandé ton numéro de téléphone ? Tu n’auras pas d’ennuis.
closed = terminé : on peut encore lire
saved = Enregistré.
choose-avatar = Choisis un visage
avatar-number = Visage { $number }
about = Quelque chose sur toi
about-help = Qu’est-ce que tu aimes ? Pas de nom de famille, d’adresse ni de téléphone.
save = Enregistrer
back = Retour
tell-title = Le dire à un enseignant
tell-lead = Tu n’auras pas d’ennuis. C’est bien d’en parler.
which-space = Dans quel projet ?
about-space = Cela concerne le projet « { $space } ».
what-happened = Que s’est-il passé ?
your-words = Avec tes mots
your-words-help = Qui était-ce ? Où l’as-tu vu ? Tu peux aussi ne rien écrire.
who-reads = Des enseignants de ton école le lisent. Des personnes qui protègent les enfants le lisent aussi si quelqu’un te fait peur, demande des choses privées ou veut te voir, ou si aucun de tes enseignants n’est plus dans le projet.
tell = Le dire
told = Tes enseignants le savent maintenant.
told-next = Un enseignant te parlera bientôt. C’est urgent ? Va voir tout de suite un adulte près de toi.
told-unit = Des personnes qui protègent les enfants le savent maintenant.
told-unit-next = Elles parleront avec ton école. C’est urgent ? Va voir tout de suite un adulte près de toi.
desk-title = Ce que disent les élèves
desk-lead = Seul l’urgent arrive ici. Les enseignants de l’école le savent aussi : parlez-leur.
desk-none = Rien n’attend ici.
teacher-is = enseignant : { $name }
new-title = Ajouter des élèves
list = Liste des élèves
list-help = Un par ligne : prénom, initiale du nom, classe. Exemple : Tommaso, L, 3B. Des noms, seule la première lettre est gardée.
class = Classe
class-help = Pour les lignes qui n’en donnent pas.
language = Langue de la classe
language-help = Les trois mots et les pages des élèves sont dans cette langue.
preview = Voir les accès
preview-title = 
    { $count ->
        [0] Aucun nouvel accès
        [one] Un nouvel accès
       *[other] { $count } nouveaux accès
    }
shown-as = Affiché comme
authorised = Les parents ou tuteurs de tous ces élèves ont donné leur accord pour cet accès.
create = 
    { $count ->
        [one] Créer l’accès
       *[other] Créer { $count } accès
    }
change-list = Modifier la liste
slips-title = Papiers à imprimer
slips-note = Imprimez cette page maintenant (Ctrl+P) : les mots ne sont montrés qu’une fois. S’ils se perdent, l’équipe permet d’en donner de nouveaux.
slips-gone = Ces mots ont déjà été montrés. Donnez de nouveaux mots dans l’équipe s’ils sont perdus.
list-gone = Cette liste n’est plus là : les accès sont déjà créés, ou elle a attendu trop longtemps. Collez-la à nouveau si vous en avez encore besoin.
ticks-wait = Les élèves que vous avez cochés, qui ont déjà un accès, ne font pas encore partie de l’équipe.
to-ticked = Les ajouter maintenant
sign-in-at = Connexion sur
to-team = Vers l’équipe
known-title = Élèves qui ont déjà un accès
known = Élèves de votre école
find-known = Prénom ou classe
add-known = Ajouter à cette équipe
added = Ils font maintenant partie de l’équipe. Votre liste est toujours là.
teachers-handled = { $name }, de l’école, s’en est occupé.
unit-handled = { $name }, de l’unité, s’en est occupé.
perhaps-known = existe peut-être déjà
known-note = Quelqu’un de ce nom et de cette classe a déjà un accès dans votre école, ou figure deux fois dans la liste. Un accès sert à plusieurs projets :
