# The home of the Desktop.
hello = Hello, { $name }
phases = The six phases
phase-register = Register
phase-register-note = and write an idea
phase-look = Look for a partner
phase-look-note = TwinFinder
phase-activate = Activate and plan
phase-activate-note = with the ring
phase-work = Work together
phase-work-note = in the { -space }
phase-show = Final products
phase-show-note = show the result
phase-recognition = Recognition
phase-recognition-note = be seen for it
nothing = Nothing waits for you
nothing-why = When somebody asks you something or a unit decides, it stands here.
find-a-partner = Find a partner
for-me = Waiting for you
for-others = Waiting for others
invited = You are invited into the team of “{ $title }”.
unread =
    { $count ->
        [one] One message you have not read
       *[other] { $count } messages you have not read
    }
answer = Answer
on-the-desk = On your desk
beside = Beside
first-steps = First steps
step-profile = Complete your profile
step-idea = Write your idea
step-candidate = Put somebody on your list of candidates
step-message = Write to somebody
step-project = Start a project
they-tick-themselves = They tick themselves.
start-small = New to this? Start small: one letter, one picture, one month.
told =
    { $count ->
        [one] A pupil has told you something in “{ $title }”.
       *[other] Pupils have told you { $count } things in “{ $title }”.
    }
