# Subjects of the mails that tell a notice: what it is and what it is about, in at most sixty letters. What is named is
# shortened to the room that the words leave. The mail itself says it in a whole sentence: notice.ftl.
registration-received = We have received your registration
school-change-received = We have received your change of school
registrations-waiting =
    { $count ->
        [one] One registration waits: { $country }
       *[other] { $count } registrations wait: { $country }
    }
validated = Your registration is validated
information-asked = A question about your registration
registration-refused = Your registration was refused
refusal-taken-back = Your registration is being checked again
colleague-registered = New from your school: { $name }
new-message = Message from { $name }
candidate-silent = No answer yet: { $name }
project-asked = Found a project together? “{ $project }”
project-accepted = Accepted: “{ $project }”
project-change-asked = Change wanted: “{ $project }”
project-declined = Declined: “{ $project }”
project-withdrawn = Withdrawn: “{ $project }”
project-to-decide = To decide: “{ $project }”
project-approved = Approved: “{ $project }”
project-changes-wanted = The unit asks for changes: “{ $project }”
project-refused = Refused: “{ $project }”
project-active = Active: “{ $project }”
project-to-confirm = Please confirm the new text: “{ $project }”
project-still-asked = Your answer is awaited: “{ $project }”
project-still-to-decide = Still to decide: “{ $project }”
project-overdue = A unit is late: “{ $project }”
project-approval-taken-back = Approval taken back: “{ $project }”
project-edited = Edited: “{ $project }”
project-closed = Closed: “{ $project }”
project-reopened = Open again: “{ $project }”
project-closing-proposed = Close it, or go on? “{ $project }”
project-archived = Archived: “{ $project }”
project-suspended = Suspended: “{ $project }”
project-resumed = Goes on: “{ $project }”
project-removed = Removed: “{ $project }”
team-invited = Invitation into “{ $space }”
team-joined = New in the team: “{ $space }”
team-invited-by-other = Somebody was invited: “{ $space }”
team-declined = Invitation declined: “{ $space }”
team-objected = Objection to an invitation: “{ $space }”
team-invitation-gone = Invitation taken back: “{ $space }”
team-left = Somebody has left the team: “{ $space }”
team-removed = No longer in the team: “{ $space }”
team-role-changed = Your role has changed: “{ $space }”
space-published = Pages published: “{ $space }”
consent-withdrawn = Consent for a picture withdrawn: “{ $space }”
pages-name-pupil = Pages taken off the web: “{ $space }”
pupil-told = A pupil tells you something: “{ $space }”
report-to-decide = A report waits at your desk
report-decided = Your report is decided
office-given = You have a new office
office-ended = One of your offices has ended
inactive-tomorrow = From tomorrow nobody sees your profile
forgotten-soon =
    { $days ->
        [one] Your data are made anonymous in one day
       *[other] Your data are made anonymous in { $days } days
    }
accounts-merged = Your two accounts are one now
account-suspended =
    { $days ->
        [one] Your account is suspended for one day
       *[other] Your account is suspended for { $days } days
    }
account-to-be-expelled = Your account is to be closed for good
signed-out = You were signed out everywhere
account-readmitted = Your account is open again
account-expelled = Your account was closed for good
expulsion-to-decide = An expulsion to decide: { $name }
school-merged = Your school goes on as “{ $school }”
school-closed = Your school is closed: “{ $school }”
warned = A warning from your national unit
