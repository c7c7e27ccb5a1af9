# My Candidates and the block list.
title = My Candidates
lead =
    { $count ->
        [one] One person you may want to work with. Only you see this list.
       *[other] { $count } people you may want to work with. Only you see this list.
    }
empty-title = Nobody is on your list yet
empty-sentence = Collect people here whom you may want to work with. Nobody learns that they are on your list.
empty-example = For example: look for teachers with pupils of the same age who share a language with you.
find = Find people
by-status = By status
all = All
none-of-status = Nobody on your list has the status “{ $status }”.
status-to-contact = To contact
status-contacted = Contacted
status-negotiating = In talks
status-agreed = Agreed
status-not-suitable = Not suitable
status-silent = No answer
away = This person cannot be reached at the moment.
never-written = You have not written yet.
you-wrote-today = You wrote today.
you-wrote =
    { $days ->
        [one] You wrote yesterday.
       *[other] You wrote { $days } days ago.
    }
answer-today = An answer came today.
answer =
    { $days ->
        [one] An answer came yesterday.
       *[other] An answer came { $days } days ago.
    }
silence-who = { $name } has not answered
silence-remind = Write once more: some people look in only once a week.
silence-let-go = Write once more, or let it rest and write to somebody else.
activate = Activate a project
write = Write
event-written = I have written
event-answered = An answer came
event-negotiate = Talk again
event-agree = We have agreed
event-fall-silent = No answer came
event-dismiss = It does not fit
remove = Remove
removed = The person is no longer on your list.
restore = Bring back
note = My note
note-help = Only you see it.
note-add = Add a note
note-change = Change the note
note-save = Save the note
note-saved = The note is saved.
add = Add to My Candidates
is-candidate = In My Candidates
block-open = Block this person
block-help = { $name } can then neither write to you nor find you, and is not told. You can take it back at any time.
block = Block
blocked-done = The person is blocked.
blocked-title = People you have blocked
blocked-lead = They can neither write to you nor find you.
unblock = Unblock

## A candidate who does not suit

closing-offer = { $name } is marked as not suitable. A few courteous words end it well.
closing-write = Write a closing message
