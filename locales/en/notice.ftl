# What happened: on the Desktop and in mails.
title = Notices
none-title = Nothing new
none = What happens in your projects, messages and spaces is told here.
read-all = Mark all as read
new = new
registration-received = Your registration has arrived at the national unit of { $country }. It means to answer within three working days.
school-change-received = Your change of school has arrived at the national unit of { $country }. It means to answer within three working days. Your running projects go on.
registrations-waiting =
    { $count ->
        [one] One registration waits at your desk ({ $country }).
       *[other] { $count } registrations wait at your desk ({ $country }).
    } { $days ->
        [0] The oldest came today.
        [one] The oldest has waited for one day.
       *[other] The oldest has waited for { $days } days.
    }
validated = Your national unit has validated you. The whole Desktop is open.
information-asked = Your national unit asks you for information.
registration-refused = Your national unit could not validate your registration. It can take this back for 30 days; then your data are made anonymous.
refusal-taken-back = Your national unit has taken its refusal back: you can sign in again, and your registration is being checked.
colleague-registered = { $name } of your school has registered.
new-message = { $from } wrote to you.
candidate-silent = { $name } has not answered for a week. Write once more?
candidate-silent-long = { $name } has not answered for two weeks. Write once more, or let it rest.
project-asked = { $from } asks you to found “{ $project }” together.
project-accepted = { $from } has accepted “{ $project }”. The units now have seven days.
project-change-asked = { $from } asks for a change in “{ $project }”.
project-declined = { $from } has declined “{ $project }”.
project-withdrawn = { $from } has withdrawn “{ $project }”.
project-to-decide = “{ $project }” waits for your unit’s decision.
project-approved = The unit of { $country } has approved “{ $project }”.
project-changes-wanted = The unit of { $country } asks for changes in “{ $project }”.
project-refused = The unit of { $country } has refused “{ $project }”.
project-active = “{ $project }” is active. Its { -space } is open.
project-to-confirm = { $from } has changed “{ $project }”. Please confirm the new text.
project-still-asked = { $from } is still waiting for your answer to “{ $project }”.
project-still-to-decide = “{ $project }” still waits for your unit’s decision.
project-overdue = The unit of { $country } is late with “{ $project }”.
project-approval-taken-back = The unit of { $country } has taken back its approval of “{ $project }”.
project-edited = { $from } has edited “{ $project }”.
project-closed = { $from } has closed “{ $project }”.
project-reopened = { $from } has reopened “{ $project }”.
project-closing-proposed = Nobody has worked in “{ $project }” for a year after its last month. Close it, or give it a later last month.
project-archived = “{ $project }” was archived, two years after it was closed. It stays readable.
project-suspended = “{ $project }” was suspended by a national unit.
project-resumed = “{ $project }” goes on: the suspension is lifted.
project-removed = “{ $project }” was removed by a national unit.
team-invited = { $from } invites you into the { -space } “{ $title }”.
team-joined = { $name } has joined the team of “{ $title }”.
team-invited-by-other = { $name } was invited into the team of “{ $title }”. You can object.
team-declined = { $name } has declined the invitation into the team of “{ $title }”.
team-objected = The other founder objects to { $name } in the team of “{ $title }”.
team-invitation-gone = The invitation into the team of “{ $title }” was taken back.
team-left = { $name } has left the team of “{ $title }”.
team-removed = You are no longer in the team of “{ $title }”. What you wrote stays.
team-role-administrator = You now administer the { -space } “{ $title }”.
team-role-member = You are now a member of the { -space } “{ $title }”, without administering it.
space-published = Pages of “{ $title }” are published: everyone on the web sees them.
consent-withdrawn = The parents no longer agree to a picture in “{ $title }”: nobody outside the { -space } sees it any more.
pages-name-pupil = We have taken pages of “{ $title }” off the web: they name a pupil. Change the text before you publish them again.
pupil-told = A pupil tells you something in “{ $title }”.
report-to-decide = A report waits at your desk.
report-decided = The national unit has decided what you reported. Thank you.
school-merged = Your national unit has merged two records of your school: “{ $school }” goes on as “{ $into }”.
school-closed = Your national unit has closed your school, “{ $school }”.
report-warned = The national unit has decided what you reported: the person was warned. Thank you.
report-no-breach = The national unit has looked into what you reported and found nothing against the rules. Thank you.
report-suspended = The national unit has decided what you reported: the account of the person is suspended. Thank you.
warned = Your national unit warns you.
inactive-tomorrow = You have not signed in for a year. From tomorrow nobody sees your profile; it comes back when you sign in.
forgotten-soon =
    { $days ->
        [one] You have not signed in for nearly three years. In one day your data are made anonymous, unless you sign in.
       *[other] You have not signed in for nearly three years. In { $days } days your data are made anonymous, unless you sign in.
    }
office-officer = You are an officer of the national unit of { $country } from now on.
office-central = You are an officer of the central unit from now on.
office-administrator = You are an administrator from now on.
office-ended-officer = You are no longer an officer of the national unit of { $country }.
office-ended-central = You are no longer an officer of the central unit.
office-ended-administrator = You are no longer an administrator.
account-to-be-expelled = National unit: your account is to be closed for good. Another officer has still to agree; until then, and for thirty days at most, nobody can sign in with it.
account-suspended =
    { $days ->
        [one] Your national unit has suspended your account for one day. Until then nobody can sign in with it; after that it opens by itself.
       *[other] Your national unit has suspended your account for { $days } days. Until then nobody can sign in with it; after that it opens by itself.
    }
signed-out = Your national unit has signed you out on every device, because one may be lost or somebody else may have used your account. If somebody else may know your password, take a new one.
account-readmitted = Your account is open again.
account-expelled = Your account has been closed for good, because of what you were told before.
expulsion-to-decide = An officer asks that { $name } be expelled. A second officer has to decide.
accounts-merged = Your national unit has made one account out of your two. Sign in as “{ $username }”.
