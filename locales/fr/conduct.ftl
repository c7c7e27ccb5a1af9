# Code de conduite. Quand le sens change, augmenter CONDUCT_VERSION : chacun l’accepte à nouveau.

title = Code de conduite
description = Ce que chaque participant accepte : respect, sécurité des élèves, usage correct.
version = Version { $version }, valable à partir du 22 novembre 2026
lead = Chaque participant connaît ces règles et les respecte. Vous les acceptez en vous inscrivant, puis à chaque changement.

respect-title = Se respecter
respect-include = N’excluez personne. Nul n’est moins bien traité à cause de son origine, de sa langue, de sa religion, de son sexe, d’un handicap, de ses opinions ou de sa façon de vivre.
respect-polite = Restez poli et tolérant, même en désaccord. Les mots écrits paraissent plus durs que les mots dits.
respect-hate = Pas de menaces, de harcèlement, d’insultes, de haine ni de violence, en mots comme en images.

pupils-title = Protéger les élèves
pupils-privacy = Protégez la vie privée des élèves. Ne montrez ni leurs noms complets, ni leurs adresses, numéros de téléphone ou comptes privés.
pupils-pictures = Ne montrez des images, des voix et des films d’élèves qu’avec l’autorisation que demande votre pays, et dans les limites qu’elle fixe.
pupils-rooms = Travaillez avec les élèves dans la classe partagée. Ne les emmenez pas vers d’autres services sans l’accord des familles et de votre école.
pupils-contact = Ne cherchez pas de contact privé avec des élèves. Ce que vous leur écrivez peut être lu par leurs enseignants.
pupils-danger = Si un élève est peut-être en danger, prévenez aussitôt l’unité nationale.

honest-title = Être soi-même
honest-person = Inscrivez-vous sous votre vrai nom et avec votre vraie école. Chaque personne a un seul compte et ne le partage pas.
honest-impersonation = Ne vous faites pas passer pour quelqu’un d’autre.
honest-password = Gardez votre mot de passe pour vous et mettez en lieu sûr les listes d’identifiants de vos élèves.

fair-title = Utiliser le site pour l’école
fair-topic = Restez sur ce qui concerne l’école et vos projets.
fair-commerce = Pas de publicité, de vente ni de collecte d’argent.
fair-spam = N’envoyez pas le même message à de nombreuses personnes qui ne l’ont pas demandé.
fair-copyright = N’utilisez des textes, des images et de la musique que si vous en avez le droit, et citez leurs auteurs.
fair-technical = Ne perturbez pas le site, n’essayez pas d’entrer là où vous n’êtes pas invité et signalez-nous les failles que vous trouvez.

partners-title = Être un bon partenaire
partners-answer = Répondez à ceux qui vous écrivent, même si la réponse est non.
partners-agree = Tenez ce que vous avez convenu avec votre partenaire. Si vous ne pouvez pas continuer, dites-le à temps.

breach-title = Quand les règles ne sont pas respectées
breach-report = Vous pouvez signaler une personne ou un message avec le bouton « Signaler ». L’unité nationale le lit. La personne signalée n’apprend pas qui l’a signalée.
breach-steps = Selon la gravité, l’unité envoie une remarque, donne un avertissement, suspend le compte pour un temps ou exclut la personne. S’il s’agit de la sécurité des élèves ou de haine, le compte est suspendu aussitôt.
breach-remove = L’unité peut retirer ce qui enfreint les règles.
breach-appeal = Vous pouvez contester dans les 14 jours, en écrivant à l’unité nationale ou aux responsables de ce site.
