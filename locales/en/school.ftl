# The desk of a unit's schools.
title = Schools
eyebrow = { $unit } unit · schools
lead = Find a school to correct it, to merge two records of one school, or to close it.
filters = Which schools
words-help = Words of the name or the town, or the national code. Accents do not matter.
filter-all = All states
filter-proposed = Not confirmed yet
filter-confirmed = Confirmed
filter-merged = Merged
filter-closed = Closed
filter-deserted = Without active people
filter-twice = Perhaps twice
none-title = No school yet
none-text = Schools come with the first person who registers there.
nothing-title = No school fits
people-count =
    { $count ->
        [0] nobody active
        [one] 1 active person
       *[other] { $count } active people
    }
back = Back to the schools
done-saved = The record is saved.
done-merged = The two are one school now. Its staff has been told.
done-closed = The school is closed. Its staff has been told.
register-title = The record beside the ministry’s register
record = In our record
fields-of-record = The record
margin = People and changes
goes-on-as = This record was merged. The school goes on as:
people = People
people-none = Nobody is at this school.
changes = Changes
changes-none = Nothing was changed so far.
person-active = active
person-inactive = has not signed in for a year
person-waiting = waits to be checked
person-asked = was asked for information
person-again = waits to be checked again
person-suspended = suspended
person-refused = refused
person-unfinished = registration not finished
somebody = Somebody
change-applied = { $field }, changed by { $by }:
change-proposed = { $field }, proposed by { $by }:
change-refused = { $field }, proposed by { $by } and not taken:
nothing = nothing
acts = The school as a whole
merge = Merge into another school
merge-explain = Do this when two records are one and the same school. People, pupils, projects and spaces of this record go to the other one, and its public page leads there. Nobody finds this record any more. This cannot be undone.
merge-find = Look for the school that goes on
merge-found-none = No other open school of your unit fits these words.
merge-alike = These have the same code, or the same name and town:
merge-into = The school that goes on
typed-name = To confirm, type the name of this school: { $name }
close = Close the school
close-explain = Do this when the school does not exist any more. Nobody can register there after that; what was done there stays. It is possible only when nobody is active there and nobody waits to be checked. This cannot be undone.
close-reason = Reason
close-reason-help = It is kept, and the school’s staff reads it.
fields-title = What your unit keeps
fields-lead = Choose what the staff of your schools can read and not change in the record of their school. Your unit can still change everything.
fields-legend = Only the unit changes
fields-help = It holds for all schools of the unit.
fields-saved = Saved. It holds from now on.
