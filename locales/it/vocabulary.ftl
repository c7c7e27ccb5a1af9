### Words for the values of every list. The key is the list and the code.

## Country

country-at = Austria
country-be = Belgio
country-bg = Bulgaria
country-cy = Cipro
country-cz = Cechia
country-de = Germania
country-dk = Danimarca
country-ee = Estonia
country-el = Grecia
country-es = Spagna
country-fi = Finlandia
country-fr = Francia
country-hr = Croazia
country-hu = Ungheria
country-ie = Irlanda
country-it = Italia
country-lt = Lituania
country-lu = Lussemburgo
country-lv = Lettonia
country-mt = Malta
country-nl = Paesi Bassi
country-pl = Polonia
country-pt = Portogallo
country-ro = Romania
country-se = Svezia
country-si = Slovenia
country-sk = Slovacchia
country-is = Islanda
country-li = Liechtenstein
country-no = Norvegia
country-tr = Turchia
country-mk = Macedonia del Nord
country-rs = Serbia
country-al = Albania
country-ba = Bosnia ed Erzegovina
country-me = Montenegro
country-xk = Kosovo
country-am = Armenia
country-az = Azerbaigian
country-ge = Georgia
country-md = Moldova
country-ua = Ucraina
country-tn = Tunisia
country-jo = Giordania
country-lb = Libano
country-uk = Regno Unito

## Unit (other units are called like their country)

unit-be-nl = Belgio (Comunità fiamminga)
unit-be-fr = Belgio (Comunità francese)
unit-be-de = Belgio (Comunità germanofona)

## Language

language-sq = Albanese
language-ar = Arabo
language-hy = Armeno
language-az = Azero
language-eu = Basco
language-bs = Bosniaco
language-bg = Bulgaro
language-ca = Catalano
language-zh = Cinese
language-hr = Croato
language-cs = Ceco
language-da = Danese
language-nl = Neerlandese
language-en = Inglese
language-eo = Esperanto
language-et = Estone
language-fi = Finlandese
language-fr = Francese
language-gl = Galiziano
language-ka = Georgiano
language-de = Tedesco
language-el = Greco
language-grc = Greco antico
language-hu = Ungherese
language-is = Islandese
language-ga = Irlandese
language-it = Italiano
language-ja = Giapponese
language-la = Latino
language-lv = Lettone
language-lt = Lituano
language-lb = Lussemburghese
language-mk = Macedone
language-mt = Maltese
language-cnr = Montenegrino
language-nb = Norvegese (bokmål)
language-nn = Norvegese (nynorsk)
language-pl = Polacco
language-pt = Portoghese
language-ro = Rumeno
language-ru = Russo
language-gd = Gaelico scozzese
language-sr = Serbo
language-sk = Slovacco
language-sl = Sloveno
language-es = Spagnolo
language-sv = Svedese
language-tr = Turco
language-uk = Ucraino
language-cy = Gallese
language-sign = Lingua dei segni
language-other = Un’altra lingua

## Language level

language-level-basic = Base
language-level-independent = Autonomo
language-level-proficient = Avanzato
language-level-native = Madrelingua

## Subject

subject-art = Arte
subject-astronomy = Astronomia
subject-biology = Biologia
subject-chemistry = Chimica
subject-citizenship = Educazione civica
subject-classical-languages = Lingue classiche (latino, greco)
subject-cross-curricular = Interdisciplinare
subject-design-and-technology = Progettazione e tecnologia
subject-drama = Teatro
subject-drawing = Disegno
subject-economics = Economia
subject-environmental-education = Educazione ambientale
subject-ethics = Etica
subject-european-studies = Studi europei
subject-foreign-languages = Lingue straniere
subject-geography = Geografia
subject-geology = Geologia
subject-health-studies = Educazione alla salute
subject-history = Storia
subject-history-of-culture = Storia della cultura
subject-home-economics = Economia domestica
subject-informatics = Informatica / TIC
subject-mother-tongue = Lingua e letteratura (lingua madre)
subject-law = Diritto
subject-mathematics = Matematica / Geometria
subject-media-education = Educazione ai media
subject-music = Musica
subject-natural-sciences = Scienze naturali
subject-philosophy = Filosofia / Logica
subject-physical-education = Educazione fisica
subject-physics = Fisica
subject-politics = Politica
subject-pre-school = Scuola dell’infanzia
subject-primary = Materie della scuola primaria
subject-psychology = Psicologia
subject-religion = Religione
subject-social-studies = Scienze sociali / Sociologia
subject-special-needs = Sostegno e inclusione
subject-technology = Materie tecniche
subject-vocational = Materie professionali
subject-other = Un’altra materia

