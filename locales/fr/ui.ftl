### Les mots communs à toutes les pages.

## Boutons

save = Enregistrer
close = Fermer
next = Suivant
previous = Précédent
search = Rechercher
undo = Annuler l’action

## Cadre de la page

menu = Menu
skip-to-content = Aller au contenu
sign-in = Se connecter
sign-out = Se déconnecter
language = Langue

## Formulaires

optional = facultatif
yes = Oui
no = Non
loading = Chargement…

## Le cadre de la page

home-of-brand = { -brand }, page d’accueil
search-label = Rechercher des personnes, des écoles et des projets
single-keys = Raccourcis à une seule touche sur cet appareil
single-keys-help = « / » mène à la recherche, et la messagerie a ses propres touches : « ? » les montre. À désactiver si vous dictez ou si vous appuyez souvent sur des touches par hasard.
create = Créer
more = Plus
main-menu = Menu principal
quick-menu = Menu rapide
your-menu = Menu personnel
menu-of = Menu : { $name }
language-is = Langue : { $name }
notices =
    { $count ->
        [0] Aucune nouveauté
        [one] Une nouveauté
       *[other] { $count } nouveautés
    }
mailbox =
    { $count ->
        [0] Messagerie, aucun message non lu
        [one] Messagerie, un message non lu
       *[other] Messagerie, { $count } messages non lus
    }
register = S’inscrire
tell-a-teacher = Le dire à un enseignant
next-pupil = Élève suivant

## Champs

show = Afficher
hide = Masquer
show-password = Afficher le mot de passe
hide-password = Masquer le mot de passe
problems =
    { $count ->
        [0] Aucun point n’est à revoir
        [one] Un point est à revoir
       *[other] { $count } points sont à revoir
    }
problem-of = { $label } : { $problem }
characters = { $used } caractères sur { $limit }
choose = Choisir
chosen =
    { $count ->
        [0] Aucun élément choisi
        [one] Un élément choisi
       *[other] { $count } éléments choisis
    }

## Repères et états

available = Disponible
not-looking = Ne cherche pas en ce moment
working-together = Vous travaillez ensemble
stars =
    { $count ->
        [one] { $count } étoile sur 3
       *[other] { $count } étoiles sur 3
    }
former-member = Ancien membre
done = fait
you-are-here = vous êtes ici
remove-filter = retirer
unread = Non lu : { $name }
sending = envoi en cours…
not-sent = Non envoyé. Le texte est conservé ici.

## Qui voit une page

web-sees = Tout le monde sur le web voit cette page.
space-sees = Seuls les membres de ce { -space } voient cette page.
public = publique
teachers-only = enseignants seulement

## Listes, versions, comparaisons

result-pages = Pages de résultats
range = { $first }–{ $last } sur { $total }
in-all = { $total } en tout
filters-in-use = Filtres actifs
near-misses = Ceux-ci s’en approchent
version = Version { $number }
added = ajouté :
removed = retiré :
field = Champ
wrote = Écrit dans le formulaire
in-register = Dans le registre
differs = différent
