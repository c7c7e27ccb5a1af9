# The mailbox.
title = Mailbox
lanes = Parts of the mailbox
lane-inbox = Inbox
lane-unread = Unread
lane-starred = Starred
lane-archived = Archived
words = Search the mailbox
nothing-found = No message with “{ $words }”
nothing-found-why = Words of the message, the subject and the name are looked for. Accents do not matter.
lane-sent = Sent
lane-trash = Trash
throw-away = Throw away
take-out = Take out of the trash
in-trash = What lies in the trash is gone after thirty days, for you alone. It comes back when somebody writes in it.
also = Send it to other candidates too…
also-legend = Also to
also-help = Everybody gets it for herself and sees nobody else. Ten people at most.
conversations = Conversations
reading = The open conversation
choose-one = Choose a conversation to read it here.
skip-to-conversation = Skip to the open conversation
keys = Keys of the mailbox
key-next = Next conversation
key-previous = Conversation before
key-answer = Answer
keys-off = Switch single keys off
empty = No messages here
empty-why = Write to somebody from your candidates; answers arrive here.
empty-lane = Nothing stands in this part of your mailbox.
to-candidates = Open My Candidates
you-wrote = You: { $beginning }
back = Back to the mailbox
with = With { $name }
profile = Profile
you = You
star = Put a star
unstar = Take the star off
archive = Archive
take-back = Take back to the inbox
mark-unread = Mark as unread
closed = No more messages can be written here.
answer-to = Answer to { $name }
draft-kept = Kept on this device until you send it
send = Send
new-title = New message
write-to = Write to { $name }
subject = What is it about?
body = Your message
not-available = At the moment this person is not looking for a project. You can write all the same.
prompts-title = A good first message
prompt-idea = says in two sentences what you would like to do together
prompt-pupils = tells how old your pupils are and how many
prompt-when = proposes when to begin and how long it may take
prompt-question = asks one question that is easy to answer

## The closing message to a candidate who does not suit

closing-explain = Once it is sent, your conversations with this person are put away. You find them under “Archived”.
closing-subject = Our idea of a project
closing-body =
    Dear { $name },

    Thank you for our exchange about working together. I have thought it over, and this time it does not fit the plans of my class.

    I wish you a good partner and a fine project. Perhaps our ways meet again.

    Kind regards
archived = The conversation is put away.
thrown-away = The conversation lies in the trash for thirty days.

## Several conversations at once

bulk = With all that are ticked
bulk-ticked =
    { $count ->
        [one] One ticked
       *[other] { $count } ticked
    }
tick = Tick { $name }
mark-read = Mark as read
bulk-none = No conversation is ticked. Tick those you mean, then choose what to do.
bulk-archived =
    { $count ->
        [one] One conversation is put away.
       *[other] { $count } conversations are put away.
    }
bulk-taken-back =
    { $count ->
        [one] One conversation is back in the inbox.
       *[other] { $count } conversations are back in the inbox.
    }
bulk-read =
    { $count ->
        [one] One conversation is marked as read.
       *[other] { $count } conversations are marked as read.
    }
bulk-unread =
    { $count ->
        [one] One conversation is marked as unread.
       *[other] { $count } conversations are marked as unread.
    }
bulk-thrown-away =
    { $count ->
        [one] One conversation lies in the trash for thirty days.
       *[other] { $count } conversations lie in the trash for thirty days.
    }
