# Dichiarazione di accessibilità.

title = Accessibilità
description = Come questo sito rispetta le WCAG 2.2 AA, che cosa non funziona ancora e a chi dirlo.
lead = Questo sito deve funzionare per tutti: con la tastiera, con un lettore di schermo, su un telefono piccolo, con caratteri grandi o su un vecchio computer.
standard-title = Che cosa seguiamo
standard-text = Seguiamo le Linee guida per l’accessibilità dei contenuti web (WCAG) 2.2, livello AA, e la norma europea EN 301 549.
works-title = Su che cosa puoi contare
works-keyboard = Tutto si può fare con la tastiera, e vedi sempre dove ti trovi.
works-reader = Le pagine hanno titoli, regioni ed etichette per i lettori di schermo e dichiarano la loro lingua.
works-script = La lettura e i moduli principali funzionano senza script.
works-zoom = Le pagine funzionano con una larghezza di 320 pixel e con caratteri quattro volte più grandi.
works-colour = Nessuna informazione è data solo dal colore. C’è un aspetto chiaro, uno scuro e uno ad alto contrasto, che seguono il tuo sistema.
works-motion = Si muove poco, e nulla se il tuo sistema chiede di ridurre le animazioni.
works-map = Accanto alla mappa c’è un elenco equivalente.
limits-title = Che cosa può non funzionare bene
limits-content = Insegnanti e alunni scrivono pagine e aggiungono immagini. Chiediamo una descrizione per ogni immagine, ma non possiamo garantire che sia sempre buona.
limits-languages = I testi dei membri sono nella lingua scelta da loro e non sono tradotti.
tested-title = Come lo controlliamo
tested-text = A ogni modifica del sito prove automatiche controllano ogni pagina, nell’aspetto chiaro e in quello scuro. Le prove automatiche non trovano tutto: scrivici.
tell-title = Scrivici
tell-text = Se qualcosa non funziona per te, scrivi all’indirizzo nella pagina dei contatti, indicando la pagina e gli strumenti che usi. Ti rispondiamo e ti diamo ciò che ti serve in un’altra forma.
tell-authority = Se la nostra risposta non basta, puoi rivolgerti all’ente che nel tuo paese vigila sull’accessibilità del web.
