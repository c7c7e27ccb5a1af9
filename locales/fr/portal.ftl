# Ce que lit un visiteur : accueil, carte, pays, écoles, projets et les pages d’explication.

## Accueil

home-title = Trouver une classe avec qui travailler
home-description = Un lieu sûr où des enseignants d’Europe et des pays voisins se rencontrent, préparent un projet et travaillent ensemble avec leurs élèves. Gratuit et sans date limite.
home-hero-find = Trouvez une classe au-delà des frontières.
home-hero-make = Créez quelque chose ensemble.
home-lead =
    { $countries ->
        [one] Un lieu sûr où des enseignants se rencontrent, préparent et travaillent avec leurs élèves. Sans date limite, sans dossier de financement, sans frais.
       *[other] Un lieu sûr où des enseignants de { $countries } pays se rencontrent, préparent et travaillent avec leurs élèves. Sans date limite, sans dossier de financement, sans frais.
    }
home-register = S’inscrire comme enseignant
home-look-around = D’abord jeter un coup d’œil
home-time = Il faut environ dix minutes. Votre unité nationale vérifie chaque adulte et vise une réponse sous 3 jours ouvrés.

## Compteurs

counters-title = Ici aujourd’hui
counter-people =
    { $count ->
        [one] personne
       *[other] personnes
    }
counter-schools =
    { $count ->
        [one] école
       *[other] écoles
    }
counter-projects =
    { $count ->
        [one] projet
       *[other] projets
    }
counter-countries =
    { $count ->
        [one] pays
       *[other] pays
    }

## Les six étapes

phases-title = Six étapes, à votre rythme
phase-register-title = Inscrivez-vous et dites votre idée
phase-register-text = Quelques lignes suffisent, dans n’importe quelle langue. Les petites idées sont les bienvenues.
phase-register-gives = Des enseignants d’autres pays peuvent vous trouver.
phase-search-title = Cherchez une école partenaire
phase-search-text = Vous voyez qui est disponible, qui répond et pourquoi vous allez ensemble. C’est vous qui choisissez : personne n’est associé d’office.
phase-search-gives = Un collègue qui veut la même chose.
phase-plan-title = Lancez le projet et préparez-le
phase-plan-text = Deux enseignants de deux pays se mettent d’accord sur un plan. Leurs unités nationales le lisent et donnent leur accord.
phase-plan-gives = Un plan que les deux écoles soutiennent.
phase-work-title = Travaillez ensemble en ligne
phase-work-text = Une classe partagée s’ouvre pour vos deux groupes. Vos élèves se connectent avec des identifiants que vous créez.
phase-work-gives = Une salle où aucun inconnu n’entre.
phase-produce-title = Créez quelque chose qui reste
phase-produce-text = Les élèves écrivent, dessinent, mesurent et comparent, sur des pages que les deux classes construisent ensemble.
phase-produce-gives = Un travail que les élèves sont fiers de montrer.
phase-recognition-title = Faites-le savoir
phase-recognition-text = Votre projet et votre école figurent sur la carte publique. Vous décidez quelles pages les familles et la ville peuvent lire.
phase-recognition-gives = Un travail visible pour vous, vos élèves et votre école.
phase-gives = Ce que vous y gagnez :

## Sécurité

safe-title = Aucun chemin ne mène d’un inconnu à un élève
safe-lead = Chaque adulte est vérifié par l’unité de son pays. Les élèves travaillent dans des salles fermées, avec des identifiants créés par leur enseignant. Rien n’est public tant que leurs enseignants ne l’ont pas décidé.
safe-link = Comment nous protégeons les élèves

## À préparer avant l’inscription (R-REG-4)

ready-title = À avoir sous la main
ready-code = le code national de l’école, si votre pays en a un
ready-phone = le téléphone de l’école, et le fax s’il y en a un
ready-school-email = l’adresse e-mail de l’école
ready-head = le nom et l’adresse e-mail du chef d’établissement
ready-own-email = une adresse e-mail à vous que vous lisez souvent
ready-ages = l’âge de vos élèves et les langues dans lesquelles vous pouvez travailler
ready-idea = quelques lignes sur ce que vous aimeriez faire ensemble
ready-later = S’il manque quelque chose, ce n’est pas grave : presque tout peut être ajouté ensuite.

## Carte et pays

