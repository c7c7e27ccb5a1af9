# Protection des données (R-RET-1 à R-RET-9). Quand le sens change, augmenter PRIVACY_VERSION.

title = Avis de confidentialité
description = Quelles données ce site conserve, qui en est responsable, qui les voit, combien de temps, et quels sont vos droits.
version = Version { $version }, valable à partir du 22 novembre 2026
lead = Nous gardons ce qu’il faut pour que des écoles se trouvent et travaillent ensemble, et rien d’autre. Pas de publicité, pas de pistage, pas de vente de données.

## Qui est responsable

who-title = Qui est responsable de vos données
who-unit = Votre unité nationale est responsable de ce qu’elle fait dans votre pays : vérifier les personnes et les écoles, importer le répertoire des écoles, décider des projets, traiter les signalements.
who-operator = Les responsables de ce site répondent de tout le reste. Leur adresse se trouve sur la page de contact.
who-teacher = Les enseignants et leurs écoles décident quels élèves reçoivent un compte et ce que la classe écrit. Ils demandent aux familles les autorisations que prévoit la loi de leur pays.

## Pourquoi nous le pouvons

why-title = Pourquoi nous pouvons les utiliser
why-contract = Pour vous donner le compte et les services que vous demandez en vous inscrivant.
why-public = Pour la sécurité de la communauté : vérifier les adultes, tenir le journal des décisions et traiter les signalements sont des missions d’intérêt public.
why-consent = Là où vous choisissez de montrer davantage, par exemple votre nom sur le web public, avec votre consentement. Vous pouvez le retirer à tout moment dans votre profil.

## Quelles données, domaine par domaine

areas-title = Quelles données, domaine par domaine
area-portal-title = Pages publiques
area-portal-text = Les visiteurs n’ont pas besoin de compte et ne reçoivent aucun cookie ; un script n’accompagne que les pages où l’on s’inscrit. Les pages publiques montrent des écoles, des villes, des pays et des projets. Elles ne montrent le nom d’un adulte que s’il l’a choisi, et jamais une adresse e-mail, un numéro de téléphone ou le nom d’un élève.
area-register-title = Inscription et vérification
area-register-text = Nom, adresse e-mail, identifiant, forme protégée du mot de passe, langue, pays ; votre école avec son adresse, son code, son téléphone, son e-mail, le nom et l’e-mail de la direction ; votre rôle, vos matières, vos langues et l’âge de vos élèves. Votre unité nationale les lit et les compare au répertoire national des écoles. Chaque décision est conservée avec son motif.
area-desktop-title = Desktop et profil
area-desktop-text = Ce que vous écrivez sur vous et vos idées. Pour chaque champ vous choisissez qui le voit : tout le monde sur le web, les personnes inscrites, vos contacts ou personne. Au début, votre nom, école, ville, matières, langues et idées sont visibles pour les personnes inscrites ; téléphone et e-mail pour personne.
area-search-title = Recherche de partenaires et Mes candidats
area-search-text = Les autres enseignants vérifiés trouvent votre profil dans la mesure où vous le montrez. La liste des personnes que vous avez retenues, vos notes et vos marques ne sont qu’à vous. La fréquence et la rapidité de vos réponses aux premiers messages apparaissent sous forme d’étoiles.
area-mailbox-title = Messagerie
area-mailbox-text = Les messages sont lus par leurs destinataires. Le personnel des unités ne voit un message que si quelqu’un le signale.
area-projects-title = Projets
area-projects-text = Titre, description, plan, écoles et personnes de contact d’un projet. Les unités nationales des écoles les voient quand les deux fondateurs sont d’accord. Titre, description, écoles et pays deviennent publics quand le projet commence.
area-space-title = { -space }, la classe partagée
area-space-text = Pages, leurs versions antérieures, images et liste des membres. Seuls les membres les voient, tant qu’un enseignant n’a pas publié une page. Le lieu de prise de vue est retiré de chaque image.
area-units-title = Bureaux des unités
area-units-text = Le personnel des unités voit les inscriptions, écoles, projets et signalements de son pays. Chacune de ses décisions est inscrite dans un journal qu’on ne peut pas modifier.
area-mail-title = Courriels que nous envoyons
area-mail-text = Des courriels sur votre compte, vos messages et vos projets, sans image de pistage. Nous ne donnons votre adresse à personne.
area-technical-title = Fonctionnement du site
area-technical-text = Un seul cookie vous garde connecté ; il n’y en a pas d’autre. Nous notons l’heure des connexions. Contre les abus, nous comptons les échecs par adresse réseau, en mémoire seulement. Des sauvegardes évitent toute perte. Nous ne comptons les visites qu’en totaux. Ce que vous écrivez (messages, pages, projets, votre profil, notes sur les candidats) reste sur votre appareil jusqu’à l’envoi ou l’enregistrement, ou jusqu’à votre déconnexion. Que la touche / ne doit pas mener à la recherche, l’appareil le retient aussi. Des élèves, rien n’est gardé sur un appareil.
area-absent = Cette notice nommera les événements de formation, les groupes et les journaux de bord avant que ces espaces n’ouvrent ici. Pour l’instant le site n’en a pas.

