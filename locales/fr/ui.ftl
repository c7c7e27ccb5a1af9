### Les mots communs à toutes les pages.

## Boutons

save = Enregistrer
cancel = Annuler
close = Fermer
back = Retour
next = Suivant
previous = Précédent
search = Rechercher
edit = Modifier
delete = Supprimer
remove = Retirer
add = Ajouter
send = Envoyer
undo = Annuler l’action
retry = Réessayer
show-more = Afficher plus
copy = Copier
download = Télécharger
print = Imprimer

## Cadre de la page

menu = Menu
skip-to-content = Aller au contenu
sign-in = Se connecter
sign-out = Se déconnecter
language = Langue
theme = Apparence
theme-system = Comme sur cet appareil
theme-light = Clair
theme-dark = Sombre
theme-contrast = Contraste élevé

## Formulaires

required = obligatoire
optional = facultatif
yes = Oui
no = Non
loading = Chargement…
