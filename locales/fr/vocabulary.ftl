### Words for the values of every list. The key is the list and the code.

## Country

country-at = Autriche
country-be = Belgique
country-bg = Bulgarie
country-cy = Chypre
country-cz = Tchéquie
country-de = Allemagne
country-dk = Danemark
country-ee = Estonie
country-el = Grèce
country-es = Espagne
country-fi = Finlande
country-fr = France
country-hr = Croatie
country-hu = Hongrie
country-ie = Irlande
country-it = Italie
country-lt = Lituanie
country-lu = Luxembourg
country-lv = Lettonie
country-mt = Malte
country-nl = Pays-Bas
country-pl = Pologne
country-pt = Portugal
country-ro = Roumanie
country-se = Suède
country-si = Slovénie
country-sk = Slovaquie
country-is = Islande
country-li = Liechtenstein
country-no = Norvège
country-tr = Turquie
country-mk = Macédoine du Nord
country-rs = Serbie
country-al = Albanie
country-ba = Bosnie-Herzégovine
country-me = Monténégro
country-xk = Kosovo
country-am = Arménie
country-az = Azerbaïdjan
country-ge = Géorgie
country-md = Moldavie
country-ua = Ukraine
country-tn = Tunisie
country-jo = Jordanie
country-lb = Liban
country-uk = Royaume-Uni

## Unit (other units are called like their country)

unit-be-nl = Belgique (Communauté flamande)
unit-be-fr = Belgique (Communauté française)
unit-be-de = Belgique (Communauté germanophone)

## Language

language-sq = Albanais
language-ar = Arabe
language-hy = Arménien
language-az = Azéri
language-eu = Basque
language-bs = Bosnien
language-bg = Bulgare
language-ca = Catalan
language-zh = Chinois
language-hr = Croate
language-cs = Tchèque
language-da = Danois
language-nl = Néerlandais
language-en = Anglais
language-eo = Espéranto
language-et = Estonien
language-fi = Finnois
language-fr = Français
language-gl = Galicien
language-ka = Géorgien
language-de = Allemand
language-el = Grec
language-grc = Grec ancien
language-hu = Hongrois
language-is = Islandais
language-ga = Irlandais
language-it = Italien
language-ja = Japonais
language-la = Latin
language-lv = Letton
language-lt = Lituanien
language-lb = Luxembourgeois
language-mk = Macédonien
language-mt = Maltais
language-cnr = Monténégrin
language-nb = Norvégien (bokmål)
language-nn = Norvégien (nynorsk)
language-pl = Polonais
language-pt = Portugais
language-ro = Roumain
language-ru = Russe
language-gd = Gaélique écossais
language-sr = Serbe
language-sk = Slovaque
language-sl = Slovène
language-es = Espagnol
language-sv = Suédois
language-tr = Turc
language-uk = Ukrainien
language-cy = Gallois
language-sign = Langue des signes
language-other = Une autre langue

## Language level

language-level-basic = Notions de base
language-level-independent = Indépendant
language-level-proficient = Avancé
language-level-native = Langue maternelle

## Subject

subject-art = Arts plastiques
subject-astronomy = Astronomie
subject-biology = Biologie
subject-chemistry = Chimie
subject-citizenship = Éducation civique
subject-classical-languages = Langues anciennes (latin, grec)
subject-cross-curricular = Interdisciplinaire
subject-design-and-technology = Design et technologie
subject-drama = Théâtre
subject-drawing = Dessin
subject-economics = Économie
subject-environmental-education = Éducation à l’environnement
subject-ethics = Éthique
subject-european-studies = Études européennes
subject-foreign-languages = Langues étrangères
subject-geography = Géographie
subject-geology = Géologie
subject-health-studies = Éducation à la santé
subject-history = Histoire
subject-history-of-culture = Histoire culturelle
subject-home-economics = Économie domestique
subject-informatics = Informatique / TIC
subject-mother-tongue = Langue et littérature (langue maternelle)
subject-law = Droit
subject-mathematics = Mathématiques / Géométrie
subject-media-education = Éducation aux médias
subject-music = Musique
subject-natural-sciences = Sciences naturelles
subject-philosophy = Philosophie / Logique
subject-physical-education = Éducation physique
subject-physics = Physique
subject-politics = Sciences politiques
subject-pre-school = École maternelle
subject-primary = Matières de l’école primaire
subject-psychology = Psychologie
subject-religion = Religion
subject-social-studies = Sciences sociales / Sociologie
subject-special-needs = Éducation inclusive
subject-technology = Matières techniques
subject-vocational = Matières professionnelles
subject-other = Une autre matière

