# Reports.
report = Signaler
reason = Qu’est-ce qui ne va pas ?
words = Avec vos mots
who-reads = L’unité nationale lit votre signalement. La personne n’apprend pas qui l’a signalée.
send = Envoyer le signalement
sent-title = Votre signalement est arrivé
sent-what-next = L’unité nationale le lit et vous prévient dès qu’elle a décidé. Vous pouvez aussi bloquer la personne depuis son profil.
go-on = Continuer
desk-title = Signalements
waiting =
    { $count ->
        [one] { $count } signalement attend une décision.
       *[other] { $count } signalements attendent une décision.
    }
none = Aucun signalement en attente
none-why = Quand une personne ou un message de votre unité est signalé, le signalement apparaît ici et vous en êtes averti.
reported-by = signalé par { $name }
outcome = Décision
no-breach = Pas d’infraction
warning = Avertissement
suspension = Suspension
suspension-explain = Le compte est fermé pour quelques jours et s’ouvre de lui-même. La personne est prévenue par e-mail.
days = Jours de suspension
days-help = De 1 à 365. Ils ne comptent que si vous suspendez le compte.
decision = Motif
decision-help = Une personne avertie ou suspendue lit ce texte.
decide = Décider
