# Mes espaces, le cadre des pages d’un espace, son accueil.
home = Accueil
pages = Pages
team = Équipe
publish = Publier
closed = fermé
closed-note = Personne ne peut écrire dans ce { -space } pour l’instant : son projet est clos ou suspendu. Ses membres peuvent lire.
my-spaces = Mes { -space }s
my-spaces-lead = Les classes communes de vos projets.
no-spaces = Pas encore de { -space }
no-spaces-why = Il s’ouvre tout seul dès que les unités des deux pays ont approuvé votre projet.
to-projects = Voir mes projets
role-founder = Fondateur
role-administrator = Administrateur
role-member = Enseignant
role-pupil = Élève
members =
    { $count ->
        [0] Aucun membre
        [one] Un membre
       *[other] { $count } membres
    }
changed = Dernière modification : { $when }
about-space = À propos de ce { -space }
teachers =
    { $count ->
        [0] Aucun enseignant
        [one] Un enseignant
       *[other] { $count } enseignants
    }
pupils =
    { $count ->
        [0] Aucun élève
        [one] Un élève
       *[other] { $count } élèves
    }
schools =
    { $count ->
        [0] Aucune école
        [one] Une école
       *[other] { $count } écoles
    }
all-pages =
    { $count ->
        [0] Voir les pages
        [one] Voir la page
       *[other] Voir les { $count } pages
    }
new-page = Nouvelle page
new = nouveau
what-is-new = Quoi de neuf
nothing-new = Rien de nouveau sur les pages accessibles.
go-on-writing = Continuer à écrire
first-page = Votre première page
first-page-why = Faites une page pour vos classes : qui vous êtes, votre école, la première activité.
