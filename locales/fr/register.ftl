# The register of schools that a unit imports.

title = Registre des écoles
lead = Importez le fichier du ministère tel quel. Il aide les gens à trouver leur établissement, et vous à vérifier ce qu’ils écrivent. Il n’écrase jamais ce qu’un établissement a écrit lui-même.
unit = Unité
upload-title = Importer un fichier
file = Fichier CSV
file-help = Le format du ministère, ou notre format simple avec les colonnes code, name, town. Au plus 32 Mo. Un fichier défectueux ne change rien.
upload = Importer ce fichier
sizes-title = Ce que contient le registre
source = Source
source-it-recognised = Italie : écoles privées reconnues
source-it-autonomous = Italie : écoles publiques des provinces autonomes
source-it-state = Italie : écoles publiques
source-simple = Format simple
schools = Écoles
gone-schools = Disparues depuis
empty = Rien n’a encore été importé
empty-text = Sans registre, chaque école est « non trouvée » et vous vérifiez tout à la main.
imports-title = Importations jusqu’ici
import-title = Importation de { $file }
when = Quand
by = Par
command-line = la ligne de commande
state = État
state-waiting = En attente
state-running = En cours
state-done = Terminée
state-failed = Refusée
progress = { $done } lignes sur { $total }
progress-begin = Le fichier est arrivé. Lecture en cours.
reload = Cette page se met à jour d’elle-même.
report = Ce que l’importation a fait
meaning = Signification
added = Ajoutées
changed = Modifiées
unchanged = Inchangées
gone = Disparues
rejected = Rejetées
added-help = écoles nouvelles dans le fichier
changed-help = écoles dont le fichier dit autre chose qu’avant
unchanged-help = écoles dont il dit la même chose
gone-help = écoles absentes du fichier ; elles sont gardées et marquées
rejected-help = lignes inutilisables
rejected-title = Lignes rejetées
rejected-first = Seules les 1000 premières sont affichées.
line = Ligne
reason = Motif
fields = { $found } champs au lieu de { $expected }
no-code = pas de code
no-name = pas de nom
no-town = pas de ville
same-code = le code { $code } figure déjà à la ligne { $line }
refused = Le fichier a été refusé. Rien n’a changé dans le registre.
failure-empty = Il ne contient rien.
failure-headers = Ses en-têtes ne sont d’aucun format connu : { $found }
failure-quotes = Un guillemet ouvert à la ligne { $line } n’est jamais fermé.
failure-unreadable = Il ne peut pas être lu jusqu’au bout.
failure-country = C’est le registre d’un autre pays.
failure-rejected = { $rejected } lignes sur { $lines } sont inutilisables : il est endommagé.
failure-gone = Il manque { $gone } des { $known } écoles connues : il est tronqué.
back = Retour au registre

## What schools do not change themselves

kept-title = Ce que les écoles ne modifient pas elles-mêmes
kept-lead = Le personnel d’une école tient ses données à jour. Vous pouvez garder certains champs en main : les enseignants les lisent, vous les modifiez.
kept-none = Choisir les champs
kept-choose =
    { $count ->
        [one] Un champ est à vous
       *[other] { $count } champs sont à vous
    }
kept-fields = Champs que seule l’unité modifie
kept-save = Enregistrer
kept-saved = Les champs sont enregistrés.
