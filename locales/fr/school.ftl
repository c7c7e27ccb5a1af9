# The desk of a unit's schools.
title = Écoles
eyebrow = Unité { $unit } · écoles
lead = Trouvez une école pour la corriger, pour fusionner deux fiches d’une même école ou pour la fermer.
filters = Quelles écoles
words-help = Des mots du nom ou de la ville, ou le code national. Les accents ne comptent pas.
filter-all = Tous les états
filter-proposed = Pas encore confirmées
filter-confirmed = Confirmées
filter-merged = Fusionnées
filter-closed = Fermées
filter-deserted = Sans personne active
filter-twice = Peut-être en double
none-title = Pas encore d’école
none-text = Une école arrive avec la première personne qui s’y inscrit.
nothing-title = Aucune école ne correspond
people-count =
    { $count ->
        [0] personne d’actif
        [one] { $count } personne active
       *[other] { $count } personnes actives
    }
back = Retour aux écoles
done-saved = La fiche est enregistrée.
done-merged = Les deux fiches sont maintenant une seule école. Son personnel est informé.
done-closed = L’école est fermée. Son personnel est informé.
register-title = La fiche à côté du registre du ministère
record = Dans notre fiche
fields-of-record = La fiche
margin = Personnes et modifications
goes-on-as = Cette fiche a été fusionnée. L’école continue sous :
people = Personnes
people-none = Il n’y a personne dans cette école.
changes = Modifications
changes-none = Rien n’a été modifié jusqu’ici.
person-active = actif
person-inactive = pas connecté depuis un an
person-waiting = attend la vérification
person-asked = doit donner des informations
person-again = attend une nouvelle vérification
person-suspended = suspendu
person-refused = refusé
person-unfinished = inscription pas terminée
somebody = Quelqu’un
change-applied = { $field }, modifié par { $by } :
change-proposed = { $field }, proposé par { $by } :
change-refused = { $field }, proposé par { $by } et non repris :
nothing = rien
acts = L’école dans son ensemble
merge = Fusionner avec une autre école
merge-explain = À faire quand deux fiches sont une seule et même école. Les personnes, les élèves, les projets et les espaces de cette fiche passent à l’autre, et sa page publique y mène. Plus personne ne trouve cette fiche. C’est irréversible.
merge-find = Cherchez l’école qui continue
merge-found-none = Aucune autre école ouverte de votre unité ne correspond à ces mots.
merge-alike = Celles-ci ont le même code, ou le même nom et la même ville :
merge-into = L’école qui continue
typed-name = Pour confirmer, tapez le nom de cette école : { $name }
close = Fermer l’école
close-explain = À faire quand l’école n’existe plus. Personne ne peut alors s’y inscrire ; ce qui y a été fait reste. C’est possible seulement si personne n’y est actif et que personne n’attend la vérification. C’est irréversible.
close-reason = Motif
close-reason-help = Il est conservé, et le personnel de l’école le lit.
fields-title = Ce que l’unité se réserve
fields-lead = Choisissez ce que le personnel peut lire sans le modifier dans la fiche de son école. Votre unité peut toujours tout modifier.
fields-legend = Seule l’unité modifie
fields-help = Cela vaut pour toutes les écoles de l’unité.
fields-saved = Enregistré. Cela vaut dès maintenant.