map-title = Carte des écoles et des projets
map-description = Découvrez les écoles et les projets qui participent, pays par pays. Sans inscription.
map-lead = Choisissez un pays pour voir ses écoles, ses projets et son unité nationale.
map-figure = Carte de l’Europe et des pays voisins. Chaque pays participant est un lien.
map-skip = Passer la carte et aller à la liste
map-legend-lit = Bleu : des écoles de ce pays sont ici.
map-legend-dim = Estompé : pas encore d’école de ce pays.
map-list-title = Pays
map-country = { $country } : { $figures }
map-all = Voir la carte et tous les pays
count-schools =
    { $count ->
        [one] { $count } école
       *[other] { $count } écoles
    }
count-projects =
    { $count ->
        [one] { $count } projet
       *[other] { $count } projets
    }
count-none = pas encore d’école

country-title = { $country } : écoles et projets
country-description = { $country } : les écoles et les projets qui participent, et comment joindre l’unité nationale.
country-back = Tous les pays
country-schools-title = Écoles
country-projects-title = Projets
country-unit-title = Unité nationale
country-unit-text = L’unité nationale vérifie les inscriptions et les projets et aide les enseignants de ce pays.
country-unit-none = Ce pays n’a pas encore d’unité nationale ici. Écrivez aux responsables de ce site.
country-no-schools = Aucune école de ce pays n’est encore ici.
country-no-schools-hint = Si vous enseignez ici, la vôtre peut être la première.
country-no-projects = Aucun projet de ce pays n’a encore commencé.
country-no-projects-hint = Des enseignants cherchent des partenaires : inscrivez-vous pour les voir.
country-teach-here = Vous enseignez ici ?
pages-schools = Pages des écoles
pages-projects = Pages des projets

## Une école

school-description = { $school }, { $town }, { $country } : ses personnes et ses projets.
school-about-title = L’école
school-levels = Niveaux
school-pupils = Élèves
school-site = Site web
school-people-title = Personnes
school-people-unnamed =
    { $count ->
        [0] Personne de l’école ne participe encore.
        [one] Une personne de l’école participe. Seules les personnes inscrites peuvent voir son nom.
       *[other] { $count } personnes de l’école participent. Seules les personnes inscrites peuvent voir leurs noms.
    }
school-people-others =
    { $count ->
        [0] Personne d’autre ne participe.
        [one] Une autre personne participe. Seules les personnes inscrites peuvent voir son nom.
       *[other] { $count } autres personnes participent. Seules les personnes inscrites peuvent voir leurs noms.
    }
school-projects-title = Projets de cette école
school-no-projects = Pas encore de projet.
school-no-projects-hint = Votre classe aimerait-elle être la première à travailler avec elle ?
school-meet = Les enseignants se rencontrent une fois connectés.

## Un projet

project-description = { $title } : un projet entre écoles. Pays : { $countries }.
project-schools-title = Écoles qui travaillent ensemble
project-about-title = Ce qu’elles font
project-facts-title = En bref
project-months = Quand
project-months-range = { $from } – { $to }
project-ages = Âge des élèves
project-ages-range = de { $from } à { $to } ans
project-row = Élèves de { $from } à { $to } ans · { $languages }
project-row-one = Élèves de { $age } ans · { $languages }
project-languages = Langues de travail
project-subjects = Matières
project-running = En cours depuis le { $date }
project-closed = Terminé le { $date }
project-contact = Personne de contact : { $name }
project-teacher = un enseignant, { $school }
project-space = Lire les pages rendues publiques
project-own = Commencer votre propre projet

## Ce qu’est un jumelage

