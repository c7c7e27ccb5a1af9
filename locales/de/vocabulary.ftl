### Words for the values of every list. The key is the list and the code.

## Country

country-at = Österreich
country-be = Belgien
country-bg = Bulgarien
country-cy = Zypern
country-cz = Tschechien
country-de = Deutschland
country-dk = Dänemark
country-ee = Estland
country-el = Griechenland
country-es = Spanien
country-fi = Finnland
country-fr = Frankreich
country-hr = Kroatien
country-hu = Ungarn
country-ie = Irland
country-it = Italien
country-lt = Litauen
country-lu = Luxemburg
country-lv = Lettland
country-mt = Malta
country-nl = Niederlande
country-pl = Polen
country-pt = Portugal
country-ro = Rumänien
country-se = Schweden
country-si = Slowenien
country-sk = Slowakei
country-is = Island
country-li = Liechtenstein
country-no = Norwegen
country-tr = Türkei
country-mk = Nordmazedonien
country-rs = Serbien
country-al = Albanien
country-ba = Bosnien und Herzegowina
country-me = Montenegro
country-xk = Kosovo
country-am = Armenien
country-az = Aserbaidschan
country-ge = Georgien
country-md = Moldau
country-ua = Ukraine
country-tn = Tunesien
country-jo = Jordanien
country-lb = Libanon
country-uk = Vereinigtes Königreich

## Unit (other units are called like their country)

unit-be-nl = Belgien (Flämische Gemeinschaft)
unit-be-fr = Belgien (Französische Gemeinschaft)
unit-be-de = Belgien (Deutschsprachige Gemeinschaft)

## Language

language-sq = Albanisch
language-ar = Arabisch
language-hy = Armenisch
language-az = Aserbaidschanisch
language-eu = Baskisch
language-bs = Bosnisch
language-bg = Bulgarisch
language-ca = Katalanisch
language-zh = Chinesisch
language-hr = Kroatisch
language-cs = Tschechisch
language-da = Dänisch
language-nl = Niederländisch
language-en = Englisch
language-eo = Esperanto
language-et = Estnisch
language-fi = Finnisch
language-fr = Französisch
language-gl = Galicisch
language-ka = Georgisch
language-de = Deutsch
language-el = Griechisch
language-grc = Altgriechisch
language-hu = Ungarisch
language-is = Isländisch
language-ga = Irisch
language-it = Italienisch
language-ja = Japanisch
language-la = Latein
language-lv = Lettisch
language-lt = Litauisch
language-lb = Luxemburgisch
language-mk = Mazedonisch
language-mt = Maltesisch
language-cnr = Montenegrinisch
language-nb = Norwegisch (Bokmål)
language-nn = Norwegisch (Nynorsk)
language-pl = Polnisch
language-pt = Portugiesisch
language-ro = Rumänisch
language-ru = Russisch
language-gd = Schottisch-Gälisch
language-sr = Serbisch
language-sk = Slowakisch
language-sl = Slowenisch
language-es = Spanisch
language-sv = Schwedisch
language-tr = Türkisch
language-uk = Ukrainisch
language-cy = Walisisch
language-sign = Gebärdensprache
language-other = Eine andere Sprache

## Language level

language-level-basic = Grundkenntnisse
language-level-independent = Selbstständig
language-level-proficient = Sehr gut
language-level-native = Muttersprache

## Subject

subject-art = Kunst
subject-astronomy = Astronomie
subject-biology = Biologie
subject-chemistry = Chemie
subject-citizenship = Politische Bildung
subject-classical-languages = Alte Sprachen (Latein, Griechisch)
subject-cross-curricular = Fächerübergreifend
subject-design-and-technology = Werken und Gestalten
subject-drama = Theater
subject-drawing = Zeichnen
subject-economics = Wirtschaft
subject-environmental-education = Umweltbildung
subject-ethics = Ethik
subject-european-studies = Europakunde
subject-foreign-languages = Fremdsprachen
subject-geography = Geografie
subject-geology = Geologie
subject-health-studies = Gesundheitsbildung
subject-history = Geschichte
subject-history-of-culture = Kulturgeschichte
subject-home-economics = Hauswirtschaft
subject-informatics = Informatik
subject-mother-tongue = Sprache und Literatur (Muttersprache)
subject-law = Recht
subject-mathematics = Mathematik / Geometrie
subject-media-education = Medienbildung
subject-music = Musik
subject-natural-sciences = Naturwissenschaften
subject-philosophy = Philosophie / Logik
subject-physical-education = Sport
subject-physics = Physik
subject-politics = Politik
subject-pre-school = Vorschule und Kindergarten
subject-primary = Grundschulfächer
subject-psychology = Psychologie
subject-religion = Religion
subject-social-studies = Sozialkunde / Soziologie
subject-special-needs = Sonderpädagogik
subject-technology = Technik
subject-vocational = Berufliche Fächer
subject-other = Ein anderes Fach

