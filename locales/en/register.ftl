# The register of schools that a unit imports.

title = School register
lead = Import the file of your ministry as it comes. It helps people to find their school, and you to check what they wrote. It never overwrites what a school has written itself.
unit = Unit
upload-title = Import a file
file = CSV file
file-help = The ministry’s own layout, or our simple one with the columns code, name, town. At most 32 MB. A broken file changes nothing.
upload = Import this file
sizes-title = What the register holds
source = Source
source-it-recognised = Italy: recognised private schools
source-it-autonomous = Italy: state schools of the autonomous provinces
source-it-state = Italy: state schools
source-simple = Simple layout
schools = Schools
gone-schools = Gone since
empty = Nothing has been imported yet
empty-text = Without a register every school is “not found”, and you check each by hand.
imports-title = Imports so far
import-title = Import of { $file }
when = When
by = By
command-line = the command line
state = State
state-waiting = Waiting
state-running = Running
state-done = Done
state-failed = Refused
progress = { $done } of { $total } rows
progress-begin = The file has arrived. It is being read.
reload = This page brings itself up to date.
report = What the import did
meaning = Meaning
added = Added
changed = Changed
unchanged = Unchanged
gone = Gone
rejected = Rejected
added-help = schools that are new in the file
changed-help = schools of which the file says something else than before
unchanged-help = schools of which it says the same
gone-help = schools that are missing in the file; they are kept and marked
rejected-help = lines that cannot be used
rejected-title = Rejected lines
rejected-first = Only the first 1000 are listed.
line = Line
reason = Reason
fields = { $found } fields instead of { $expected }
no-code = no code
no-name = no name
no-town = no town
same-code = the code { $code } stands on line { $line } already
refused = The file was refused. Nothing has changed in the register.
failure-empty = There is nothing in it.
failure-headers = Its headers are of no layout that we know: { $found }
failure-quotes = A quotation mark opened on line { $line } is never closed.
failure-unreadable = It cannot be read to its end.
failure-country = It is the register of another country.
failure-rejected = { $rejected } of { $lines } lines cannot be used: it is damaged.
failure-gone = { $gone } of { $known } known schools are missing: it is cut off.
back = Back to the register

## What schools do not change themselves

kept-title = What schools do not change themselves
kept-lead = Staff of a school keep its data up to date. Some fields you may want to keep in your own hands: teachers read them, you change them.
kept-none = Choose the fields
kept-choose =
    { $count ->
        [one] One field is yours
       *[other] { $count } fields are yours
    }
kept-fields = Fields that only the unit changes
kept-save = Save
kept-saved = The fields are saved.
