# Pupils: signing in, their home, telling a teacher, making logins.
sign-in-title = Pupils sign in
sign-in-lead = Your name and your three words stand on your slip.
name = Sign-in name
words = Three words
words-help = With spaces or hyphens between them.
sign-in = Go in
forgot = Words forgotten? Your teacher can give you new ones.
adults-here = Teachers sign in here
home-title = Your page
hello = Hello { $name }! Where do you want to go?
no-spaces = You are in no project yet
no-spaces-why = Your teacher will add you.
my-profile = About me
tell-box-title = Something does not feel right?
tell-box = Is someone unkind? Did somebody ask for your phone number? You will not get into trouble.
closed = finished: you can still read it
saved = Saved.
choose-avatar = Choose a face
avatar-number = Face { $number }
about = Something about you
about-help = What do you like? No surname, no address, no phone number.
save = Save
back = Back
tell-title = Tell a teacher
tell-lead = You will not get into trouble. It is good that you tell.
which-space = In which project?
about-space = It is about the project “{ $space }”.
what-happened = What happened?
your-words = In your own words
your-words-help = Who was it? Where did you see it? You can also leave this empty.
who-reads = Teachers of your school read it. People who protect children read it too if someone frightens you, asks private things or wants to meet you, or if none of your teachers is in the project any more.
tell = Tell now
told = Your teachers know now.
told-next = A teacher will talk to you soon. Is it urgent? Go to an adult near you now.
told-unit = People who protect children know now.
told-unit-next = They will talk to your school. Is it urgent? Go to an adult near you now.
desk-title = What pupils tell
desk-lead = Only what cannot wait comes here. The teachers of the school know too: talk to them.
desk-none = Nothing waits here.
teacher-is = teacher: { $name }
new-title = Add pupils
list = List of pupils
list-help = One a line: first name, initial of the surname, class. Example: Tommaso, L, 3B. Of surnames only the first letter is kept.
class = Class
class-help = For lines that name none.
language = Language of the class
language-help = The three words and the pupils’ screens are in this language.
preview = Look at the logins
preview-title = 
    { $count ->
        [one] One new login
       *[other] { $count } new logins
    }
shown-as = Shown as
authorised = The parents or guardians of all these pupils agreed to this login.
create = 
    { $count ->
        [one] Make the login
       *[other] Make { $count } logins
    }
change-list = Change the list
slips-title = Slips to print
slips-note = Print this page now (Ctrl+P): the words are shown only once. Words that get lost you can set anew in the team.
slips-gone = These words were shown already. Give new words in the team if they got lost.
list-gone = This list is gone: its logins are made already, or it waited for too long. Paste it again if you still need it.
ticks-wait = The pupils you ticked, who have a login already, are not in the team yet.
to-ticked = Add them now
sign-in-at = Sign in at
to-team = To the team
known-title = Pupils who have a login already
known = Pupils of your school
find-known = Name or class
add-known = Add to this team
added = They are in the team now. Your list still stands here.
teachers-handled = { $name } of the school has dealt with it.
unit-handled = { $name } of the unit has dealt with it.
perhaps-known = perhaps there already
known-note = Somebody of this name and class has a login at your school already, or stands in your list twice. One login lasts for several projects:
