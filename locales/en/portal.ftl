# What a guest reads: home, map, countries, schools, projects, and the pages that explain.

## Home

home-title = Find a class to work with
home-description = A safe place where teachers from Europe and its neighbours meet, plan a project and work together with their pupils. Free, without deadlines.
home-hero-find = Find a class across the border.
home-hero-make = Make something together.
home-lead =
    { $countries ->
        [one] A safe place where teachers meet, plan and work with their pupils. No deadlines, no funding forms, no cost.
       *[other] A safe place where teachers in { $countries } countries meet, plan and work with their pupils. No deadlines, no funding forms, no cost.
    }
home-register = Register as a teacher
home-look-around = Look around first
home-time = It takes about ten minutes. Your national unit checks every adult and aims to answer within 3 working days.

## Counters

counters-title = Here today
counter-people =
    { $count ->
        [one] person
       *[other] people
    }
counter-schools =
    { $count ->
        [one] school
       *[other] schools
    }
counter-projects =
    { $count ->
        [one] project
       *[other] projects
    }
counter-countries =
    { $count ->
        [one] country
       *[other] countries
    }

## Six phases

phases-title = Six steps, at your own pace
phase-register-title = Register and say what you have in mind
phase-register-text = A few lines in any language are enough. Small ideas are welcome.
phase-register-gives = Teachers in other countries can find you.
phase-search-title = Look for a partner school
phase-search-text = You see who is available, who answers, and why they fit. You choose: nobody is paired for you.
phase-search-gives = A colleague who wants the same thing.
phase-plan-title = Start the project and plan it
phase-plan-text = Two teachers from two countries agree on a plan. Their national units read it and say yes.
phase-plan-gives = A plan that both schools stand behind.
phase-work-title = Work together online
phase-work-text = A shared classroom opens for the two classes. Your pupils sign in with names that you make for them.
phase-work-gives = A room where no stranger comes in.
phase-produce-title = Make something that lasts
phase-produce-text = Pupils write, draw, measure and compare, on pages that both classes build together.
phase-produce-gives = Work that pupils are proud to show.
phase-recognition-title = Be seen for it
phase-recognition-text = Your project and your school stand on the public map. You decide which pages families and the town may read.
phase-recognition-gives = Visible work for you, your pupils and your school.
phase-gives = What you get:

## Safety

safe-title = There is no road from a stranger to a pupil
safe-lead = Every adult is checked by the unit of their country. Pupils work in closed rooms, with sign-in names their teacher makes. Nothing is public until their teachers decide so.
safe-link = How we protect pupils

## What to have at hand before registering (R-REG-4)

ready-title = Have these ready to register
ready-code = your school’s national code, if your country has one
ready-phone = the school’s phone number, and fax if it has one
ready-school-email = the school’s e-mail address
ready-head = the name and e-mail address of your head teacher
ready-own-email = an e-mail address of your own that you read often
ready-ages = the ages of your pupils and the languages you can work in
ready-idea = a few lines about what you would like to do together
ready-later = It is no problem if something is missing: you can add most of it later.

## Map and countries

map-title = Map of schools and projects
map-description = See which schools and projects take part, country by country. No account is needed.
map-lead = Choose a country to see its schools, its projects and its national unit.
map-figure = Map of Europe and its neighbours. Each country that takes part is a link.
map-skip = Skip the map and go to the list
map-legend-lit = Blue: schools of this country are here.
map-legend-dim = Faint: no school of this country yet.
map-list-title = Countries
map-country = { $country }: { $figures }
map-all = See the map and all countries
count-schools =
    { $count ->
        [one] { $count } school
       *[other] { $count } schools
    }
count-projects =
    { $count ->
        [one] { $count } project
       *[other] { $count } projects
    }
count-none = no school yet

country-title = { $country }: schools and projects
country-description = { $country }: schools and projects that take part, and how to reach the national unit.
country-back = All countries
country-schools-title = Schools
country-projects-title = Projects
country-unit-title = National unit
country-unit-text = The national unit checks registrations and projects and helps teachers of this country.
country-unit-none = This country has no national unit here yet. Write to the people who run this site.
country-no-schools = No school of this country is here yet.
country-no-schools-hint = If you teach here, yours can be the first.
country-no-projects = No project of this country has started yet.
country-no-projects-hint = Teachers are looking for partners: register to see them.
country-teach-here = Do you teach here?
pages-schools = Pages of schools
pages-projects = Pages of projects

## A school

school-description = { $school }, { $town }, { $country }: its people and its projects.
school-about-title = About the school
school-levels = Levels
school-pupils = Pupils
school-site = Web site
school-people-title = People
school-people-unnamed =
    { $count ->
        [one] One teacher or staff member takes part. Only registered people can see the name.
       *[other] { $count } teachers and staff members take part. Only registered people can see their names.
    }
school-people-others =
    { $count ->
        [one] One more person takes part. Only registered people can see the name.
       *[other] { $count } more people take part. Only registered people can see their names.
    }
