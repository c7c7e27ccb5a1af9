# Mails. A blank line begins a new paragraph.
confirm-subject = Conferma il tuo indirizzo e-mail
confirm-body =
    Ciao { $name },

    grazie per la registrazione su { -brand }. Conferma che questo indirizzo è tuo; poi potrai completare il resto. Il link vale sette giorni.

    Se la registrazione non è tua, non devi fare nulla: senza la conferma tutto viene cancellato.
confirm-link = Conferma l’indirizzo
exists-subject = Hai già un account
exists-body =
    Ciao { $name },

    qualcuno ha appena provato a registrarsi su { -brand } con questo indirizzo e-mail, ma hai già un account. Il tuo nome utente è { $username }.

    Se eri tu e hai dimenticato la password, impostane una nuova con il link qui sotto. Vale un’ora. Se non eri tu, non devi fare nulla.
refused-subject = La tua registrazione è stata rifiutata
refused-body =
    Ciao { $name },

    qualcuno si è appena registrato su { -brand } con questo indirizzo e-mail. Con questo indirizzo esiste già una registrazione, che l’unità nazionale ha rifiutato:

    { $why }

    Se pensi che sia un errore, scrivi alla tua unità: { $contact }. Può ritirare il rifiuto. Altrimenti i suoi dati diventano anonimi tra { $days } { $days ->
        [one] giorno
       *[other] giorni
    }; poi potrai registrarti di nuovo.
refused-link = Come contattare la tua unità
password-subject = Imposta una nuova password
password-body =
    Ciao { $name },

    con il link qui sotto puoi impostare una nuova password per il tuo account { $username }. Il link vale un’ora e una volta sola.

    Se non l’hai chiesto tu, non devi fare nulla: la tua password resta com’è.
password-link = Imposta una nuova password
changed-subject = La tua password è cambiata
changed-body =
    Ciao { $name },

    la password del tuo account è stata cambiata e tutte le altre sessioni sono state chiuse.

    Se non l’hai cambiata tu, imposta subito una nuova password dalla pagina di accesso e scrivi alla tua unità nazionale.
username-subject = Il tuo nome utente è stato cambiato
username-body =
    Ciao { $name },

    da ora accedi con il nome utente { $username }, oppure come prima con il tuo indirizzo e-mail. Tutte le altre sessioni sono terminate.

    Se non l’hai cambiato tu, imposta subito una nuova password dalla pagina di accesso e scrivi alla tua unità nazionale.
given-up-subject = Hai disattivato il secondo fattore
given-up-body =
    Ciao { $name },

    hai disattivato il secondo fattore del tuo account. D’ora in poi basta la password. Se non l’hai fatto tu, imposta subito una nuova password: «Ho dimenticato la password» nella pagina di accesso.
second-subject = Il tuo secondo fattore è stato tolto
second-body =
    Ciao { $name },

    un amministratore ha tolto il secondo fattore dal tuo account, perché il dispositivo e i codici di riserva sono andati persi. Tutte le sessioni sono terminate. Al prossimo accesso ne imposti uno nuovo.

    Se non l’hai chiesto tu, scrivi subito all’unità centrale.
officer-subject = Il tuo account su { -brand }
officer-body =
    Ciao { $name },

    ora hai un incarico nell’unità nazionale ({ $country }) su { -brand }. Il tuo nome utente è { $username }.

    Imposta la tua password. Il link vale sette giorni. Al primo accesso imposti anche un secondo fattore.
staff-body =
    Ciao { $name },

    è stato creato un account per te su { -brand }. Il tuo nome utente è { $username }.

    Imposta la tua password. Il link vale sette giorni. Al primo accesso imposti anche un secondo fattore.
officer-link = Imposta la mia password
notice-body =
    Ciao { $name },

    { $sentence }

    { $detail }
link-line = { $label }:
notice-link = Apri { -brand }
address-subject = Conferma il tuo nuovo indirizzo e-mail
address-body =
    Ciao { $name },

    hai chiesto che le e-mail di { -brand } arrivino a questo indirizzo. Conferma che è il tuo; il link vale un giorno.

    Se la richiesta non è tua, non devi fare nulla: non cambia niente.
moved-subject = Il tuo indirizzo e-mail è stato cambiato
moved-body =
    Ciao { $name },

    d’ora in poi le tue e-mail da { -brand } vanno a { $address }.

    Se la modifica non è tua, scrivi subito alla tua unità nazionale.
