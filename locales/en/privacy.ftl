# Privacy notice (R-RET-1 to R-RET-9). When its meaning changes, raise PRIVACY_VERSION.

title = Privacy notice
description = Which data this site keeps, who is responsible, who sees them, for how long, and what your rights are.
version = Version { $version }, valid from 22 November 2026
lead = We keep what is needed for schools to find each other and work together, and nothing else. No advertising, no trackers, no sale of data.

## Who is responsible

who-title = Who is responsible for your data
who-unit = Your national unit is responsible for what it does in your country: checking people and schools, the register of schools it imports, deciding on projects, dealing with reports.
who-operator = The people who run this site are responsible for everything else. You find their address on the contact page.
who-teacher = Teachers and their schools decide which pupils get an account and what the class writes. They ask families for permission as the law of their country demands.

## Why we may

why-title = Why we may use them
why-contract = To give you the account and the services you ask for when you register.
why-public = To keep the community safe: checking adults, audit and reports are a task in the public interest.
why-consent = Where you choose to show more, such as your name on the public web, by your consent. You can take it back at any time in your profile.

## What, area by area

areas-title = Which data, area by area
area-portal-title = Public pages
area-portal-text = Guests need no account and get no cookie; a script comes only with the pages on which they register. Public pages show schools, towns, countries and projects. They show an adult’s name only if that person chose so, and never an e-mail address, a phone number or a pupil’s name.
area-register-title = Registration and checking
area-register-text = Name, e-mail address, username, a protected form of your password, language, country; your school with its address, code, phone, e-mail and the name and e-mail of its head; your role, subjects, languages and the ages of your pupils. Your national unit reads them, and compares them with the national register of schools. Each decision is kept with its reason.
area-desktop-title = Desktop and profile
area-desktop-text = What you write about yourself and your ideas. For each field you choose who sees it: everybody on the web, registered people, your contacts or nobody. At first your name, school, town, subjects, languages and ideas are shown to registered people; your phone number and e-mail address to nobody.
area-search-title = Search for partners and My Candidates
area-search-text = Other checked teachers can find your profile as far as you show it. The list of people you have picked, your notes and your marks are yours alone. How often and how soon you answer first messages is shown as stars.
area-mailbox-title = Mailbox
area-mailbox-text = Messages are read by the people they are addressed to. Officers see a message only if somebody reports it.
area-projects-title = Projects
area-projects-text = Title, description, plan, schools and contact persons of a project. The national units of the schools see them once both founders have agreed. Title, description, schools and countries become public when the project starts.
area-space-title = { -space }, the shared classroom
area-space-text = Pages, their earlier versions, pictures, and the list of members. Only members see them, until a teacher publishes a page. The place where a picture was taken is removed from each picture.
area-units-title = Desks of the units
area-units-text = Officers see the registrations, schools, projects and reports of their own country. Each of their decisions is written into a log that cannot be changed.
area-mail-title = Mail we send
area-mail-text = Mails about your account, your messages and your projects, without tracking pictures. We do not give your address to others.
area-technical-title = Running the site
area-technical-text = One cookie keeps you signed in; there is no other. We note when somebody signs in. Against misuse we count failed attempts by network address, in memory only. Backups are kept so that nothing gets lost. We count visits only as totals. What you are writing (messages, pages, projects, your profile, notes on candidates) is kept on your device until it is sent or saved, or until you sign out. That the key / shall not lead to the search, a device keeps as well. Of pupils nothing is kept on a device.
area-absent = This notice will name learning events, groups and diaries of progress before such areas open here. At present the site does not have them.

## Pupils

minors-title = Pupils and other minors
minors-account = A pupil’s account is made by a teacher of the same school, who confirms that the family has agreed. It holds a name to show, a class, a sign-in name and a drawn picture. There is no place for an e-mail address, a phone number, a date of birth or an address.
minors-seen = Pupils are seen only inside the rooms of their class. They are in no search and no public list. On published pages they appear as “a pupil” of their school.
minors-behaviour = We keep no record of pupils’ behaviour, and pages that pupils see ask nothing of other sites.
minors-family = Families can ask the teacher or the school to see, correct or delete what is there.

## How long

keep-title = How long we keep them
keep-last-access = Your data are kept for three years at most after you last signed in.
keep-inactive = After one year without signing in your profile becomes inactive: nobody sees it. It comes back when you sign in.
keep-notice = Before three years are over we write to you 60, 30 and 7 days ahead. If you do not sign in, your data are made anonymous.
keep-anonymous = Made anonymous means: your name becomes “Former member”; e-mail address, username, photo, phone, ideas and copies of mail are removed. Projects keep only school and country. What others need to read on stays, without your name, unless you ask us to remove it.
keep-delete = If you delete your account, this happens at once.
keep-unconfirmed = Registrations whose e-mail address is not confirmed: 7 days.
keep-refused = Refused registrations: 30 days.
keep-papers = Papers you send to your unit as proof: 90 days after the decision.
keep-audit = Log of decisions and changes: 24 months.
keep-reports = Reports and what was decided: 24 months.
keep-trash = Conversations that you throw away: 30 days, then they are gone for you; when they are gone for both, they are deleted.
keep-mails = Mails that we sent you, as our outbox shows them: 90 days.
keep-notices = Notices on your Desktop: a year.
keep-pupils = Pupils’ accounts: 12 months after the end of their last shared classroom.
keep-network = Network addresses: ten minutes, in memory only.
keep-backups = Backups: 35 days.

## Rights

rights-title = Your rights
rights-access = See your data, and get a copy that machines can read. Write to your national unit or to us; we answer within one month.
rights-correct = Correct them: you can change most of it yourself in your profile.
rights-erase = Have them deleted: “Delete my account” is in your account settings.
rights-object = Object to a use, or ask us to limit it.
rights-seen = Ask who has seen or received your data, as far as our records show.
rights-complain = Complain to the data protection authority of your country.
rights-contact = Write to your national unit or to the address on the contact page. National units may add a notice of their own for what they do.

## Where

where-title = Where your data are and who receives them
where-text = They are kept on computers that the people who run this site have chosen, and given to nobody else, except where a law demands it. No page asks anything of third parties.
