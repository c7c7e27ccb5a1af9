### Projects: status lines, form, page, the desk of a unit.

## The list

title = Projects
my-lead = What you and your partner schools do together.
none-title = No project yet
none-sentence = A project begins with one of your candidates: press the ring beside a name.
none-button = Open My Candidates
none-example = For example: “Letters from my street”, two classes, one letter a month.
group-mine = It is your turn
group-waiting = Waiting for others
group-active = Active
group-closed = Closed
group-ended = Ended before they began
new-from-candidates = Start a project from My Candidates

## States and kinds

state-draft = Draft
state-awaiting-partner = Waiting for the founders
state-awaiting-units = Waiting for the units
state-declined = Declined
state-withdrawn = Withdrawn
state-active = Active
state-refused = Refused
state-closed = Closed
state-archived = Archived
state-suspended = Suspended
state-removed = Removed
kind-european = European project
kind-national = National project

## Who must act

who-writing = You are writing. Nobody else sees the draft.
who-change-asked = { $name } asks for a change. Change the text and send it again.
who-author-changes = { $name } is changing the text, as you asked.
who-answer = { $name } is waiting for your answer.
who-partner-answers = { $name } must answer.
who-change-unit = The national unit ({ $unit }) asks for changes. One of you changes the text, the other confirms it.
who-change = A change was asked for. One of you changes the text, the other confirms it.
who-confirm = { $name } has changed the text. Please confirm it.
who-other-confirms = { $name } must confirm the new text.
who-founders-change = The founders are changing the text.
who-units-decide =
    { $count ->
        [one] The national unit must decide: { $units }.
       *[other] The national units must decide: { $units }.
    }
who-you-decide = The decision is yours: { $unit }.
who-running = The project is active.
who-closed = The project is closed.
who-closing-proposed = Nobody has worked in the project for a year after its last month.
who-archived = The project is archived.
who-suspended = A national unit has suspended the project and is looking into it.
who-removed = A national unit has removed the project.
who-declined = { $name } has declined.
who-withdrawn = { $name } has withdrawn the project.
who-refused = The national unit has refused the project: { $unit }.

## Since when

since = Waiting { $since }, { $time }.
since-day = Waiting { $since }, { $time }: day { $day } of 7.
since-late = Waiting { $since }, { $time }: day { $day }, late.

## What happens next

next-partner-asked = Next: you send it to your partner. The national units see nothing before your partner has accepted.
next-other-confirms = Next: the other founder confirms the new text. Then the national units go on.
next-units = Next: each national unit has seven days to decide. Nothing is approved by silence.
next-founder-reminded = Next reminder: { $date }. There is no deadline.
next-unit-reminded = Next reminder to the unit: { $date }. It has time { $until }, { $time }. Nothing is approved by silence.
next-unit-due = The unit has been reminded. It has time { $until }, { $time }. Nothing is approved by silence.
next-central-from = The seven days are over. First day on which the central unit may decide instead: { $date }.
next-central-may = The seven days are over. The central unit may decide instead.
next-space = You work together in your { -space }.
next-reopen = A founder may reopen it.
next-close-or-extend = Close it, or give it a later last month. A closed project stays readable and can be reopened.
next-stays-readable = It stays readable, and nobody can change it any more.
next-lift-or-remove = Next: the unit lets it go on, or removes it. Until then nobody writes in the { -space }, and nothing of it is public.
next-nothing = A new project can begin at any time.

## The form and the text

part-title = Title
part-title-help = 3 to 100 characters. You can change it later.
part-description = What we will do
part-description-help = A short overview. Everyone on the web can read it once the project is active.
part-objectives = What pupils gain
part-process = How we work
part-process-help = What happens when, and how the classes work together and keep in touch.
part-results = Expected results
part-languages = Languages of the project
part-ages = Pupils’ ages
part-ages-from = Youngest pupils (age)
part-ages-to = Oldest pupils (age)
range = { $from } to { $to }
part-pupils = Number of pupils
part-months = When
part-starts = First month
part-ends = Last month
part-months-help = Any month of the year and any length. You can extend it later. Example: 2026-11.
part-subjects = Subjects
part-competences = Key competences
part-tools = Tools
part-origin = Earlier project it starts from
part-erasmus-action = Linked Erasmus+ project
part-erasmus-none = None
part-erasmus-number = Number of the Erasmus+ project
part-agreement = What we have agreed
part-agreement-help = From the golden rules of good projects. Nothing here is required.
section-idea = The idea
section-facts = In short
section-more = If you like
form-title = Write the project
form-lead = You can stop at any time: what you write is kept.
reason = Why do you change it?
reason-help = Whoever sees the project reads the reason.
save-later = Save for later
send-to = Send to { $name }
save-change = Save the change
saved-at = Saved at { $time }
aside-title = The text was also changed elsewhere
aside-explain = In another window, or by the other founder. Your text stands in the form and is safe. This is what is different in the other one: take over what you need.
aside-clear = I have read it

