### Words for the values of every list. The key is the list and the code.

## Country

country-at = Austria
country-be = Belgia
country-bg = Bułgaria
country-cy = Cypr
country-cz = Czechy
country-de = Niemcy
country-dk = Dania
country-ee = Estonia
country-el = Grecja
country-es = Hiszpania
country-fi = Finlandia
country-fr = Francja
country-hr = Chorwacja
country-hu = Węgry
country-ie = Irlandia
country-it = Włochy
country-lt = Litwa
country-lu = Luksemburg
country-lv = Łotwa
country-mt = Malta
country-nl = Niderlandy
country-pl = Polska
country-pt = Portugalia
country-ro = Rumunia
country-se = Szwecja
country-si = Słowenia
country-sk = Słowacja
country-is = Islandia
country-li = Liechtenstein
country-no = Norwegia
country-tr = Turcja
country-mk = Macedonia Północna
country-rs = Serbia
country-al = Albania
country-ba = Bośnia i Hercegowina
country-me = Czarnogóra
country-xk = Kosowo
country-am = Armenia
country-az = Azerbejdżan
country-ge = Gruzja
country-md = Mołdawia
country-ua = Ukraina
country-tn = Tunezja
country-jo = Jordania
country-lb = Liban
country-uk = Wielka Brytania

## Unit (other units are called like their country)

unit-be-nl = Belgia (Wspólnota Flamandzka)
unit-be-fr = Belgia (Wspólnota Francuska)
unit-be-de = Belgia (Wspólnota Niemieckojęzyczna)

## Language

language-sq = Albański
language-ar = Arabski
language-hy = Ormiański
language-az = Azerski
language-eu = Baskijski
language-bs = Bośniacki
language-bg = Bułgarski
language-ca = Kataloński
language-zh = Chiński
language-hr = Chorwacki
language-cs = Czeski
language-da = Duński
language-nl = Niderlandzki
language-en = Angielski
language-eo = Esperanto
language-et = Estoński
language-fi = Fiński
language-fr = Francuski
language-gl = Galicyjski
language-ka = Gruziński
language-de = Niemiecki
language-el = Grecki
language-grc = Starogrecki
language-hu = Węgierski
language-is = Islandzki
language-ga = Irlandzki
language-it = Włoski
language-ja = Japoński
language-la = Łacina
language-lv = Łotewski
language-lt = Litewski
language-lb = Luksemburski
language-mk = Macedoński
language-mt = Maltański
language-cnr = Czarnogórski
language-nb = Norweski (bokmål)
language-nn = Norweski (nynorsk)
language-pl = Polski
language-pt = Portugalski
language-ro = Rumuński
language-ru = Rosyjski
language-gd = Gaelicki szkocki
language-sr = Serbski
language-sk = Słowacki
language-sl = Słoweński
language-es = Hiszpański
language-sv = Szwedzki
language-tr = Turecki
language-uk = Ukraiński
language-cy = Walijski
language-sign = Język migowy
language-other = Inny język

## Language level

language-level-basic = Podstawowy
language-level-independent = Samodzielny
language-level-proficient = Biegły
language-level-native = Ojczysty

## Subject

subject-art = Plastyka
subject-astronomy = Astronomia
subject-biology = Biologia
subject-chemistry = Chemia
subject-citizenship = Edukacja obywatelska
subject-classical-languages = Języki klasyczne (łacina, greka)
subject-cross-curricular = Zajęcia międzyprzedmiotowe
subject-design-and-technology = Projektowanie i technika
subject-drama = Teatr
subject-drawing = Rysunek
subject-economics = Ekonomia
subject-environmental-education = Edukacja ekologiczna
subject-ethics = Etyka
subject-european-studies = Wiedza o Europie
subject-foreign-languages = Języki obce
subject-geography = Geografia
subject-geology = Geologia
subject-health-studies = Edukacja zdrowotna
subject-history = Historia
subject-history-of-culture = Historia kultury
subject-home-economics = Gospodarstwo domowe
subject-informatics = Informatyka
subject-mother-tongue = Język ojczysty i literatura
subject-law = Prawo
subject-mathematics = Matematyka / Geometria
subject-media-education = Edukacja medialna
subject-music = Muzyka
subject-natural-sciences = Przyroda
subject-philosophy = Filozofia / Logika
subject-physical-education = Wychowanie fizyczne
subject-physics = Fizyka
subject-politics = Wiedza o polityce
subject-pre-school = Edukacja przedszkolna
subject-primary = Edukacja wczesnoszkolna
subject-psychology = Psychologia
subject-religion = Religia
subject-social-studies = Nauki społeczne / Socjologia
subject-special-needs = Pedagogika specjalna
subject-technology = Przedmioty techniczne
subject-vocational = Przedmioty zawodowe
subject-other = Inny przedmiot