school-projects-title = Projects of this school
school-no-projects = No project yet.
school-no-projects-hint = Would your class like to be the first to work with them?
school-meet = Teachers meet after signing in.

## A project

project-description = { $title }: a project between schools. Countries: { $countries }.
project-schools-title = Schools that work together
project-about-title = What they do
project-facts-title = In short
project-months = When
project-months-range = { $from } to { $to }
project-ages = Pupils aged
project-ages-range = { $from } to { $to }
project-row = Pupils aged { $from } to { $to } · { $languages }
project-row-one = Pupils aged { $age } · { $languages }
project-languages = Works in
project-subjects = Subjects
project-running = Running since { $date }
project-closed = Finished on { $date }
project-contact = Contact person: { $name }
project-teacher = a teacher, { $school }
project-space = Read the pages they made public
project-own = Start a project of your own

## What twinning is

about-title = What twinning is
about-description = Two classes in two countries work on one project over the internet. How it works, who may take part and who looks after safety.
about-lead = Two teachers, two schools, two countries, one project. Their classes meet over the internet and make something that neither would make alone.
about-how-title = How it works
about-how-meet = You register with your school. The national unit of your country checks that you are who you say. Then you can look for colleagues in other countries, read their ideas and write to them.
about-how-choose = When two teachers agree, one of them fills in a short form and the other accepts it. Both national units read the plan. When both say yes, a shared classroom opens for the two classes.
about-how-interact = The heart of it is working together: mixed groups, regular exchange, a plan that both sides write. Two products made apart and compared at the end are not enough.
about-who-title = Who may take part
about-who-text = Teachers, heads, librarians and other teaching staff of schools from pre-school to upper secondary, every subject and every kind of school. Each country says which private schools it admits.
about-light-title = What it asks of you
about-light-text = Very little. There is no deadline, no contract, no funding to apply for and nothing to pay. A computer with a browser is enough, and so is an idea for four weeks. Projects may last one month or several years.
about-safe-title = How pupils are protected
about-safe-adults = Every adult has been checked by a national unit before they can see or write to anybody.
about-safe-pupils = Pupils need no e-mail address. They have a first name, or another name their teacher chooses, and exist only inside the rooms of their own class.
about-safe-rooms = Only the teachers and pupils of a project enter its room. No adult can write to a pupil alone.
about-safe-tell = On each page that pupils see there is a button to tell a teacher.
about-safe-publish = Pages become public only when a teacher publishes them, after checking the pictures and the permissions. Public pages never show a pupil’s name.
about-units-title = Who looks after it
about-units-text = Each country has a national unit. It checks people, schools and projects, helps its teachers and answers when something goes wrong. A central unit runs the site for all.
about-partners-title = Equal partners
about-partners-text = The two founders have the same rights and answer for the project together. The site never pairs schools by itself: people choose.

## Ten good reasons

reasons-title = Ten good reasons to begin
reasons-description = Why teachers work with a class in another country: ten reasons, from real readers to recognition.
reason-1-title = Pupils write for real readers
reason-1-text = Somebody their age waits for the answer. That changes how carefully they read, write and speak.
reason-2-title = Languages are used, not only learnt
reason-2-text = Pupils need the language to understand each other, so mistakes become questions instead of red marks.
reason-3-title = You see your own school with new eyes
reason-3-text = Explaining your street, your food or your timetable to others shows how much you took for granted.
reason-4-title = It fits any subject and any age
reason-4-text = From counting with five-year-olds to physics with eighteen-year-olds. What counts is what you do together.
reason-5-title = You begin when you like
reason-5-text = No deadline, no funding form, no contract. You may stop after a month or go on for years.
reason-6-title = You need no special skills
reason-6-text = If you can write a message and open a web page, you can take part. Your national unit helps when you are stuck.
reason-7-title = You choose your partner
reason-7-text = You search by age, subject, language and idea, and you write first. Nobody is paired for you.
reason-8-title = It is a safe place
reason-8-text = Every adult is checked. Pupils work where nobody from outside comes in.
reason-9-title = You learn from colleagues
reason-9-text = Planning with a teacher from another country is further training that comes to your desk.
reason-10-title = Your work is seen
reason-10-text = Your project stands on the public map, and the pages that you publish can be read by families, the head and the town.

## Contact

contact-title = Contact
contact-description = How to reach your national unit and the people who run this site.
contact-lead = Your national unit is the first to ask: its people speak your language and know your schools.
contact-units-title = National units
contact-units-text = Choose your country to see how to reach its unit.
contact-site-title = The people who run this site
contact-site-text = Write to them about the site itself, about privacy, or when your country has no unit here.
contact-site-none = No address has been set for this site yet. Please write to your national unit.
contact-report-title = Something is wrong
contact-report-text = When you are signed in, use “Report” beside the message or the person: it reaches the national unit at once. Pupils use “Tell a teacher”. If somebody is in danger now, call the emergency number 112.
