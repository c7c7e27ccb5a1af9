# The rich-text editor: names of its buttons, its dialogs, and the words around it.

## Writing

markdown-help = Une ligne vide commence un nouveau paragraphe. ## se met avant un titre, - avant chaque élément d’une liste ; **gras** et [mots](https://adresse) donnent du gras et un lien. Les lignes comme [[bloc 3: tableau]] remplacent ce qui ne peut pas s’afficher ici : on peut les laisser, les déplacer ou les supprimer.
placeholder-block = bloc
placeholder-table = tableau
placeholder-picture = image
placeholder-text = texte

## Toolbar

toolbar = Mise en forme
strong = Gras
emphasis = Italique
headings = Titre
paragraph = Texte
heading = Titre
subheading = Sous-titre
small-heading = Petit titre
bullet-list = Liste
ordered-list = Liste numérotée
link = Lien
table = Tableau
block = Ajouter
picture = Image
change-picture = Modifier le texte de l’image
quote = Citation
code = Code dans la ligne
code-block = Code sur ses propres lignes
rule = Ligne de séparation
language = Langue de ce paragraphe
undo = Annuler
redo = Rétablir
cancel = Annuler

## Tables

insert-table = Insérer un tableau
row-above = Ajouter une ligne au-dessus
row-below = Ajouter une ligne au-dessous
column-before = Ajouter une colonne avant
column-after = Ajouter une colonne après
header-row = La première ligne nomme les colonnes
header-column = La première colonne nomme les lignes
delete-row = Supprimer la ligne
delete-column = Supprimer la colonne
delete-table = Supprimer le tableau

## Link

link-address = Adresse
link-help = Par exemple https://www.example.org ou une adresse électronique
link-text = Mots sur lesquels cliquer
link-set = Mettre le lien
link-remove = Enlever le lien
link-wrong = Cette adresse ne mène nulle part. Elle commence par https:// ou est une adresse électronique.

## Picture

picture-file = Image de cet appareil
alternative = Ce que montre l’image
alternative-help = Une phrase pour les personnes qui ne la voient pas : elle leur est lue à haute voix.
decorative = L’image n’est qu’un décor et n’apporte aucune information
decorative-note = Décor
shows-pupils = On y reconnaît des élèves
caption = Légende sous l’image (facultatif)
picture-insert = Insérer l’image
picture-change = Enregistrer le texte
picture-missing = Il faut d’abord choisir une image.
alternative-missing = Il faut dire en une phrase ce que montre l’image, ou cocher qu’elle n’est qu’un décor.
picture-sending = L’image est en cours d’envoi…
picture-failed = L’image n’est pas arrivée. Merci de réessayer.
picture-too-large = L’image est trop grande. Il faut la réduire, puis réessayer.
picture-kind = Ce fichier n’est pas une image qui peut s’afficher. Formats possibles : JPEG, PNG, WebP et GIF.
picture-forbidden = On ne peut pas ajouter d’images ici.
sign-in-again = La session est terminée. Il faut se connecter à nouveau dans un autre onglet, puis réessayer.

## Language of a paragraph

language-name = Langue
language-help = Un lecteur d’écran le lit alors avec la bonne voix.
language-of-page = Langue de la page
language-set = Choisir la langue

## What cannot be done, and problems of a text that was sent

too-deep = On ne peut pas imbriquer davantage.
too-long = La page est pleine. La suite peut aller sur une sous-page.

## Comparing two versions

change-added = ajouté
change-removed = enlevé
change-decorative = Image, simple décor
