# Ce qui peut ne pas aller dans un champ ou une demande.
required = Ce champ est à remplir.
too-short = Au moins { $least } caractères.
too-long = Au plus { $most } caractères.
not-an-address = Cela ne ressemble pas à une adresse e-mail.
not-a-link = Cela ne ressemble pas à une adresse web. Elle commence par https://
taken = Quelqu’un l’utilise déjà. Il faut en choisir un autre.
too-common = Trop de gens utilisent ce mot de passe. Choisissez-en un autre.
unknown = Il faut choisir une des valeurs proposées.
out-of-range = Il faut un nombre de { $least } à { $most }.
end-before-start = La fin précède le début.
choose-one = Il faut choisir une option.
choose-file = Il faut choisir un fichier.
not-a-number = Il faut un nombre entier.
too-early = Il faut une date plus tardive.
too-late = Il faut une date antérieure.
unfinished = Il manque encore quelque chose. Il faut remplir toutes les parties.
not-a-month = Il faut écrire l’année et le mois ainsi : 2026-11.
not-a-username = Lettres, chiffres, point, trait d’union et trait bas seulement.
not-a-name = Écrivez le nom en lettres, sans adresse web ou e-mail et sans retour à la ligne.
wrong-password = L’identifiant et le mot de passe (ou les mots) ne vont pas ensemble.
not-your-password = Ce n’est pas votre mot de passe.
wrong-code = Ce code n’est pas juste, ou il a déjà servi.
link-expired = Ce lien a déjà servi ou est trop ancien. Demandez-en un nouveau.
must-accept = Cette case est à cocher.
not-the-name = Ce n’est pas le nom demandé.
file-kind = Les fichiers de ce type ne sont pas acceptés.
file-too-large = Le fichier est trop grand : { $most } Mo au plus.
too-many-pixels = L’image a trop de pixels : { $most } millions au plus. Il faut la réduire, puis réessayer.
space-full = Il n’y a plus de place pour d’autres images dans ce { -space }.
alternative-text = Il faut dire en une phrase ce que montre l’image.
same-school = Les deux fondateurs doivent travailler dans deux écoles différentes.
same-country = Les deux écoles doivent se trouver dans deux pays différents.
found-together = Les deux écoles ont fondé ensemble « { $project } » : ce sont deux écoles. Elles ne peuvent pas être fusionnées.
founded-with-each-other = Ces deux comptes ont fondé ensemble « { $project } » : ce sont donc deux personnes. Ils ne peuvent pas être réunis.
people-at-school = Quelqu’un est actif dans cette école ou y attend la vérification. Elle peut être fermée quand il n’y a plus personne.
last-administrator = Personne d’autre n’administre cette instance. Confiez d’abord ce rôle à quelqu’un, puis vous pourrez supprimer votre compte.
founder-may-not-act = Compte fermé en ce moment, ou pas vérifié par l’unité : { $name }. Le projet pourra être approuvé quand le compte sera de nouveau ouvert.
names-pupil = Tout le monde lit ce texte : il ne doit nommer aucun élève. Nom trouvé : { $name }
kept-by-unit = Seule votre unité nationale modifie ceci.
sign-in-first = La session est terminée. Il faut se connecter à nouveau.
forbidden = Cette action n’est pas permise.
not-found = Cela n’existe pas, ou l’accès est réservé.
conflict = Quelqu’un l’a modifié entre-temps. Il faut recharger la page pour voir où cela en est.
malformed = Le formulaire n’est pas arrivé en entier. Merci de réessayer.
limited =
    { $minutes ->
        [one] Trop d’essais. Il faut attendre une minute.
       *[other] Trop d’essais. Il faut attendre { $minutes } minutes.
    }
offline = Le serveur est injoignable. Rien n’est perdu : il suffit de réessayer dans un instant.
internal = Quelque chose n’a pas marché chez nous. Numéro à indiquer pour le signaler : { $trace }
form-unfinished = Votre formulaire ne peut pas être envoyé tel quel. Ouvrez-le, corrigez ce qui est signalé, puis répondez.
nobody-of-this-name = Personne n’a de compte avec cet identifiant ou cette adresse.
reports-wait = Vous avez envoyé aujourd’hui { $most } signalements qui attendent encore une décision. Attendez que votre unité nationale les ait lus. Si quelqu’un est en danger, téléphonez à l’unité.
in-vain = Ce que vous avez écrit n’a pas été envoyé. Le voici :
unreadable-line = La ligne { $line } ne peut pas être lue : « { $text } ». Écrivez : prénom, initiale du nom, classe.
