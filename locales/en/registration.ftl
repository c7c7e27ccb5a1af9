# Registering: before and in step 1, the link, the form of step 2, the waiting room.

## Step 1

title-begin = Register
lead-begin = Registration is free, open all year and personal: every colleague has an account of her own.
step-one = Registration, step 1 of 2
gather-title = Have this at hand for step 2
gather-lead = Your school office knows it.
gather-school-code = the national code of your school
gather-phone = its telephone number
gather-fax = its fax number, if it has one
gather-school-email = its e-mail address
gather-head-email = the name and e-mail address of your head
first-name = First name
last-name = Surname
email = E-mail address
email-help = We send a link to it. It is shown to nobody.
username = Sign-in name
username-help = 3 to 40 letters, digits, dots, hyphens or underscores. You can change it later.
password = Password
password-help = At least 8 characters, any you like. A sentence is easy to remember.
country = Country of your school
accept-conduct = I accept the [code of conduct].
accept-privacy = I have read the [privacy notice] and agree.
begin = Send me the link
sign-in-instead = I have an account already
sent-title = Look into your mailbox
sent-text = A mail is on its way to you. Open the link in it within 7 days, and go on with step 2.
sent-nothing = Nothing there after a few minutes? Look among the unwanted mail, or register again with the right address.
no-unit = No country takes registrations yet.

## The link

confirm-title = Confirm your address
confirm-text = { $name }, do you confirm that { $email } is your address? Your sign-in name is { $username }.
your-password = Your password
your-password-help = The one you chose when you registered.
password-not-chosen = You chose no password here, or yours is not accepted? Then somebody else may have typed your address. Do not confirm; [register again] with your own data.
confirm = Confirm my address
link-old-title = This link does not work any more
link-old = It was used already, or it is older than 7 days. If your address is confirmed, just sign in.
register-again = Register again

## Step 2

step-two = Registration, step 2 of 2
title = About you and your school
lead = You can stop at any point. What you type is kept for you on the server.
asked = Your national unit asks you for information. Correct what is needed and send the form again, or only answer the question.
to-question = Read the question
saved = Saved. You can go on at any time and on any computer.
saved-at = Saved on the server at { $time }
saving = Saving…
not-saved = Not saved yet. We keep trying.
stale-title = This form was saved in another window meanwhile
stale-text = Nothing was overwritten. These fields differ:
typed-here = You typed here
saved-there = Saved there
keep-mine = Keep what I typed here
take-theirs = Go on with what was saved there
school-block = Your school
find = Look for your school
find-help = Name and town, or the national code. A typo does no harm.
find-button = Search
other-country = Country: { $country }. Not yours?
other-country-help = Choose the country of your school. Your registration goes to its national unit; what you have typed stays.
other-country-button = Change the country
found =
    { $count ->
        [one] One school fits:
       *[other] { $count } schools fit:
    }
