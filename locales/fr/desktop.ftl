# The home of the Desktop.
hello = Bonjour, { $name }
phases = Les six phases
phase-register = S’inscrire
phase-register-note = et écrire une idée
phase-look = Chercher un partenaire
phase-look-note = TwinFinder
phase-activate = Lancer et planifier
phase-activate-note = avec l’anneau
phase-work = Travailler ensemble
phase-work-note = dans le { -space }
phase-show = Produits finals
phase-show-note = montrer le résultat
phase-recognition = Reconnaissance
phase-recognition-note = être vu
nothing = Rien ne vous attend
nothing-why = Quand quelqu’un vous demande quelque chose ou qu’une unité décide, vous le trouvez ici.
find-a-partner = Trouver un partenaire
for-me = On vous attend
for-others = En attente des autres
invited = Vous êtes invité dans l’équipe de « { $title } ».
unread =
    { $count ->
        [0] Aucun message non lu
        [one] Un message non lu
       *[other] { $count } messages non lus
    }
answer = Répondre
on-the-desk = Sur votre bureau
beside = En marge
first-steps = Premiers pas
step-profile = Compléter votre profil
step-idea = Écrire votre idée
step-candidate = Mettre quelqu’un parmi vos candidats
step-message = Écrire à quelqu’un
step-project = Lancer un projet
they-tick-themselves = Ils se cochent tout seuls.
start-small = C’est nouveau pour vous ? Commencez petit : une lettre, une image, un mois.
told =
    { $count ->
        [0] Aucun élève ne vous a rien dit dans « { $title } ».
        [one] Un élève vous a dit quelque chose dans « { $title } ».
       *[other] Des élèves vous ont dit { $count } choses dans « { $title } ».
    }
