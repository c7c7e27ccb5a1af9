# The home of the Desktop.
hello = Ciao, { $name }
phases = Le sei fasi
phase-register = Registrati
phase-register-note = e scrivi un’idea
phase-look = Cerca un partner
phase-look-note = TwinFinder
phase-activate = Avvia e pianifica
phase-activate-note = con l’anello
phase-work = Lavorate insieme
phase-work-note = nel { -space }
phase-show = Prodotti finali
phase-show-note = mostra il risultato
phase-recognition = Riconoscimento
phase-recognition-note = il lavoro si vede
nothing = Per ora nulla ti aspetta
nothing-why = Quando qualcuno ti chiede qualcosa o un’unità decide, lo trovi qui.
find-a-partner = Trova un partner
for-me = In attesa di te
for-others = In attesa di altri
invited = Hai un invito nel team di «{ $title }».
unread =
    { $count ->
        [one] Un messaggio non letto
       *[other] { $count } messaggi non letti
    }
answer = Rispondi
on-the-desk = Sulla tua scrivania
beside = A margine
first-steps = Primi passi
step-profile = Completa il tuo profilo
step-idea = Scrivi la tua idea
step-candidate = Metti qualcuno tra i tuoi candidati
step-message = Scrivi a qualcuno
step-project = Avvia un progetto
they-tick-themselves = Si spuntano da soli.
start-small = È la prima volta? Comincia in piccolo: una lettera, una foto, un mese.
told =
    { $count ->
        [one] Un alunno ti ha detto qualcosa in «{ $title }».
       *[other] Gli alunni ti hanno detto { $count } cose in «{ $title }».
    }
