# Publishing pages of a space, and what guests read of them.
title = Pubblica
lead = Tutto resta privato finché non lo segni qui. Ciò che si scrive dopo resta dentro finché non pubblichi di nuovo.
address-is = Tutti sul web leggono qui le pagine pubblicate:
address-will-be = Appena una pagina è pubblicata, tutti sul web la leggono qui:
saved = Fatto. Ciò che è segnato è pubblico, tutto il resto è privato.
older-note = Alcune pagine sono state modificate dopo la pubblicazione. Tutti le leggono com’erano: guardale e spunta la casella qui sotto se il nuovo testo deve diventare pubblico.
renew = Pubblica il nuovo testo delle pagine modificate da allora. Altrimenti restano pubbliche com’erano.
which-pages = Quali pagine possono leggere tutti?
never = Team, messaggi e nomi degli alunni non si pubblicano mai. L’alunno che ha scritto una pagina appare come «un alunno».
confirm = Conferma
confirm-help = Serve prima di rendere pubblico qualcosa di nuovo.
parents = Nelle immagini si riconoscono alunni: i genitori di ciascuno hanno dato il consenso scritto.
publish = Pubblica ciò che è segnato
previews = Guarda una pagina con gli occhi di un visitatore
preview-note = Così un visitatore vedrebbe la pagina. Guardarla non la pubblica.
back-to-tree = Torna a tutte le pagine
names-pupil = nomina un alunno: { $name }
empty = vuota
changed-since = { $title } (cambiata dopo la pubblicazione)
with-pupils = { $title } (immagini di alunni)
with-contacts = { $title } (forse un indirizzo o un numero di telefono)
contacts-note = Una pagina pubblica non mostra né indirizzi e-mail né numeri di telefono di nessuno. Guarda qui prima di pubblicarla:
pictures = Immagini su queste pagine
pictures-note = Prima che una pagina sia pubblicata, i genitori di ogni alunno riconoscibile devono aver dato il consenso. Qui puoi correggere ciò che è stato indicato quando l’immagine è stata aggiunta.
picture-with-pupils = Si riconoscono alunni.
picture-without-pupils = Non si riconosce nessuno.
mark-with-pupils = Si riconoscono alunni
mark-without-pupils = Non si riconosce nessuno
taken-back = In questa immagine si riconoscono degli alunni: le pagine che la mostrano sono di nuovo private. Pubblicale quando i genitori avranno dato il consenso.
decoration = Decorazione
spaces-title = Spazi pubblici
spaces-lead = Ciò che le classi hanno fatto insieme e vogliono mostrare.
no-spaces = Nessuna pagina è ancora pubblicata
no-spaces-why = Quando una classe pubblica pagine del suo { -space }, qui tutti possono leggerle.
pages = 
    { $count ->
        [one] Una pagina
       *[other] { $count } pagine
    }
more-spaces = Altri spazi
newer = Più recenti
older = Meno recenti
pages-of = Pagine di questo spazio
to-project = Informazioni sul progetto
written-by = Scritto da { $authors }, { $day }
a-pupil = un alunno, { $school }
a-teacher = un insegnante, { $school }
named-teacher = { $name }, { $school }
