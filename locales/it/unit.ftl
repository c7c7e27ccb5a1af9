# How a national unit is reached.
email = E-mail
phone = Telefono
hours = Assistenza telefonica
site = Sito web
address = Indirizzo
contact-title = Come raggiungerci
contact-lead = Gli insegnanti del tuo paese lo vedono nella pagina del paese e mentre aspettano la vostra risposta.
contact-saved = Salvato.
hours-help = Con parole vostre, per esempio: dal lunedì al venerdì, 9:00–12:00
reach-title = Come raggiungere la tua unità
reach-text = Domande? Scrivi alla tua unità.
