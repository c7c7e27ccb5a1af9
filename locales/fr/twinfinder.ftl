# The guided search for partners.
title = TwinFinder
lead =
    { $count ->
        [0] Aucun enseignant ne correspond.
        [one] Un enseignant correspond. C’est vous qui choisissez à qui écrire.
       *[other] { $count } enseignants correspondent. C’est vous qui choisissez à qui écrire.
    }
lead-none = Personne ne correspond pour l’instant. Une recherche plus large trouve plus de personnes.
narrow = Affiner la recherche
narrow-used =
    { $count ->
        [0] Affiner la recherche
        [one] Affiner la recherche (un filtre)
       *[other] Affiner la recherche ({ $count } filtres)
    }
words = Mots
words-help = Dans les noms, les écoles et les idées. Les accents, les autres alphabets et une faute de frappe ne gênent pas.
search = Chercher
more-filters = Plus de filtres
more-values = Plus
filter-country = Pays
filter-language = Langue
filter-subject = Matière
filter-ages = Âge des élèves
filter-level = Niveau de l’école
filter-available = Disponible maintenant
filter-stars = Activité
filter-region = Région
filter-words = Mots
ages-up-to = jusqu’à { $age } ans
any-stars = peu importe
at-least-stars =
    { $count ->
        [0] peu importe
        [one] au moins une étoile
       *[other] au moins { $count } étoiles
    }
include-country = Inclure : { $country }
chip-words = « { $words } »
chip-ages = Âge { $ages }
chip-region = Région { $region }
chip-national = Mon pays aussi
clear-all = Tout enlever
sort-by = Trier par
sort = Trier
sort-relevance = meilleure correspondance
sort-stars = étoiles
sort-seen = dernière visite
sort-newest = plus récents
own-country = { $country } : ce pays n’est pas dans la liste, car un projet européen réunit deux pays.
own-include = Pour un projet national, [inclure mon pays].
none-title = Personne ne correspond à cette recherche
none-relax = Un seul filtre écarte presque tout le monde : { $filter }. Enlevez-le ou choisissez plus de valeurs.
none-own-country = Vous avez cherché dans votre pays seulement. Choisissez un autre pays.
none-at-all = Enlevez quelques filtres.
without =
    { $count ->
        [0] sans « { $filter } » : personne
        [one] sans « { $filter } » : une personne
       *[other] sans « { $filter } » : { $count } personnes
    }
pupils-ages = Élèves de { $ages } ans
stars-none = Pas de visite ce mois-ci
stars-one = Passe de temps en temps
stars-two = Visites régulières ce mois-ci
stars-three = Visites fréquentes ce mois-ci
matches = Correspond :
why-country = pays [{ $country }]
why-language = langue [{ $language }]
why-subject = matière [{ $subject }]
why-ages = âge [{ $ages }]
why-level = niveau [{ $level }]
why-region = région [{ $region }]
why-word = mot [{ $word }]
why-shared-language = vous parlez tous deux [{ $language }]
why-shared-subject = vous enseignez tous deux [{ $subject }]
tip-title = Conseil.
tip = Le même texte envoyé toujours aux mêmes pays reçoit peu de réponses. Choisissez plus de pays et de langues, et parlez à chacun de son idée.
stars-title = Étoiles du TwinFinder
stars-text = Elles sont comptées chaque nuit sur les 30 derniers jours : jours d’utilisation, personnes contactées et personnes ajoutées aux candidats.
count-stars = Compter maintenant
count-stars-done = Le comptage est en cours.
