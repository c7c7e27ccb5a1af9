# I miei spazi, la cornice delle pagine di uno spazio, il suo inizio.
home = Pagina iniziale
pages = Pagine
team = Team
publish = Pubblica
closed = chiuso
closed-note = Ora nessuno può scrivere in questo { -space }, perché il suo progetto è chiuso o sospeso. Chi ne fa parte può leggere.
my-spaces = I miei { -space }
my-spaces-lead = Le aule condivise dei tuoi progetti.
no-spaces = Ancora nessun { -space }
no-spaces-why = Si apre da solo appena le unità nazionali dei due paesi hanno approvato il progetto.
to-projects = Vedi i miei progetti
role-founder = Fondatore
role-administrator = Amministratore
role-member = Insegnante
role-pupil = Alunno
members =
    { $count ->
        [one] Un membro
       *[other] { $count } membri
    }
changed = Ultima modifica: { $when }
about-space = Informazioni su questo { -space }
teachers =
    { $count ->
        [one] Un insegnante
       *[other] { $count } insegnanti
    }
pupils =
    { $count ->
        [one] Un alunno
       *[other] { $count } alunni
    }
schools =
    { $count ->
        [one] Una scuola
       *[other] { $count } scuole
    }
all-pages =
    { $count ->
        [one] Vedi la pagina
       *[other] Vedi tutte le { $count } pagine
    }
new-page = Nuova pagina
new = nuova
what-is-new = Novità
nothing-new = Nessuna novità nelle pagine che puoi leggere.
go-on-writing = Continua a scrivere
first-page = La prima pagina
first-page-why = Crea una pagina per le classi: chi siete, la vostra scuola, il primo compito.
