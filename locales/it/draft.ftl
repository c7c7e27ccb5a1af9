# What is being written, until the server has it.
kept-here = Conservato su questo dispositivo, non ancora sul server
saving = Salvataggio…
not-saved = Non salvato. { $why }
not-saved-here = Conservato su questo dispositivo, non sul server. { $why }
offline = Non salvato: il server non risponde. Resta su questa pagina: il testo parte appena il server risponde.
offline-here = Il server non risponde. Il tuo testo è conservato su questo dispositivo e parte appena il server risponde.
press-again = Il server non risponde. Il tuo testo è ancora qui: premi di nuovo il pulsante tra poco.
until-saved = Conservato su questo dispositivo finché non lo salvi
is-back = Il tuo testo non ancora salvato è di nuovo qui.
drop-it = Scarta questo testo
sign-in-again = Accedi di nuovo