found-best = The { $count } that fit best are shown. If yours is not among them, add the town or the national code.
alike-title = Is your school one of these?
alike-text = Schools with a like name in the same town are known already. If one is yours, choose it: your colleagues and their projects are there.
none-of-these = None of these is my school
found-none = We know no such school. Try fewer words, or enter it yourself.
take = This is my school
not-there = My school is not there
another = Choose another
picked-school = A colleague has added this school; most of it is filled in.
picked-register = Found in the ministry’s register. Please complete what is missing.
picked-new = A new school. Your national unit checks it together with you.
correct-school = Correct the data of the school
proposals = What you change here is a proposal until your national unit has validated you.
school-name = Official name
levels = School levels
track = Main direction
status = Who runs it
area = Where it stands
address = Street and number
postal-code = Postal code
town = Town
region = Region
code = National school code
code-help = The code under which your ministry lists the school, if it has one; in Italy the codice meccanografico.
school-phone = Telephone
fax = Fax
school-email = E-mail address of the school
school-website = Web site
pupils = Number of pupils
pupils-help = A rough figure is fine.
school-tools = Equipment used most
other-projects = Already in other European projects
head-first-name = First name of your head
head-last-name = Surname of your head
head-email = E-mail address of your head
head-languages = Languages of your head
you-block = You
role = Your role in school
subjects = Subjects you teach
spoken = Languages you want to use
spoken-help = At least one. Say how well; partners like to know.
spoken-language = Language { $number }
spoken-level = How well ({ $number })
ages = Ages of your pupils
ages-help = School levels differ from country to country. Ages do not.
ages-from = from
ages-to = to
pupils-involved = Number of pupils likely involved
address-help = All mails go to the address that you have confirmed. Only your national unit and we see it.
address-change = Change it in My account
phone = Telephone
website = Web page or blog
preferences-block = Your preferences
available = I am available for a project now
available-help = Others see it beside your name. You can change it with one press.
wished-countries = Countries I would like to work with
wished-languages = Languages I would like to work in
wished-subjects = Subjects I would like to work on
wished-topic = A topic I have in mind
tools = Equipment I use with my class
lab-access = How often we can use computers
home-access = My pupils can also work from home
experience = My experience with such projects
idea-block = Your project idea
idea = What would you like to do with another class?
idea-help = Write in any language. It is what teachers abroad read first. What will your pupils do? What will they have in the end?
idea-again = The same idea in another language
idea-language = Language of the text
send = Send to my national unit
leave = Save and go on later

## The margin

help = Help
meter-title = How easily will others find you?
meter-label = filled in
hint-compulsory = Role, subjects and languages: +{ $points }
hint-ages = Add the ages of your pupils: +{ $points }
hint-idea = Write your idea: +{ $points }
hint-second-language = Write it in a second language: +{ $points }
hint-wishes = Say whom you wish for: +{ $points }
hint-tools = Add the equipment you use: +{ $points }
hint-experience = Add your experience: +{ $points }
hint-school-size = Add the number of pupils: +{ $points }
next-title = What happens next
next-confirmed = You confirmed your address
next-form = You fill in this form
next-now = now
next-check = Your national unit checks your data
next-target = aim: 3 working days
next-search = You can search and write
next-then = then
who-title = Who sees what you write
who-text = Nothing is shown before the unit has checked it. Your e-mail address and telephone stay hidden after that too.

## The waiting room

waiting-title = Your registration
waiting-who = Your national unit ({ $unit }) checks your data.
waiting-since = Sent on { $when }.
waiting-next = It means to answer by { $when }. We send you a mail then.
waiting-late = It meant to answer by { $when } and is late. You need do nothing.
asked-who = It is your turn: your national unit asks you something.
asked-since = Asked on { $when }.
asked-next = After your answer the unit goes on.
completing-who = It is your turn: the form is not sent yet.
completing-next = After you have sent it, your national unit checks it.
validated-who = You are validated. Everything is open to you.
to-desktop = Go to my Desktop
to-form = Go on with the form
question = The question of your unit
answer = Your answer
answer-send = Send my answer
answered = Your answer is with the unit.
written = Your message is with the unit.
write-to-unit = Write to your unit
words-to-unit = Your message
words-to-unit-help = It stands in the history that the unit reads. It answers with a question here, or with its decision.
write-send = Send the message
correct = Correct my data instead
yours-title = What you sent
your-name = Name
your-email = E-mail address
your-school = School
can-title = What you can do now
can-read = Read everything that is public: schools, projects and spaces.
can-see = See your own data here, and write to your unit.
cannot = Searching, writing and projects open once you are validated. Until then nobody can find you.
history-title = What happened so far
event-sent = You sent the form
event-asked = The unit asked for information
event-answered = You wrote to the unit
event-validated = The unit validated you
event-refused = The unit refused
event-taken-back = Your unit took its refusal back
event-moved = You changed your school

## Another school

change-title = I have changed school
change-lead = Your account, your candidates and your running projects stay. The national unit of the new school checks you again.
change-note = Until the national unit ({ $unit }) has checked you, you are not found and cannot found projects. Your running projects and spaces go on.
change-send = Ask to be checked