## School level

school-level-pre-primary = Maternelle (jusqu’à 6 ans)
school-level-primary = Primaire (6-11 ans)
school-level-lower-secondary = Secondaire inférieur, collège (11-15 ans)
school-level-upper-general = Secondaire supérieur général
school-level-upper-technical = Secondaire supérieur technique
school-level-upper-vocational = Secondaire supérieur professionnel
school-level-all-through = Tous les niveaux
school-level-special = Établissement spécialisé
school-level-hospital-or-prison = École à l’hôpital ou en prison
school-level-adult-evening = Cours du soir pour adultes

## School track

school-track-general = Général
school-track-humanities = Lettres et sciences humaines
school-track-scientific = Scientifique
school-track-languages = Langues
school-track-arts-and-music = Arts et musique
school-track-technical = Technique
school-track-vocational = Professionnel
school-track-other = Autre

## School status

school-status-state = École publique
school-status-recognised = École privée sous contrat
school-status-private = École privée
school-status-international = École européenne ou internationale

## School area

school-area-urban = Ville
school-area-suburban = Banlieue
school-area-rural = Campagne
school-area-mountain = Montagne
school-area-island = Île
school-area-outermost = Région ultrapériphérique

## School role

school-role-teacher = Enseignant ou enseignante
school-role-head = Direction
school-role-deputy-head = Direction adjointe
school-role-librarian = Bibliothécaire
school-role-special-needs-teacher = Enseignant spécialisé ou enseignante spécialisée
school-role-counsellor = Conseil ou psychologue scolaire
school-role-ict-coordinator = Référent ou référente numérique
school-role-language-assistant = Assistant ou assistante de langue
school-role-pre-school-educator = Éducateur ou éducatrice de jeunes enfants
school-role-trainee-teacher = Enseignant ou enseignante stagiaire
school-role-teacher-trainer = Formateur ou formatrice d’enseignants
school-role-administrator = Personnel administratif
school-role-retired = À la retraite

## Tool

tool-email = Courriel
tool-chat = Tchat
tool-video-conference = Visioconférence
tool-audio-conference = Audioconférence
tool-instant-messaging = Messagerie instantanée
tool-webcam-and-microphone = Webcam, haut-parleurs, micro
tool-forum = Forum
tool-blog = Blog
tool-wiki = Wiki
tool-web-site = Site web
tool-podcast = Podcast ou audio
tool-video = Vidéo
tool-images = Images et albums
tool-slides = Diaporamas
tool-office-documents = Documents et tableaux
tool-shared-platform = Classe virtuelle
tool-digital-whiteboard = Tableau numérique
tool-voice-boxes = Messages vocaux en ligne
tool-school-paper = Journal scolaire en ligne
tool-digital-calendar = Agenda numérique
tool-online-quiz = Quiz en ligne
tool-coding-and-robotics = Programmation et robotique
tool-virtual-reality = 3D et réalité virtuelle
tool-maps = Cartes et GPS
tool-mobile-devices = Appareils mobiles
tool-twinspace = L’espace du projet
tool-project-diary = Journal de projet
tool-offline = CD, DVD ou clé USB
tool-telephone = Téléphone
tool-fax = Fax
tool-post = Lettres et colis
tool-other = Un autre outil

