# Publishing pages of a space, and what guests read of them.
title = Publier
lead = Tout reste privé tant que vous ne le cochez pas ici. Ce qui est écrit plus tard reste à l’intérieur jusqu’à une nouvelle publication.
address-is = Tout le monde sur le web lit ici les pages publiées :
address-will-be = Dès qu’une page est publiée, tout le monde la lit sur le web ici :
saved = C’est fait. Ce qui est coché est public, tout le reste est privé.
older-note = Certaines pages ont été modifiées depuis leur publication. Tout le monde les lit telles qu’elles étaient : regardez-les et cochez ci-dessous si leur nouveau texte doit devenir public.
renew = Publier le nouveau texte des pages modifiées depuis. Sinon, elles restent publiques telles qu’elles étaient.
which-pages = Quelles pages tout le monde peut-il lire ?
never = L’équipe, les messages et les noms des élèves ne sont jamais publiés. Un élève qui a écrit une page y figure comme « un élève ».
confirm = Veuillez confirmer
confirm-help = Nécessaire avant de rendre public du nouveau.
consents = Les parents ont donné leur accord pour ces images
consents-help = Cochez une image seulement si les parents de tous les élèves qu’on y voit ont accepté par écrit qu’elle soit publiée. Nous notons qui l’a confirmé et quand. D’ici là, aucune autre page avec cette image n’est publiée et, sur les pages publiques, une phrase la remplace.
on-pages = sur : { $pages }
look-at-pictures = Voir les images :
publish = Publier ce qui est coché
previews = Voir une page comme un visiteur
preview-note = Voici la page comme un visiteur la verrait. La regarder ne la publie pas.
back-to-tree = Retour à toutes les pages
names-pupil = nomme un élève : { $name }
empty = vide
changed-since = { $title } (modifiée depuis)
without-consent = { $title } (l’accord des parents manque)
with-contacts = { $title } (peut-être une adresse ou un numéro de téléphone)
contacts-note = Une page publique ne montre ni l’adresse e-mail ni le numéro de téléphone de quelqu’un. Regardez ceci avant de la publier :
pictures = Images sur ces pages
pictures-note = Avant qu’une page soit publiée, les parents de chaque élève reconnaissable doivent avoir donné leur accord. Corrigez ici ce qui a été indiqué à l’ajout de l’image.
picture-with-pupils = On reconnaît des élèves.
picture-without-pupils = On ne reconnaît personne.
mark-with-pupils = On reconnaît des élèves
mark-without-pupils = On ne reconnaît personne
held-back = Plus personne à l’extérieur ne voit cette image : sur les pages publiques, une phrase la remplace. Pour la montrer à nouveau, cochez plus haut que les parents sont d’accord, puis publiez.
consent-missing = L’accord des parents n’est pas encore confirmé.
consent-given = Les parents sont d’accord : confirmé par { $name }, { $day }.
withdraw-consent = Les parents ne sont plus d’accord
picture-held-back = Une image n’est pas montrée ici.
decoration = Décoration
spaces-title = Espaces publics
spaces-lead = Ce que des classes ont fait ensemble et veulent montrer.
no-spaces = Aucune page n’est encore publiée
no-spaces-why = Quand une classe publie des pages de son { -space }, tout le monde peut les lire ici.
pages = 
    { $count ->
        [0] Aucune page
        [one] Une page
       *[other] { $count } pages
    }
more-spaces = Autres espaces
newer = Plus récents
older = Plus anciens
pages-of = Pages de cet espace
to-project = À propos du projet
written-by = Écrit par { $authors }, { $day }
a-pupil = un élève, { $school }
a-teacher = un enseignant, { $school }
named-teacher = { $name }, { $school }
