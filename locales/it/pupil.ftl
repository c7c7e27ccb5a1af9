# Pupils: signing in, their home, telling a teacher, making logins.
sign-in-title = Accesso degli alunni
sign-in-lead = Il tuo nome e le tue tre parole sono sul tuo foglietto.
name = Nome utente
words = Tre parole
words-help = Con spazi o trattini in mezzo.
sign-in = Entra
forgot = Hai dimenticato le parole? L’insegnante può dartene di nuove.
adults-here = Gli insegnanti accedono qui
home-title = La tua pagina
hello = Ciao { $name }! Dove vuoi andare?
no-spaces = Non sei ancora in un progetto
no-spaces-why = Ti aggiungerà l’insegnante.
my-profile = Su di me
tell-box-title = C’è qualcosa che non va?
tell-box = Qualcuno ti tratta male? Ti hanno chiesto il numero di telefono? Non finirai nei guai.
closed = finito: si può ancora leggere
saved = Salvato.
choose-avatar = Scegli un viso
avatar-number = Viso { $number }
about = Qualcosa su di te
about-help = Che cosa ti piace? Niente cognome, indirizzo o telefono.
save = Salva
back = Indietro
tell-title = Dillo a un insegnante
tell-lead = Non finirai nei guai. Fai bene a dirlo.
which-space = In quale progetto?
about-space = Riguarda il progetto «{ $space }».
what-happened = Che cosa è successo?
your-words = Con le tue parole
your-words-help = Chi è stato? Dove l’hai visto? Puoi anche lasciare vuoto.
who-reads = Lo leggono gli insegnanti della tua scuola. Lo legge anche chi protegge i ragazzi se qualcuno ti spaventa, chiede cose private o vuole incontrarti, o se nessuno dei tuoi insegnanti è più nel progetto.
tell = Dillo ora
told = Ora i tuoi insegnanti lo sanno.
told-next = Un insegnante ti parlerà presto. È urgente? Va’ subito da un adulto vicino a te.
told-unit = Ora lo sa chi protegge i ragazzi.
told-unit-next = Parleranno con la tua scuola. È urgente? Va’ subito da un adulto vicino a te.
desk-title = Ciò che raccontano gli alunni
desk-lead = Qui arriva solo ciò che non può aspettare. Lo sanno anche gli insegnanti della scuola: parla con loro.
desk-none = Qui non c’è niente in attesa.
teacher-is = insegnante: { $name }
new-title = Aggiungi alunni
list = Elenco degli alunni
list-help = Uno per riga: nome, iniziale del cognome, classe. Esempio: Tommaso, L, 3B. Dei cognomi si tiene solo la prima lettera.
class = Classe
class-help = Per le righe che non la indicano.
language = Lingua della classe
language-help = Le tre parole e le pagine degli alunni sono in questa lingua.
preview = Guarda gli account
preview-title = 
    { $count ->
        [one] Un nuovo account
       *[other] { $count } nuovi account
    }
shown-as = Appare come
authorised = I genitori o tutori di tutti questi alunni hanno dato il consenso a questo account.
create = 
    { $count ->
        [one] Crea l’account
       *[other] Crea { $count } account
    }
change-list = Modifica l’elenco
slips-title = Foglietti da stampare
slips-note = Stampa ora questa pagina (Ctrl+P): le parole si vedono una volta sola. Se si perdono, nel team se ne possono dare di nuove.
slips-gone = Queste parole sono già state mostrate. Se qualcuno le ha perse, danne di nuove nel team.
list-gone = Questo elenco non c’è più: gli account sono già stati creati, o ha aspettato troppo a lungo. Se ti serve ancora, incollalo di nuovo.
ticks-wait = Gli alunni che hai selezionato, che hanno già un account, non sono ancora nel team.
to-ticked = Aggiungili ora
sign-in-at = Pagina per entrare
to-team = Al team
known-title = Alunni che hanno già un account
known = Alunni della tua scuola
find-known = Nome o classe
add-known = Aggiungi a questo team
added = Ora sono nel team. Il tuo elenco è ancora qui.
teachers-handled = { $name }, della scuola, se n’è occupato.
unit-handled = { $name }, dell’unità, se n’è occupato.
perhaps-known = forse c’è già
known-note = Qualcuno con questo nome e questa classe ha già un accesso nella tua scuola, o è due volte nell’elenco. Un accesso vale per più progetti:
