# Codice di condotta. Quando cambia il senso, aumentare CONDUCT_VERSION: tutti lo accettano di nuovo.

title = Codice di condotta
description = Su che cosa è d’accordo chi partecipa: rispetto, sicurezza degli alunni, uso corretto.
version = Versione { $version }, valida dal 22 novembre 2026
lead = Chi partecipa conosce queste regole e le rispetta. Le accetti quando ti registri, e di nuovo quando cambiano.

respect-title = Rispettarsi
respect-include = Includi tutti. Nessuno è trattato peggio per origine, lingua, religione, sesso, disabilità, opinione o modo di vivere.
respect-polite = Sii cortese e tollerante, anche quando non sei d’accordo. Le parole scritte suonano più dure di quelle dette.
respect-hate = Niente minacce, bullismo, insulti, odio o violenza, né a parole né con immagini.

pupils-title = Proteggere gli alunni
pupils-privacy = Proteggi la riservatezza degli alunni. Non mostrare nomi completi, indirizzi, numeri di telefono o account privati.
pupils-pictures = Mostra immagini, voci e filmati di alunni solo con l’autorizzazione richiesta nel tuo paese, e solo nei limiti che essa consente.
pupils-rooms = Lavora con gli alunni nell’aula condivisa. Non portarli su altri servizi senza il permesso delle famiglie e della tua scuola.
pupils-contact = Non cercare contatti privati con gli alunni. Quello che scrivi loro può essere letto dai loro insegnanti.
pupils-danger = Se un alunno può essere in pericolo, avvisa subito l’unità nazionale.

honest-title = Essere sé stessi
honest-person = Registrati con il tuo vero nome e la tua vera scuola. Ogni persona ha un solo account e non lo condivide.
honest-impersonation = Non fingerti un’altra persona.
honest-password = Tieni la password per te e conserva al sicuro gli elenchi dei nomi utente dei tuoi alunni.

fair-title = Usare il sito per la scuola
fair-topic = Resta su ciò che riguarda la scuola e i tuoi progetti.
fair-commerce = Niente pubblicità, vendite o raccolte di denaro.
fair-spam = Non inviare lo stesso messaggio a molte persone che non l’hanno chiesto.
fair-copyright = Usa testi, immagini e musica solo se puoi, e indica chi li ha fatti.
fair-technical = Non ostacolare il funzionamento del sito, non cercare di entrare dove non ti hanno invitato e, se trovi un punto debole, avvisaci.

partners-title = Essere un buon partner
partners-answer = Rispondi a chi ti scrive, anche quando la risposta è no.
partners-agree = Mantieni ciò che hai concordato con il partner. Se non puoi continuare, dillo per tempo.

breach-title = Quando le regole non sono rispettate
breach-report = Puoi segnalare una persona o un messaggio con il pulsante «Segnala». Lo legge l’unità nazionale. La persona segnalata non viene a sapere chi ha segnalato.
breach-steps = Secondo la gravità, l’unità invia un avviso, dà un richiamo formale, sospende l’account per un periodo o esclude la persona. Se si tratta della sicurezza degli alunni o di odio, l’account è sospeso subito.
breach-remove = L’unità può rimuovere ciò che viola le regole.
breach-appeal = Puoi fare reclamo entro 14 giorni, scrivendo all’unità nazionale o a chi gestisce questo sito.