## School level

school-level-pre-primary = Kindergarten und Vorschule (bis 6)
school-level-primary = Grundschule (6-11)
school-level-lower-secondary = Sekundarstufe I (11-15)
school-level-upper-general = Sekundarstufe II, allgemeinbildend
school-level-upper-technical = Sekundarstufe II, technisch
school-level-upper-vocational = Sekundarstufe II, beruflich
school-level-all-through = Alle Stufen
school-level-special = Förderschule
school-level-hospital-or-prison = Schule im Krankenhaus oder Gefängnis
school-level-adult-evening = Abendschule für Erwachsene

## School track

school-track-general = Allgemein
school-track-humanities = Geistes- und Sozialwissenschaften
school-track-scientific = Naturwissenschaftlich
school-track-languages = Sprachen
school-track-arts-and-music = Kunst und Musik
school-track-technical = Technisch
school-track-vocational = Beruflich
school-track-other = Anderer

## School status

school-status-state = Öffentliche Schule
school-status-recognised = Staatlich anerkannte Privatschule
school-status-private = Privatschule
school-status-international = Europäische oder internationale Schule

## School area

school-area-urban = Stadt
school-area-suburban = Vorort
school-area-rural = Ländlicher Raum
school-area-mountain = Gebirge
school-area-island = Insel
school-area-outermost = Region in äußerster Randlage

## School role

school-role-teacher = Lehrkraft
school-role-head = Schulleitung
school-role-deputy-head = Stellvertretende Schulleitung
school-role-librarian = Schulbibliothek
school-role-special-needs-teacher = Sonderpädagogische Lehrkraft
school-role-counsellor = Schulberatung oder Schulpsychologie
school-role-ict-coordinator = IT-Koordination
school-role-language-assistant = Fremdsprachenassistenz
school-role-pre-school-educator = Pädagogische Fachkraft im Kindergarten
school-role-trainee-teacher = Lehrkraft in Ausbildung
school-role-teacher-trainer = Lehrerausbildung
school-role-administrator = Verwaltung
school-role-retired = Im Ruhestand

## Tool

tool-email = E-Mail
tool-chat = Chat
tool-video-conference = Videokonferenz
tool-audio-conference = Audiokonferenz
tool-instant-messaging = Sofortnachrichten
tool-webcam-and-microphone = Webcam, Lautsprecher, Mikrofon
tool-forum = Forum
tool-blog = Blog
tool-wiki = Wiki
tool-web-site = Website
tool-podcast = Podcast oder Audio
tool-video = Video
tool-images = Bilder und Alben
tool-slides = Präsentationen
tool-office-documents = Dokumente und Tabellen
tool-shared-platform = Virtuelles Klassenzimmer
tool-digital-whiteboard = Digitale Tafel
tool-voice-boxes = Sprachnachrichten im Web
tool-school-paper = Online-Schülerzeitung
tool-digital-calendar = Digitaler Kalender
tool-online-quiz = Online-Quiz
tool-coding-and-robotics = Programmieren und Robotik
tool-virtual-reality = 3D und virtuelle Realität
tool-maps = Karten und GPS
tool-mobile-devices = Mobile Geräte
tool-twinspace = Der eigene Projektraum
tool-project-diary = Projekttagebuch
tool-offline = CD, DVD oder USB-Stick
tool-telephone = Telefon
tool-fax = Fax
tool-post = Briefe und Pakete
tool-other = Ein anderes Werkzeug

## Access

