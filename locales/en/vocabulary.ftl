### Words for the values of every list. The key is the list and the code.

## Country

country-at = Austria
country-be = Belgium
country-bg = Bulgaria
country-cy = Cyprus
country-cz = Czechia
country-de = Germany
country-dk = Denmark
country-ee = Estonia
country-el = Greece
country-es = Spain
country-fi = Finland
country-fr = France
country-hr = Croatia
country-hu = Hungary
country-ie = Ireland
country-it = Italy
country-lt = Lithuania
country-lu = Luxembourg
country-lv = Latvia
country-mt = Malta
country-nl = Netherlands
country-pl = Poland
country-pt = Portugal
country-ro = Romania
country-se = Sweden
country-si = Slovenia
country-sk = Slovakia
country-is = Iceland
country-li = Liechtenstein
country-no = Norway
country-tr = Türkiye
country-mk = North Macedonia
country-rs = Serbia
country-al = Albania
country-ba = Bosnia and Herzegovina
country-me = Montenegro
country-xk = Kosovo
country-am = Armenia
country-az = Azerbaijan
country-ge = Georgia
country-md = Moldova
country-ua = Ukraine
country-tn = Tunisia
country-jo = Jordan
country-lb = Lebanon
country-uk = United Kingdom

## Unit (other units are called like their country)

unit-be-nl = Belgium (Flemish Community)
unit-be-fr = Belgium (French Community)
unit-be-de = Belgium (German-speaking Community)

## Language

language-sq = Albanian
language-ar = Arabic
language-hy = Armenian
language-az = Azerbaijani
language-eu = Basque
language-bs = Bosnian
language-bg = Bulgarian
language-ca = Catalan
language-zh = Chinese
language-hr = Croatian
language-cs = Czech
language-da = Danish
language-nl = Dutch
language-en = English
language-eo = Esperanto
language-et = Estonian
language-fi = Finnish
language-fr = French
language-gl = Galician
language-ka = Georgian
language-de = German
language-el = Greek
language-grc = Ancient Greek
language-hu = Hungarian
language-is = Icelandic
language-ga = Irish
language-it = Italian
language-ja = Japanese
language-la = Latin
language-lv = Latvian
language-lt = Lithuanian
language-lb = Luxembourgish
language-mk = Macedonian
language-mt = Maltese
language-cnr = Montenegrin
language-nb = Norwegian (Bokmål)
language-nn = Norwegian (Nynorsk)
language-pl = Polish
language-pt = Portuguese
language-ro = Romanian
language-ru = Russian
language-gd = Scottish Gaelic
language-sr = Serbian
language-sk = Slovak
language-sl = Slovenian
language-es = Spanish
language-sv = Swedish
language-tr = Turkish
language-uk = Ukrainian
language-cy = Welsh
language-sign = Sign language
language-other = Another language

## Language level

language-level-basic = Basic
language-level-independent = Independent
language-level-proficient = Proficient
language-level-native = Native

## Subject

subject-art = Art
subject-astronomy = Astronomy
subject-biology = Biology
subject-chemistry = Chemistry
subject-citizenship = Citizenship
subject-classical-languages = Classical languages (Latin, Greek)
subject-cross-curricular = Cross-curricular
subject-design-and-technology = Design and technology
subject-drama = Drama
subject-drawing = Drawing
subject-economics = Economics
subject-environmental-education = Environmental education
subject-ethics = Ethics
subject-european-studies = European studies
subject-foreign-languages = Foreign languages
subject-geography = Geography
subject-geology = Geology
subject-health-studies = Health
subject-history = History
subject-history-of-culture = History of culture
subject-home-economics = Home economics
subject-informatics = Informatics / ICT
subject-mother-tongue = Language and literature (mother tongue)
subject-law = Law
subject-mathematics = Mathematics / Geometry
subject-media-education = Media education
subject-music = Music
subject-natural-sciences = Natural sciences
subject-philosophy = Philosophy / Logic
subject-physical-education = Physical education
subject-physics = Physics
subject-politics = Politics
subject-pre-school = Pre-school subjects
subject-primary = Primary school subjects
subject-psychology = Psychology
subject-religion = Religion
subject-social-studies = Social studies / Sociology
subject-special-needs = Special needs education
subject-technology = Technical subjects
subject-vocational = Vocational subjects
subject-other = Another subject

## School level

school-level-pre-primary = Pre-primary (up to 6)
school-level-primary = Primary (6-11)
school-level-lower-secondary = Lower secondary (11-15)
school-level-upper-general = Upper secondary, general
school-level-upper-technical = Upper secondary, technical
school-level-upper-vocational = Upper secondary, vocational
school-level-all-through = All ages
school-level-special = Special school
school-level-hospital-or-prison = School in a hospital or prison
school-level-adult-evening = Evening school for adults

## School track

school-track-general = General
school-track-humanities = Humanities
school-track-scientific = Science
school-track-languages = Languages
school-track-arts-and-music = Arts and music
school-track-technical = Technical
school-track-vocational = Vocational
school-track-other = Other

## School status

school-status-state = State school
school-status-recognised = Recognised private school
school-status-private = Private school
school-status-international = European or international school