## School level

school-level-pre-primary = Infanzia (fino a 6 anni)
school-level-primary = Primaria (6-11 anni)
school-level-lower-secondary = Secondaria di primo grado (11-15 anni)
school-level-upper-general = Secondaria di secondo grado, liceo
school-level-upper-technical = Secondaria di secondo grado, istituto tecnico
school-level-upper-vocational = Secondaria di secondo grado, istituto professionale
school-level-all-through = Tutti i gradi
school-level-special = Scuola speciale
school-level-hospital-or-prison = Scuola in ospedale o in carcere
school-level-adult-evening = Scuola serale per adulti

## School track

school-track-general = Generale
school-track-humanities = Studi umanistici
school-track-scientific = Studi scientifici
school-track-languages = Lingue
school-track-arts-and-music = Arte e musica
school-track-technical = Tecnico
school-track-vocational = Professionale
school-track-other = Altro

## School status

school-status-state = Scuola statale
school-status-recognised = Scuola paritaria
school-status-private = Scuola privata
school-status-international = Scuola europea o internazionale

## School area

school-area-urban = Città
school-area-suburban = Periferia
school-area-rural = Campagna
school-area-mountain = Montagna
school-area-island = Isola
school-area-outermost = Regione ultraperiferica

## School role

school-role-teacher = Docente
school-role-head = Dirigente scolastico
school-role-deputy-head = Vicepreside
school-role-librarian = Bibliotecario o bibliotecaria
school-role-special-needs-teacher = Docente di sostegno
school-role-counsellor = Psicologo o consulente scolastico
school-role-ict-coordinator = Animatore digitale
school-role-language-assistant = Assistente di lingua
school-role-pre-school-educator = Educatore o educatrice d’infanzia
school-role-trainee-teacher = Docente in formazione
school-role-teacher-trainer = Formatore o formatrice di docenti
school-role-administrator = Personale amministrativo
school-role-retired = In pensione

## Tool

tool-email = E-mail
tool-chat = Chat
tool-video-conference = Videoconferenza
tool-audio-conference = Audioconferenza
tool-instant-messaging = Messaggistica istantanea
tool-webcam-and-microphone = Webcam, casse, microfono
tool-forum = Forum
tool-blog = Blog
tool-wiki = Wiki
tool-web-site = Sito web
tool-podcast = Podcast o audio
tool-video = Video
tool-images = Immagini e album
tool-slides = Presentazioni
tool-office-documents = Documenti e tabelle
tool-shared-platform = Classe virtuale
tool-digital-whiteboard = Lavagna digitale
tool-voice-boxes = Messaggi vocali sul web
tool-school-paper = Giornalino scolastico online
tool-digital-calendar = Calendario digitale
tool-online-quiz = Quiz online
tool-coding-and-robotics = Coding e robotica
tool-virtual-reality = 3D e realtà virtuale
tool-maps = Mappe e GPS
tool-mobile-devices = Dispositivi mobili
tool-twinspace = Lo spazio del progetto
tool-project-diary = Diario di progetto
tool-offline = CD, DVD o chiavetta
tool-telephone = Telefono
tool-fax = Fax
tool-post = Lettere e pacchi
tool-other = Un altro strumento