## School level

school-level-pre-primary = Przedszkole (do 6 lat)
school-level-primary = Szkoła podstawowa, klasy młodsze (6–11 lat)
school-level-lower-secondary = Szkoła podstawowa, klasy starsze, lub gimnazjum (11–15 lat)
school-level-upper-general = Szkoła ponadpodstawowa, liceum
school-level-upper-technical = Szkoła ponadpodstawowa, technikum
school-level-upper-vocational = Szkoła ponadpodstawowa, szkoła branżowa
school-level-all-through = Wszystkie etapy
school-level-special = Szkoła specjalna
school-level-hospital-or-prison = Szkoła w szpitalu lub zakładzie karnym
school-level-adult-evening = Szkoła wieczorowa dla dorosłych

## School track

school-track-general = Ogólny
school-track-humanities = Humanistyczny
school-track-scientific = Matematyczno-przyrodniczy
school-track-languages = Językowy
school-track-arts-and-music = Artystyczny i muzyczny
school-track-technical = Techniczny
school-track-vocational = Zawodowy
school-track-other = Inny

## School status

school-status-state = Szkoła publiczna
school-status-recognised = Szkoła niepubliczna z uprawnieniami publicznej
school-status-private = Szkoła prywatna
school-status-international = Szkoła europejska lub międzynarodowa

## School area

school-area-urban = Miasto
school-area-suburban = Przedmieście
school-area-rural = Wieś
school-area-mountain = Góry
school-area-island = Wyspa
school-area-outermost = Region najbardziej oddalony

## School role

school-role-teacher = Nauczyciel lub nauczycielka
school-role-head = Dyrektor
school-role-deputy-head = Wicedyrektor
school-role-librarian = Bibliotekarz lub bibliotekarka
school-role-special-needs-teacher = Pedagog specjalny
school-role-counsellor = Pedagog lub psycholog szkolny
school-role-ict-coordinator = Koordynator TIK
school-role-language-assistant = Asystent językowy
school-role-pre-school-educator = Nauczyciel przedszkola
school-role-trainee-teacher = Nauczyciel początkujący lub praktykant
school-role-teacher-trainer = Edukator nauczycieli
school-role-administrator = Pracownik administracji
school-role-retired = Na emeryturze

## Tool

tool-email = Poczta elektroniczna
tool-chat = Czat
tool-video-conference = Wideokonferencja
tool-audio-conference = Rozmowa głosowa w grupie
tool-instant-messaging = Komunikator
tool-webcam-and-microphone = Kamera, głośniki, mikrofon
tool-forum = Forum
tool-blog = Blog
tool-wiki = Wiki
tool-web-site = Strona internetowa
tool-podcast = Podcast lub nagrania
tool-video = Wideo
tool-images = Zdjęcia i albumy
tool-slides = Prezentacje
tool-office-documents = Dokumenty i tabele
tool-shared-platform = Wirtualna klasa
tool-digital-whiteboard = Tablica interaktywna
tool-voice-boxes = Wiadomości głosowe w sieci
tool-school-paper = Szkolna gazetka w sieci
tool-digital-calendar = Kalendarz cyfrowy
tool-online-quiz = Quiz internetowy
tool-coding-and-robotics = Programowanie i robotyka
tool-virtual-reality = 3D i rzeczywistość wirtualna
tool-maps = Mapy i GPS
tool-mobile-devices = Urządzenia mobilne
tool-twinspace = Przestrzeń projektu
tool-project-diary = Dziennik projektu
tool-offline = Płyta CD, DVD lub pendrive
tool-telephone = Telefon
tool-fax = Faks
tool-post = Listy i paczki
tool-other = Inne narzędzie

