# What can be wrong with a field or a request. Shown at the field and in the summary.
required = Please fill this in.
too-short = At least { $least } characters, please.
too-long = At most { $most } characters, please.
not-an-address = This does not look like an e-mail address.
not-a-link = This does not look like a web address. It begins with https://
taken = Somebody has this already. Please choose another.
too-common = Too many people use this password. Please choose another.
unknown = Please choose one of the values offered.
out-of-range = Please give a number from { $least } to { $most }.
end-before-start = The end lies before the beginning.
choose-one = Please choose one.
choose-file = Please choose a file.
not-a-number = Please write a whole number.
too-early = Please choose a later date.
too-late = Please choose an earlier date.
unfinished = This is not complete yet. Please fill in every part.
not-a-month = Please write the year and the month like this: 2026-11.
not-a-username = Letters, digits, dot, hyphen and underscore only.
not-a-name = Please write the name in letters, without web or e-mail addresses and without line breaks.
wrong-password = Name and password (or words) do not belong together.
not-your-password = This is not your password.
wrong-code = This code is not right, or it was used already.
link-expired = This link was used already or is too old. Ask for a new one.
must-accept = Please tick this box.
not-the-name = This is not the name asked for.
file-kind = Files of this kind cannot be taken.
file-too-large = The file is too large: at most { $most } MB.
too-many-pixels = The picture has too many pixels: at most { $most } million. Make it smaller and try again.
space-full = This { -space } has no room for more pictures.
alternative-text = Please say in a sentence what the picture shows.
same-school = The two founders must work at two different schools.
same-country = The two schools must be in two different countries.
found-together = Both schools have founded “{ $project }” together, so they are two schools. They cannot be merged.
founded-with-each-other = These two accounts have founded “{ $project }” with each other, so they are two people. They cannot become one.
people-at-school = Somebody is active at this school or waits to be checked there. It can be closed when nobody is left.
last-administrator = You are the only administrator. Make somebody else one first, then you can delete your account.
founder-may-not-act = The account of { $name } is closed at the moment, or her unit has not checked it. The project can be approved when it is open again.
names-pupil = Everybody reads this text, so it must not name a pupil: { $name }
kept-by-unit = Only your national unit changes this.
sign-in-first = Your session has ended. Please sign in again.
forbidden = You may not do this.
not-found = This does not exist, or it is not open to you.
conflict = Somebody changed this meanwhile. Load the page again to see how it stands.
malformed = The form did not arrive whole. Please try again.
limited =
    { $minutes ->
        [one] Too many tries. Please wait a minute.
       *[other] Too many tries. Please wait { $minutes } minutes.
    }
offline = The server cannot be reached. Nothing is lost; try again in a moment.
internal = Something went wrong on our side. If you report it, give this number: { $trace }
form-unfinished = Your form cannot be sent as it is. Open it, correct what is marked, then answer.
nobody-of-this-name = Nobody has an account of this sign-in name or address.
reports-wait = You have sent { $most } reports today that still wait for a decision. Please wait until your national unit has read them. If somebody is in danger, call the unit.
in-vain = What you wrote was not sent. Here it is:
unreadable-line = Line { $line } cannot be read: “{ $text }”. Write: first name, first letter of the surname, class.