## Access

access-daily = Tous les jours
access-weekly = Chaque semaine
access-monthly = Chaque mois
access-rarely = Rarement

## Competence

competence-literacy = Lire et écrire
competence-multilingual = Plusieurs langues
competence-science-and-mathematics = Mathématiques, sciences, technologie et ingénierie
competence-digital = Compétences numériques
competence-personal-and-learning = Compétences personnelles et sociales, apprendre à apprendre
competence-citizenship = Citoyenneté
competence-entrepreneurship = Esprit d’entreprendre
competence-cultural-awareness = Sensibilité et expression culturelles

## Experience

experience-beginner = Débutant ou débutante
experience-some = Quelques projets
experience-experienced = Avec expérience

## Report reason

report-reason-spam = Spam ou envoi en masse
report-reason-commercial = Publicité ou vente
report-reason-harassment = Insulte, harcèlement
report-reason-threat = Menace
report-reason-hate-speech = Discours de haine
report-reason-violent-or-improper = Images violentes ou déplacées
report-reason-copyright = Droits d’auteur
report-reason-impersonation = Usurpation d’identité
report-reason-private-data = Données privées de quelqu’un
report-reason-child-safety = Photo ou données d’un élève, ou sécurité d’un enfant
report-reason-off-topic = Hors sujet ou au mauvais endroit
report-reason-not-school-staff = Ne travaille pas (ou plus) dans une école
report-reason-other = Autre chose

## Pupil report

pupil-report-unkind = Quelqu’un est méchant
pupil-report-frightens = Quelqu’un me fait peur
pupil-report-private-or-meeting = Quelqu’un me pose des questions privées ou veut me rencontrer
pupil-report-picture = Une photo que je ne veux pas
pupil-report-other = Autre chose

## Registration refusal

registration-refusal-person-not-found = Personne inconnue dans l’école
registration-refusal-school-not-eligible = École non éligible
registration-refusal-school-not-found = École introuvable
registration-refusal-papers-missing = Documents non reçus malgré nos demandes
registration-refusal-duplicate-account = La personne a déjà un compte
registration-refusal-role-not-eligible = Fonction non éligible
registration-refusal-false-data = Données fausses

## Project refusal

project-refusal-incomplete = Formulaire incomplet
project-refusal-not-legible = Rédigé dans une langue que l’unité ne lit pas
project-refusal-not-collaboration = Pas une collaboration entre classes
project-refusal-not-verified = École ou personne non vérifiée
project-refusal-duplicate = Le projet existe déjà
project-refusal-inappropriate = Contenu inapproprié

## Consent

consent-pictures = Toutes les personnes sur les images, et les parents des élèves, ont accepté la publication.
consent-copyright = Les textes, images, musiques et vidéos sont à nous, ou nous avons le droit de les publier.
consent-personal-data = Rien n’indique le nom complet, l’adresse, le téléphone ou le courriel d’un élève.

## Action Erasmus+

erasmus-action-ka1-staff = AC1 mobilité du personnel
erasmus-action-ka1-pupils = AC1 mobilité des élèves
erasmus-action-ka1-short-term = AC1 projet de courte durée
erasmus-action-accreditation = Accréditation Erasmus
erasmus-action-ka2-small-scale = AC2 partenariat simplifié
erasmus-action-ka2-cooperation = AC2 partenariat de coopération
erasmus-action-jean-monnet = Jean Monnet

## Accord des fondateurs

founders-agreement-needs-compared = Nous avons comparé les besoins de nos classes
founders-agreement-calendars = Nous avons comparé nos calendriers scolaires
founders-agreement-frequency-of-contact = Nous avons fixé la fréquence de nos échanges
founders-agreement-share-of-work = Nous nous sommes réparti le travail
founders-agreement-evaluation = Nous savons comment évaluer le résultat