## Access

access-daily = Ogni giorno
access-weekly = Ogni settimana
access-monthly = Ogni mese
access-rarely = Di rado

## Competence

competence-literacy = Competenza alfabetica funzionale
competence-multilingual = Competenza multilinguistica
competence-science-and-mathematics = Competenza matematica e competenza in scienze, tecnologie e ingegneria
competence-digital = Competenza digitale
competence-personal-and-learning = Competenza personale, sociale e capacità di imparare a imparare
competence-citizenship = Competenza in materia di cittadinanza
competence-entrepreneurship = Competenza imprenditoriale
competence-cultural-awareness = Consapevolezza ed espressione culturali

## Experience

experience-beginner = Alle prime armi
experience-some = Qualche progetto
experience-experienced = Con esperienza

## Report reason

report-reason-spam = Spam o invii di massa
report-reason-commercial = Pubblicità o vendita
report-reason-harassment = Insulti, molestie o bullismo
report-reason-threat = Minaccia
report-reason-hate-speech = Discorsi d’odio
report-reason-violent-or-improper = Immagini violente o sconvenienti
report-reason-copyright = Diritto d’autore
report-reason-impersonation = Identità falsa
report-reason-private-data = Dati privati di qualcuno
report-reason-child-safety = Foto o dati di un alunno, o sicurezza di un minore
report-reason-off-topic = Fuori tema o nel posto sbagliato
report-reason-not-school-staff = Non lavora (più) in una scuola
report-reason-other = Altro

## Pupil report

pupil-report-unkind = Qualcuno è cattivo con me
pupil-report-frightens = Qualcuno mi fa paura
pupil-report-private-or-meeting = Qualcuno mi chiede cose private o di incontrarci
pupil-report-picture = Una foto che non voglio
pupil-report-other = Altro

## Registration refusal

registration-refusal-person-not-found = Persona non trovata nella scuola
registration-refusal-school-not-eligible = Scuola non ammissibile
registration-refusal-school-not-found = Scuola non trovata
registration-refusal-papers-missing = Documenti non inviati nonostante le richieste
registration-refusal-duplicate-account = La persona ha già un altro account
registration-refusal-role-not-eligible = Ruolo non ammissibile
registration-refusal-false-data = Dati falsi

## Project refusal

project-refusal-incomplete = Modulo incompleto
project-refusal-not-legible = Scritto in una lingua che l’unità non legge
project-refusal-not-collaboration = Non è una collaborazione tra classi
project-refusal-not-verified = Scuola o persona non verificata
project-refusal-duplicate = Il progetto esiste già
project-refusal-inappropriate = Contenuto non appropriato

## Consent

consent-pictures = Tutte le persone nelle immagini, e i genitori degli alunni, hanno accettato la pubblicazione.
consent-copyright = Testi, immagini, musica e video sono nostri oppure possiamo pubblicarli.
consent-personal-data = Non compare nessun nome completo, indirizzo, telefono o e-mail di alunni.

## Azione Erasmus+

erasmus-action-ka1-staff = KA1 mobilità del personale
erasmus-action-ka1-pupils = KA1 mobilità degli alunni
erasmus-action-ka1-short-term = KA1 progetto di breve durata
erasmus-action-accreditation = Accreditamento Erasmus
erasmus-action-ka2-small-scale = KA2 partenariato su piccola scala
erasmus-action-ka2-cooperation = KA2 partenariato di cooperazione
erasmus-action-jean-monnet = Jean Monnet

## Accordo dei fondatori

founders-agreement-needs-compared = Abbiamo confrontato i bisogni delle nostre classi
founders-agreement-calendars = Abbiamo confrontato i calendari scolastici
founders-agreement-frequency-of-contact = Abbiamo deciso ogni quanto sentirci
founders-agreement-share-of-work = Ci siamo divisi il lavoro
founders-agreement-evaluation = Sappiamo come valuteremo il risultato
