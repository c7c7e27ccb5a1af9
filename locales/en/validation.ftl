# The unit's desk: registrations to check.

title = Registrations to check
eyebrow = { $unit } unit · people and schools
lead =
    { $count ->
        [one] One registration waits for the unit.
       *[other] { $count } registrations wait for the unit.
    }
lead-oldest = The oldest was sent on { $when }; the aim is 3 working days.
nobody = Nobody waits
nobody-text = New registrations appear here by themselves.
nobody-filter = No registration fits this filter.
show-all = Show all
queue = Queue, oldest first
unit = Unit
show-unit = Show this unit
all = All { $count }
waiting = Unit must act { $count }
asked = Person must act { $count }
school-known = School known { $count }
school-unknown = School unknown { $count }
similar = Similar account { $count }
late = Late { $count }
today = today
days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
hint-found = Found
hint-school-found = School found, person not found
hint-not-found = Not found
similar-account = Similar account
is-late = late
has-written = has written
is-asked = waits for an answer
is-again = new school
back = Back to the queue
choose = Choose a registration
choose-text = Its record opens here, with what the ministry’s register knows beside it.
you-decide-found = You decide: the school is in the register, and the person writes from its own mail domain.
you-decide-school = You decide: the school is in the register, the person is not.
you-decide-none = You decide: the school is not in the register. Look at its web site, and ask the person.
person-acts = The person must act: you have asked for information.
decided = This registration is decided.
since = As it is since { $when }.
next-due = Next: after { $when } the queue shows it as late.
next-late = It is late since { $when }.
compare = What she wrote beside the ministry’s register
field-code = School code
field-school = School
field-town = Town
field-address = Address
field-mail = E-mail domain
field-phone = Telephone
field-site = Web site
field-institute = Institute
none = no entry
mail-same = The person writes from the school’s own mail domain.
mail-shared = The mail domain is the same, but many people can have an address there: it proves nothing.
mail-differs = The person writes from another mail domain than the school.
mail-unknown = The register knows no mail address of the school.
person-title = The person
email = Confirmed address
phone = Telephone
website = Web page
role = Role
subjects = Subjects
languages = Languages
school-title = The school as she wrote it
school-state = Record
state-proposed = new, proposed with this registration
state-confirmed =
    { $count ->
        [one] known, with one validated colleague
       *[other] known, with { $count } validated colleagues
    }
school-email = E-mail address
head = Head
levels = Levels
pupils = Pupils
similar-title = Accounts that look like the same person
proposals = What she would change in the school’s record
before = Until now
after = Proposed
take-changes = Take these changes over into the school’s record
talk = What you asked, and what she has written since
decide-title = Your decision
message = Message to the person
message-help = Goes to her by mail. Needed if you ask or refuse; write in a language she reads.
reason = Reason
reason-help = Needed if you refuse. It stays in the statistics.
validate = Validate
ask = Ask for information
refuse = Refuse
refuse-title = Refuse this registration…
sure = Yes, I refuse { $name }: the account is closed at once, and removed after 30 days.
sure-member = Yes, I refuse { $name }. This account was validated before: it is closed at once with all its projects, and removed after 30 days.
take-back = Take the refusal back
take-back-text = Until { $until } the refusal can be taken back. The person can then sign in again, and the registration waits for your decision.
done-validated = Validated. The person has been told by mail.
done-asked = Asked. The registration comes back here with her answer.
done-refused = Refused. The account is closed, and removed after 30 days.
done-taken-back = The refusal is taken back. The registration waits here again, and the person has been told by mail.
account = The account of this person
history = History of this record
event-sent = { $name } sent the form
event-asked = { $name } asked for information
event-answered = { $name } wrote
event-validated = { $name } validated
event-refused = { $name } refused
event-taken-back = { $name } took the refusal back
event-moved = { $name } changed her school
somebody = Somebody
decisions = Decisions of the unit
decisions-none = No decision yet.
decision-validated = { $officer } validated { $name }
decision-asked = { $officer } asked { $name } for information
decision-refused = { $officer } refused { $name }
decision-taken-back = { $officer } took the refusal of { $name } back
former = a former member
