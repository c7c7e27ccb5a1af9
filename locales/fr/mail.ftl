# Mails. A blank line begins a new paragraph.
confirm-subject = Confirmez votre adresse e-mail
confirm-body =
    Bonjour { $name },

    Merci de votre inscription à { -brand }. Confirmez que cette adresse est bien la vôtre ; vous pourrez ensuite remplir le reste. Le lien est valable sept jours.

    Si vous ne vous êtes pas inscrit, vous n’avez rien à faire : sans confirmation, tout est effacé.
confirm-link = Confirmer l’adresse
exists-subject = Vous avez déjà un compte
exists-body =
    Bonjour { $name },

    Quelqu’un vient de s’inscrire à { -brand } avec cette adresse e-mail, mais vous avez déjà un compte. Votre identifiant est { $username }.

    Si c’était vous et que vous avez oublié votre mot de passe, choisissez-en un nouveau avec le lien ci-dessous. Il est valable une heure. Sinon, vous n’avez rien à faire.
refused-subject = Votre inscription a été refusée
refused-body =
    Bonjour { $name },

    Quelqu’un vient de s’inscrire à { -brand } avec cette adresse e-mail. Une inscription existe déjà avec elle, et l’unité nationale l’a refusée :

    { $why }

    Si vous pensez que c’est une erreur, écrivez à votre unité : { $contact }. Elle peut retirer le refus. Sinon, ses données sont rendues anonymes dans { $days } { $days ->
        [one] jour
       *[other] jours
    } ; ensuite vous pourrez vous inscrire de nouveau.
refused-link = Comment joindre votre unité
password-subject = Choisissez un nouveau mot de passe
password-body =
    Bonjour { $name },

    Avec le lien ci-dessous, vous pouvez choisir un nouveau mot de passe pour votre compte { $username }. Il est valable une heure et une seule fois.

    Si vous ne l’avez pas demandé, vous n’avez rien à faire : votre mot de passe reste le même.
password-link = Choisir un nouveau mot de passe
changed-subject = Votre mot de passe a changé
changed-body =
    Bonjour { $name },

    Le mot de passe de votre compte a été changé et toutes les autres sessions ont été fermées.

    Si ce n’était pas vous, choisissez aussitôt un nouveau mot de passe depuis la page de connexion et écrivez à votre unité nationale.
username-subject = Votre identifiant a été changé
username-body =
    Bonjour { $name },

    Vous vous connectez désormais avec l’identifiant { $username }, ou comme avant avec votre adresse e-mail. Toutes les autres sessions ont été fermées.

    Si ce n’était pas vous, définissez tout de suite un nouveau mot de passe depuis la page de connexion et écrivez à votre unité nationale.
given-up-subject = Vous avez désactivé votre second facteur
given-up-body =
    Bonjour { $name },

    Vous avez désactivé le second facteur de votre compte. Désormais, le mot de passe suffit. Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe : « J’ai oublié mon mot de passe » sur la page de connexion.
second-subject = Votre second facteur a été retiré
second-body =
    Bonjour { $name },

    Un administrateur a retiré le second facteur de votre compte, parce que votre appareil et vos codes de secours sont perdus. Toutes les sessions ont été fermées. À la prochaine connexion, vous en configurez un nouveau.

    Si vous ne l’avez pas demandé, écrivez tout de suite à l’unité centrale.
officer-subject = Votre compte { -brand }
officer-body =
    Bonjour { $name },

    Vous êtes responsable de l’unité nationale ({ $country }) sur { -brand }. Votre identifiant est { $username }.

    Veuillez choisir votre mot de passe. Le lien est valable sept jours. À la première connexion, vous installez aussi un second facteur.
staff-body =
    Bonjour { $name },

    Un compte a été créé pour vous sur { -brand }. Votre identifiant est { $username }.

    Veuillez choisir votre mot de passe. Le lien est valable sept jours. À la première connexion, vous installez aussi un second facteur.
officer-link = Choisir mon mot de passe
notice-body =
    Bonjour { $name },

    { $sentence }

    { $detail }
link-line = { $label } :
notice-link = Ouvrir { -brand }
address-subject = Confirmez votre nouvelle adresse e-mail
address-body =
    Bonjour { $name },

    Vous avez demandé que les e-mails de { -brand } arrivent à cette adresse. Merci de confirmer qu’elle est la vôtre ; le lien est valable un jour.

    Si la demande ne vient pas de vous, vous n’avez rien à faire : rien ne change.
moved-subject = Votre adresse e-mail a été changée
moved-body =
    Bonjour { $name },

    Désormais vos e-mails de { -brand } vont à { $address }.

    Si cela ne vient pas de vous, écrivez tout de suite à votre unité nationale.