about-title = Ce qu’est un jumelage
about-description = Deux classes de deux pays travaillent en ligne au même projet. Comment cela marche, qui peut participer et qui veille à la sécurité.
about-lead = Deux enseignants, deux écoles, deux pays, un projet. Leurs classes se rencontrent en ligne et créent ce qu’aucune ne ferait seule.
about-how-title = Comment cela marche
about-how-meet = Vous vous inscrivez avec votre école. L’unité nationale de votre pays vérifie que vous êtes bien qui vous dites. Ensuite vous pouvez chercher des collègues d’autres pays, lire leurs idées et leur écrire.
about-how-choose = Quand deux enseignants sont d’accord, l’un remplit un court formulaire et l’autre l’accepte. Les deux unités nationales lisent le plan. Quand les deux disent oui, une classe partagée s’ouvre pour les deux groupes.
about-how-interact = L’essentiel est de travailler ensemble : groupes mixtes, échanges réguliers, plan écrit des deux côtés. Deux productions faites à part et comparées à la fin ne suffisent pas.
about-who-title = Qui peut participer
about-who-text = Enseignants, chefs d’établissement, bibliothécaires et autres personnels éducatifs des écoles, de la maternelle au lycée, toutes matières et toutes filières. Chaque pays dit quelles écoles privées il admet.
about-light-title = Ce que cela vous demande
about-light-text = Très peu. Pas de date limite, pas de contrat, pas de financement à demander et rien à payer. Un ordinateur avec un navigateur suffit, et une idée pour quatre semaines. Un projet peut durer un mois ou plusieurs années.
about-safe-title = Comment les élèves sont protégés
about-safe-adults = Chaque adulte a été vérifié par une unité nationale avant de pouvoir voir quelqu’un ou lui écrire.
about-safe-pupils = Les élèves n’ont pas besoin d’adresse e-mail. Ils ont un prénom, ou un autre nom choisi par l’enseignant, et n’existent que dans les salles de leur classe.
about-safe-rooms = Seuls les enseignants et les élèves d’un projet entrent dans sa salle. Aucun adulte ne peut écrire seul à un élève.
about-safe-tell = Sur chaque page que voient les élèves, il y a le bouton « Le dire à un enseignant ».
about-safe-publish = Une page ne devient publique que lorsqu’un enseignant la publie, après avoir vérifié les images et les autorisations. Les pages publiques ne montrent jamais le nom d’un élève.
about-units-title = Qui s’en occupe
about-units-text = Chaque pays a une unité nationale. Elle vérifie les personnes, les écoles et les projets, aide ses enseignants et répond quand quelque chose ne va pas. Une unité centrale gère le site pour tous.
about-partners-title = Des partenaires égaux
about-partners-text = Les deux fondateurs ont les mêmes droits et répondent ensemble du projet. Le site n’associe jamais lui-même des écoles : ce sont les personnes qui choisissent.

## Dix bonnes raisons

reasons-title = Dix bonnes raisons de commencer
reasons-description = Pourquoi travailler avec une classe d’un autre pays : dix raisons, des vrais lecteurs à la reconnaissance.
reason-1-title = Les élèves écrivent à de vrais lecteurs
reason-1-text = Quelqu’un de leur âge attend la réponse. Ils lisent, écrivent et parlent avec plus de soin.
reason-2-title = On utilise les langues, on ne fait pas que les apprendre
reason-2-text = La langue sert à se comprendre : les fautes deviennent des questions et non des traits rouges.
reason-3-title = Vous voyez votre école avec d’autres yeux
reason-3-text = Expliquer à d’autres votre rue, vos repas ou votre emploi du temps montre tout ce qui vous semblait évident.
reason-4-title = Cela convient à toute matière et à tout âge
reason-4-text = De compter à cinq ans à la physique à dix-huit ans. Ce qui compte, c’est ce que l’on fait ensemble.
reason-5-title = Vous commencez quand vous voulez
reason-5-text = Pas de date limite, pas de dossier, pas de contrat. Vous pouvez arrêter après un mois ou continuer des années.
reason-6-title = Aucune compétence particulière
reason-6-text = Si vous savez écrire un message et ouvrir une page web, vous pouvez participer. En cas de difficulté, votre unité nationale vous aide.
reason-7-title = Vous choisissez votre partenaire
reason-7-text = Vous cherchez par âge, matière, langue et idée, et vous écrivez en premier. Personne n’est associé d’office.
reason-8-title = C’est un lieu sûr
reason-8-text = Chaque adulte est vérifié. Les élèves travaillent là où personne n’entre de l’extérieur.
reason-9-title = Vous apprenez de vos collègues
reason-9-text = Préparer un projet avec un enseignant d’un autre pays, c’est une formation qui vient à votre bureau.
reason-10-title = Votre travail se voit
reason-10-text = Votre projet figure sur la carte publique, et les pages que vous publiez peuvent être lues par les familles, la direction et la ville.

## Contact

contact-title = Contact
contact-description = Comment joindre votre unité nationale et les responsables de ce site.
contact-lead = Adressez-vous d’abord à votre unité nationale : elle parle votre langue et connaît vos écoles.
contact-units-title = Unités nationales
contact-units-text = Choisissez votre pays pour voir comment joindre son unité.
contact-site-title = Les responsables de ce site
contact-site-text = Écrivez-leur au sujet du site lui-même, de la confidentialité, ou si votre pays n’a pas d’unité ici.
contact-site-none = Aucune adresse n’est encore indiquée pour ce site. Écrivez à votre unité nationale.
contact-report-title = Quelque chose ne va pas
contact-report-text = Une fois connecté, utilisez « Signaler » à côté du message ou de la personne : l’unité nationale le reçoit aussitôt. Les élèves utilisent « Le dire à un enseignant ». Si quelqu’un est en danger maintenant, appelez le 112.