## Before the form

new-title = Start a project with { $name }
new-lead = Your partner reads the form first. The national units see it only when you both agree.
new-no-partner = Choose your partner in My Candidates first.
units-title = Who will decide
unit-reads = (reads: { $languages })
shared-languages = Languages in common: { $languages }.
together-title = Projects you already have together
start = Start writing

## The page

founders = Founders
founder-began = began the project
founder-confirmed = agrees to this text
founder-open = has not answered yet
decisions = Decisions of the units
decision-pending = Reading, day { $day } of 7
decision-overdue = Late, day { $day }
decision-stopped = Waits for the new text
decision-none = No decision
decision-approved = Approved, { $date }
decision-changes = Asks for changes, { $date }
decision-refused = Refused, { $date }
history = History
versions = Versions
compare-with = Compare with version { $number }
margin = People and history
empty-part = Nothing is written here yet.
public-page = See the public page

## What happened

event-sent = { $name } sent the project to the partner
event-revised = { $name } sent a new text
event-accepted = { $name } accepted; it went to the units
event-confirmed = { $name } confirmed the new text; it went back to the units
event-change-asked = { $name } asked for a change
event-declined = { $name } declined
event-withdrawn = { $name } withdrew the project
event-unit-approved = National unit ({ $unit }) approved: { $name }
event-unit-asked = National unit ({ $unit }) asked for changes: { $name }
event-unit-refused = National unit ({ $unit }) refused: { $name }
event-unit-took-back = National unit ({ $unit }) took its approval back: { $name }
event-activated = The project became active
event-edited = { $name } edited the project
event-closed = { $name } closed the project
event-reopened = { $name } reopened the project
event-closing-proposed = Nobody had worked in it for a year after its last month: the founders were asked to close it
event-archived = The project was archived, two years after it was closed
event-suspended = { $name } suspended the project
event-resumed = { $name } let the project go on
event-removed = { $name } removed the project

## What founders can do

accept = Accept the project
accept-explain = By accepting you become a founder and share work and responsibility. The text then goes to the national units.
confirm = Confirm the new text
confirm-explain = The text then goes back to the national units.
ask-change = Ask for a change
ask-change-note = What should change?
decline = Decline
withdraw = Withdraw the project
discard = Throw the draft away
discard-explain = Nobody has seen it. It is gone for good.
note = A few words for { $name }
edit = Edit the project
write-on = Go on writing
close = Close the project
close-explain = The other founder is told. You can open it again within two years; then it is archived.
reopen = Reopen the project
open-spaces = Open the { -space }

## Versions

compare-title = What changed: { $title }
version-by = Version { $number }: { $who }
nothing-changed = The two versions say the same.
back-to-project = Back to the project

## The desk of a unit

desk-title = Projects to decide
desk-lead = Each project has seven days, the longest waiting first. Nothing is approved by silence.
desk-lead-central = Projects whose unit is late. From day 10 the central unit may decide instead.
desk-to-decide = To decide
desk-with-founders = With the founders
desk-suspended = Suspended: look into them
desk-decided = Decided
desk-whose = Whose projects
desk-own = My unit
desk-all = All units
desk-piles = Which projects
desk-piles-all = All
desk-none-title = No project waits
desk-none = Projects come here when both founders agree on their text.
decide-for = Decision of the unit: { $unit }
check-reminder = Check that both schools exist and that the project is a collaboration of classes. No minimum of quality is asked.
approve = Approve
comment = A few words for the founders
want-changes = Ask for changes
want-changes-note = Which changes?
refuse = Refuse
refuse-reason = Reason
refuse-text = Explain it in a language of the project
take-back = Take the approval back
take-back-explain = Possible until the project is active. Your unit then has seven new days.
changed-since = Changed since version { $number }, on which your unit decided

## A case of conduct

conduct-title = A case of conduct
conduct-lead = Only when the code of conduct may have been broken. The founders and the other unit are told, with your reason.
conduct-reason = Reason
conduct-reason-help = The founders and the other unit read it.
suspend = Suspend the project
suspend-explain = Until you decide, nobody writes in its { -space } and nothing of it is public. Its members can still read it.
resume = Let the project go on
remove = Remove the project
remove-explain = Nothing of it is public any more and nobody enters its { -space }. This cannot be undone.
remove-typed = Type the title of the project to confirm