access-daily = Jeden Tag
access-weekly = Jede Woche
access-monthly = Jeden Monat
access-rarely = Selten

## Competence

competence-literacy = Lese- und Schreibkompetenz
competence-multilingual = Mehrsprachigkeit
competence-science-and-mathematics = Mathematik, Naturwissenschaften, Technik
competence-digital = Digitale Kompetenz
competence-personal-and-learning = Persönliche und soziale Kompetenz, Lernen lernen
competence-citizenship = Bürgerschaftliche Kompetenz
competence-entrepreneurship = Unternehmerisches Denken
competence-cultural-awareness = Kulturbewusstsein und kultureller Ausdruck

## Experience

experience-beginner = Ohne Erfahrung
experience-some = Einige Projekte
experience-experienced = Erfahren

## Report reason

report-reason-spam = Spam oder Massenmail
report-reason-commercial = Werbung oder Verkauf
report-reason-harassment = Beleidigung, Belästigung oder Mobbing
report-reason-threat = Drohung
report-reason-hate-speech = Hassrede
report-reason-violent-or-improper = Gewalttätige oder unangemessene Bilder
report-reason-copyright = Urheberrecht
report-reason-impersonation = Falsche Identität
report-reason-private-data = Private Daten einer Person
report-reason-child-safety = Bild oder Daten eines Kindes, Sicherheit von Kindern
report-reason-off-topic = Thema verfehlt oder am falschen Ort
report-reason-not-school-staff = Arbeitet nicht (mehr) an einer Schule
report-reason-other = Etwas anderes

## Pupil report

pupil-report-unkind = Jemand ist gemein
pupil-report-frightens = Jemand macht mir Angst
pupil-report-private-or-meeting = Jemand fragt mich Privates oder will mich treffen
pupil-report-picture = Ein Bild, das ich nicht will
pupil-report-other = Etwas anderes

## Registration refusal

registration-refusal-person-not-found = Person an der Schule nicht bekannt
registration-refusal-school-not-eligible = Schule nicht teilnahmeberechtigt
registration-refusal-school-not-found = Schule nicht gefunden
registration-refusal-papers-missing = Unterlagen trotz Nachfrage nicht eingereicht
registration-refusal-duplicate-account = Die Person hat schon ein Konto
registration-refusal-role-not-eligible = Funktion nicht teilnahmeberechtigt
registration-refusal-false-data = Falsche Angaben

## Project refusal

project-refusal-incomplete = Formular unvollständig
project-refusal-not-legible = In einer Sprache, die die Stelle nicht lesen kann
project-refusal-not-collaboration = Keine Zusammenarbeit zwischen Klassen
project-refusal-not-verified = Schule oder Person nicht geprüft
project-refusal-duplicate = Das Projekt gibt es schon
project-refusal-inappropriate = Unangemessener Inhalt

## Consent

consent-pictures = Alle abgebildeten Personen und die Eltern der Kinder sind mit der Veröffentlichung einverstanden.
consent-copyright = Texte, Bilder, Musik und Videos sind von uns oder wir dürfen sie veröffentlichen.
consent-personal-data = Nirgends stehen voller Name, Adresse, Telefon oder E-Mail eines Kindes.

## Erasmus+-Aktion

erasmus-action-ka1-staff = KA1 Mobilität des Personals
erasmus-action-ka1-pupils = KA1 Mobilität der Lernenden
erasmus-action-ka1-short-term = KA1 Kurzzeitprojekt
erasmus-action-accreditation = Erasmus-Akkreditierung
erasmus-action-ka2-small-scale = KA2 Kleinere Partnerschaft
erasmus-action-ka2-cooperation = KA2 Kooperationspartnerschaft
erasmus-action-jean-monnet = Jean Monnet

## Vereinbarung der Gründer

founders-agreement-needs-compared = Wir haben verglichen, was unsere Klassen brauchen
founders-agreement-calendars = Wir haben unsere Schulkalender verglichen
founders-agreement-frequency-of-contact = Wir haben vereinbart, wie oft wir in Kontakt sind
founders-agreement-share-of-work = Wir haben die Arbeit aufgeteilt
founders-agreement-evaluation = Wir wissen, wie wir das Ergebnis bewerten
