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
consents = I genitori hanno dato il consenso per queste immagini
consents-help = Spunta un’immagine solo se i genitori di tutti gli alunni che vi compaiono hanno accettato per iscritto che sia pubblicata. Viene annotato chi lo ha confermato e quando. Fino ad allora nessun’altra pagina con questa immagine è pubblicata, e sulle pagine pubbliche al suo posto c’è una frase.
on-pages = su: { $pages }
look-at-pictures = Guarda le immagini:
publish = Pubblica ciò che è segnato
previews = Guarda una pagina con gli occhi di un visitatore
preview-note = Così un visitatore vedrebbe la pagina. Guardarla non la pubblica.
back-to-tree = Torna a tutte le pagine
names-pupil = nomina un alunno: { $name }
empty = vuota
changed-since = { $title } (cambiata dopo la pubblicazione)
without-consent = { $title } (manca il consenso dei genitori)
with-contacts = { $title } (forse un indirizzo o un numero di telefono)
contacts-note = Una pagina pubblica non mostra né indirizzi e-mail né numeri di telefono di nessuno. Guarda qui prima di pubblicarla:
pictures = Immagini su queste pagine
pictures-note = Prima che una pagina sia pubblicata, i genitori di ogni alunno riconoscibile devono aver dato il consenso. Qui puoi correggere ciò che è stato indicato quando l’immagine è stata aggiunta.
picture-with-pupils = Si riconoscono alunni.
picture-without-pupils = Non si riconosce nessuno.
mark-with-pupils = Si riconoscono alunni
mark-without-pupils = Non si riconosce nessuno
held-back = Ora nessuno all’esterno vede questa immagine: sulle pagine pubbliche al suo posto c’è una frase. Per mostrarla di nuovo, indica qui sopra che i genitori sono d’accordo e pubblica.
consent-missing = Il consenso dei genitori non è ancora confermato.
consent-given = I genitori sono d’accordo: conferma di { $name }, { $day }.
withdraw-consent = I genitori non sono più d’accordo
picture-held-back = Qui un’immagine non è mostrata.
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