## School area

school-area-urban = Town or city
school-area-suburban = Suburb
school-area-rural = Countryside
school-area-mountain = Mountains
school-area-island = Island
school-area-outermost = Outermost region

## School role

school-role-teacher = Teacher
school-role-head = Head of school
school-role-deputy-head = Deputy head
school-role-librarian = Librarian
school-role-special-needs-teacher = Special needs teacher
school-role-counsellor = School counsellor or psychologist
school-role-ict-coordinator = ICT coordinator
school-role-language-assistant = Language assistant
school-role-pre-school-educator = Pre-school educator
school-role-trainee-teacher = Trainee teacher
school-role-teacher-trainer = Teacher trainer
school-role-administrator = Administrative staff
school-role-retired = Retired

## Tool

tool-email = E-mail
tool-chat = Chat
tool-video-conference = Video conference
tool-audio-conference = Audio conference
tool-instant-messaging = Instant messages
tool-webcam-and-microphone = Webcam, loudspeakers, microphone
tool-forum = Forum
tool-blog = Blog
tool-wiki = Wiki
tool-web-site = Website
tool-podcast = Podcast or audio
tool-video = Video
tool-images = Pictures and albums
tool-slides = Slides
tool-office-documents = Documents and tables
tool-shared-platform = Virtual classroom
tool-digital-whiteboard = Digital whiteboard
tool-voice-boxes = Voice messages on the web
tool-school-paper = Online school paper
tool-digital-calendar = Digital calendar
tool-online-quiz = Online quiz
tool-coding-and-robotics = Coding and robotics
tool-virtual-reality = 3D and virtual reality
tool-maps = Maps and GPS
tool-mobile-devices = Mobile devices
tool-twinspace = The project’s own space
tool-project-diary = Project diary
tool-offline = CD, DVD or memory stick
tool-telephone = Telephone
tool-fax = Fax
tool-post = Letters and parcels
tool-other = Another tool

## Access

access-daily = Every day
access-weekly = Every week
access-monthly = Every month
access-rarely = Rarely

## Competence

competence-literacy = Reading and writing
competence-multilingual = Several languages
competence-science-and-mathematics = Mathematics, science, technology and engineering
competence-digital = Digital competence
competence-personal-and-learning = Personal and social competence, learning to learn
competence-citizenship = Citizenship
competence-entrepreneurship = Entrepreneurship
competence-cultural-awareness = Cultural awareness and expression

## Experience

experience-beginner = Beginner
experience-some = Some projects
experience-experienced = Experienced

## Report reason

report-reason-spam = Spam or mass mail
report-reason-commercial = Advertising or selling
report-reason-harassment = Insult, harassment or bullying
report-reason-threat = Threat
report-reason-hate-speech = Hate speech
report-reason-violent-or-improper = Violent or improper pictures
report-reason-copyright = Copyright
report-reason-impersonation = False identity
report-reason-private-data = Somebody’s private data
report-reason-child-safety = A pupil’s picture or data, or a child’s safety
report-reason-off-topic = Off topic or in the wrong place
report-reason-not-school-staff = Not on the staff of a school
report-reason-other = Something else

## Pupil report

pupil-report-unkind = Someone is unkind
pupil-report-frightens = Someone frightens me
pupil-report-private-or-meeting = Someone asks me private things or to meet
pupil-report-picture = A picture I do not want
pupil-report-other = Something else

## Registration refusal

registration-refusal-person-not-found = Person not found at the school
registration-refusal-school-not-eligible = School not eligible
registration-refusal-school-not-found = School not found
registration-refusal-papers-missing = Papers not sent in spite of our requests
registration-refusal-duplicate-account = The person has another account
registration-refusal-role-not-eligible = Role not eligible
registration-refusal-false-data = False data

## Project refusal

project-refusal-incomplete = Form incomplete
project-refusal-not-legible = Written in a language that the unit cannot read
project-refusal-not-collaboration = Not a collaboration between classes
project-refusal-not-verified = School or person not verified
project-refusal-duplicate = The project exists already
project-refusal-inappropriate = Content not appropriate

## Consent

consent-pictures = Everybody in the pictures, and the parents of pupils, agreed to have them published.
consent-copyright = Texts, pictures, music and videos are ours, or we may publish them.
consent-personal-data = Nothing tells a pupil’s full name, address, telephone or e-mail.

## Erasmus+ action

erasmus-action-ka1-staff = KA1 staff mobility
erasmus-action-ka1-pupils = KA1 pupil mobility
erasmus-action-ka1-short-term = KA1 short-term project
erasmus-action-accreditation = Erasmus accreditation
erasmus-action-ka2-small-scale = KA2 small-scale partnership
erasmus-action-ka2-cooperation = KA2 cooperation partnership
erasmus-action-jean-monnet = Jean Monnet

## Founders’ agreement

founders-agreement-needs-compared = We have compared what our classes need
founders-agreement-calendars = We have compared our school calendars
founders-agreement-frequency-of-contact = We have agreed how often we are in contact
founders-agreement-share-of-work = We have shared out the work
founders-agreement-evaluation = We know how we will judge the result