## Access

access-daily = Codziennie
access-weekly = Co tydzień
access-monthly = Co miesiąc
access-rarely = Rzadko

## Competence

competence-literacy = Rozumienie i tworzenie informacji
competence-multilingual = Wielojęzyczność
competence-science-and-mathematics = Matematyka, nauki przyrodnicze, technika i inżynieria
competence-digital = Kompetencje cyfrowe
competence-personal-and-learning = Kompetencje osobiste i społeczne, umiejętność uczenia się
competence-citizenship = Kompetencje obywatelskie
competence-entrepreneurship = Przedsiębiorczość
competence-cultural-awareness = Świadomość i ekspresja kulturalna

## Experience

experience-beginner = Bez doświadczenia
experience-some = Kilka projektów
experience-experienced = Z doświadczeniem

## Report reason

report-reason-spam = Spam lub masowa wysyłka
report-reason-commercial = Reklama lub sprzedaż
report-reason-harassment = Obraza, nękanie lub przemoc słowna
report-reason-threat = Groźba
report-reason-hate-speech = Mowa nienawiści
report-reason-violent-or-improper = Brutalne lub niestosowne obrazy
report-reason-copyright = Prawa autorskie
report-reason-impersonation = Fałszywa tożsamość
report-reason-private-data = Czyjeś prywatne dane
report-reason-child-safety = Zdjęcie lub dane ucznia, bezpieczeństwo dziecka
report-reason-off-topic = Nie na temat lub w złym miejscu
report-reason-not-school-staff = Nie pracuje (już) w szkole
report-reason-other = Coś innego

## Pupil report

pupil-report-unkind = Ktoś jest niemiły
pupil-report-frightens = Boję się kogoś
pupil-report-private-or-meeting = Ktoś pyta mnie o prywatne sprawy albo chce się spotkać
pupil-report-picture = Zdjęcie, którego nie chcę
pupil-report-other = Coś innego

## Registration refusal

registration-refusal-person-not-found = Szkoła nie zna tej osoby
registration-refusal-school-not-eligible = Szkoła nie może brać udziału
registration-refusal-school-not-found = Nie znaleziono szkoły
registration-refusal-papers-missing = Brak dokumentów mimo naszych próśb
registration-refusal-duplicate-account = Ta osoba ma już konto
registration-refusal-role-not-eligible = Ta funkcja nie uprawnia do udziału
registration-refusal-false-data = Nieprawdziwe dane

## Project refusal

project-refusal-incomplete = Niepełny formularz
project-refusal-not-legible = Tekst w języku, którego nikt w biurze nie zna
project-refusal-not-collaboration = To nie jest współpraca klas
project-refusal-not-verified = Szkoła lub osoba niezweryfikowana
project-refusal-duplicate = Taki projekt już istnieje
project-refusal-inappropriate = Nieodpowiednia treść

## Consent

consent-pictures = Wszystkie osoby na zdjęciach oraz rodzice uczniów zgodzili się na publikację.
consent-copyright = Teksty, zdjęcia, muzyka i filmy są nasze albo możemy je publikować.
consent-personal-data = Nigdzie nie ma pełnego nazwiska, adresu, telefonu ani e-maila ucznia.

## Akcja Erasmus+

erasmus-action-ka1-staff = KA1 mobilność kadry
erasmus-action-ka1-pupils = KA1 mobilność uczniów
erasmus-action-ka1-short-term = KA1 projekt krótkoterminowy
erasmus-action-accreditation = Akredytacja Erasmus
erasmus-action-ka2-small-scale = KA2 partnerstwo na małą skalę
erasmus-action-ka2-cooperation = KA2 partnerstwo współpracy
erasmus-action-jean-monnet = Jean Monnet

## Ustalenia założycieli

founders-agreement-needs-compared = Porównaliśmy potrzeby naszych klas
founders-agreement-calendars = Porównaliśmy kalendarze szkolne
founders-agreement-frequency-of-contact = Ustaliliśmy, jak często się kontaktujemy
founders-agreement-share-of-work = Podzieliliśmy się pracą
founders-agreement-evaluation = Wiemy, jak ocenimy wynik