## Élèves

minors-title = Élèves et autres mineurs
minors-account = Le compte d’un élève est créé par un enseignant de la même école, qui confirme l’accord de la famille. Il contient un nom à afficher, une classe, un identifiant et un dessin. Aucune place n’est prévue pour un e-mail, un téléphone, une date de naissance ou une adresse.
minors-seen = Les élèves ne sont visibles que dans les salles de leur classe. Ils n’apparaissent dans aucune recherche ni liste publique. Sur les pages publiées, ils sont « un élève » de leur école.
minors-behaviour = Nous n’enregistrons rien sur le comportement des élèves, et les pages qu’ils voient ne demandent rien à d’autres sites.
minors-family = Les familles peuvent demander à l’enseignant ou à l’école de voir, corriger ou effacer ce qui s’y trouve.

## Combien de temps

keep-title = Combien de temps nous les gardons
keep-last-access = Vos données sont gardées au plus trois ans après votre dernière connexion.
keep-inactive = Après un an sans connexion, votre profil devient inactif : personne ne le voit. Il revient quand vous vous connectez.
keep-notice = Avant la fin des trois ans, nous vous écrivons 60, 30 et 7 jours à l’avance. Si vous ne vous connectez pas, vos données sont rendues anonymes.
keep-anonymous = Rendre anonyme veut dire : votre nom devient « Ancien membre » ; e-mail, identifiant, photo, téléphone, idées et copies de messages sont retirés. Les projets ne gardent que l’école et le pays. Ce que d’autres ont besoin de lire reste sans votre nom, sauf si vous demandez de le retirer.
keep-delete = Si vous supprimez votre compte, cela se fait aussitôt.
keep-unconfirmed = Inscriptions dont l’adresse e-mail n’est pas confirmée : 7 jours.
keep-refused = Inscriptions refusées : 30 jours.
keep-papers = Documents envoyés à votre unité comme preuve : 90 jours après la décision.
keep-audit = Journal des décisions et des modifications : 24 mois.
keep-reports = Signalements et décisions prises : 24 mois.
keep-trash = Conversations que vous jetez : 30 jours, puis elles disparaissent pour vous ; quand elles ont disparu pour les deux, elles sont effacées.
keep-mails = E-mails que nous vous avons envoyés, tels que notre boîte d’envoi les montre : 90 jours.
keep-notices = Avis sur votre Desktop : un an.
keep-pupils = Comptes d’élèves : 12 mois après la fin de leur dernière classe partagée.
keep-network = Adresses réseau : dix minutes, en mémoire seulement.
keep-backups = Sauvegardes : 35 jours.

## Droits

rights-title = Vos droits
rights-access = Voir vos données et en recevoir une copie lisible par un ordinateur. Écrivez à votre unité nationale ou à nous ; nous répondons sous un mois.
rights-correct = Les corriger : vous pouvez presque tout changer vous-même dans votre profil.
rights-erase = Les faire effacer : « Supprimer mon compte » se trouve dans les réglages du compte.
rights-object = Vous opposer à une utilisation ou nous demander de la limiter.
rights-seen = Demander qui a vu ou reçu vos données, dans la mesure où nos journaux le montrent.
rights-complain = Porter plainte auprès de l’autorité de protection des données de votre pays.
rights-contact = Écrivez à votre unité nationale ou à l’adresse de la page de contact. Les unités nationales peuvent ajouter leur propre notice pour ce qu’elles font.

## Où

where-title = Où sont vos données et qui les reçoit
where-text = Elles se trouvent sur des ordinateurs choisis par les responsables de ce site et ne sont données à personne d’autre, sauf si une loi l’exige. Aucune page ne demande quoi que ce soit à des tiers.
