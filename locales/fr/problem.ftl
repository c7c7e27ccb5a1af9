# Ce qui peut ne pas aller dans un champ ou une demande.
required = Veuillez remplir ce champ.
too-short = Au moins { $least } caractères.
too-long = Au plus { $most } caractères.
not-an-address = Cela ne ressemble pas à une adresse e-mail.
not-a-link = Cela ne ressemble pas à une adresse web. Elle commence par https://
taken = Quelqu’un l’utilise déjà. Choisissez-en un autre.
too-common = Trop de gens utilisent ce mot de passe. Choisissez-en un autre.
unknown = Choisissez une des valeurs proposées.
out-of-range = Indiquez un nombre de { $least } à { $most }.
end-before-start = La fin précède le début.
not-a-username = Lettres, chiffres, point, trait d’union et trait bas seulement.
wrong-password = Le nom et le mot de passe ne vont pas ensemble.
not-your-password = Ce n’est pas votre mot de passe.
wrong-code = Ce code n’est pas juste, ou il a déjà servi.
link-expired = Ce lien a déjà servi ou est trop ancien. Demandez-en un nouveau.
must-accept = Veuillez cocher cette case.
not-the-name = Ce n’est pas le nom demandé.
file-kind = Les fichiers de ce type ne sont pas acceptés.
file-too-large = Le fichier est trop grand : { $most } Mo au plus.
too-many-pixels = L’image a trop de pixels : { $most } millions au plus. Réduisez-la et réessayez.
space-full = Il n’y a plus de place pour d’autres images dans ce { -space }.
alternative-text = Dites en une phrase ce que montre l’image.
same-school = Les deux fondateurs doivent travailler dans deux écoles différentes.
same-country = Les deux écoles doivent se trouver dans deux pays différents.
found-together = Les deux écoles ont fondé ensemble « { $project } » : ce sont deux écoles. Elles ne peuvent pas être fusionnées.
founded-with-each-other = Ces deux comptes ont fondé ensemble « { $project } » : ce sont donc deux personnes. Ils ne peuvent pas être réunis.
people-at-school = Quelqu’un est actif dans cette école ou y attend la vérification. Elle peut être fermée quand il n’y a plus personne.
kept-by-unit = Seule votre unité nationale modifie ceci.
sign-in-first = Votre session est terminée. Connectez-vous à nouveau.
forbidden = Vous n’avez pas le droit de faire cela.
not-found = Cela n’existe pas, ou ne vous est pas ouvert.
conflict = Quelqu’un l’a modifié entre-temps. Rechargez la page pour voir où cela en est.
malformed = Le formulaire n’est pas arrivé en entier. Veuillez réessayer.
limited =
    { $minutes ->
        [one] Trop d’essais. Attendez une minute.
       *[other] Trop d’essais. Attendez { $minutes } minutes.
    }
offline = Le serveur est injoignable. Rien n’est perdu : réessayez dans un instant.
internal = Quelque chose n’a pas marché chez nous. Si vous le signalez, indiquez ce numéro : { $trace }
form-unfinished = Votre formulaire ne peut pas être envoyé tel quel. Ouvrez-le, corrigez ce qui est signalé, puis répondez.
nobody-of-this-name = Personne n’a de compte avec ce nom ou cette adresse.
