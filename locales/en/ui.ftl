### Words that every page shares.

## Buttons

save = Save
close = Close
next = Next
previous = Previous
search = Search
undo = Undo

## Shell

menu = Menu
skip-to-content = Skip to content
sign-in = Sign in
sign-out = Sign out
language = Language

## Forms

optional = optional
yes = Yes
no = No
loading = Loading…

## The shell

home-of-brand = { -brand }, home page
search-label = Search people, schools and projects
single-keys = Single-key shortcuts on this device
single-keys-help = “/” leads to the search, and the mailbox has keys of its own: “?” shows them. Switch them off if you dictate or often strike keys by chance.
create = Create
more = More
main-menu = Main menu
quick-menu = Quick menu
your-menu = You
menu-of = Menu of { $name }
language-is = Language: { $name }
notices =
    { $count ->
        [one] One new notice
       *[other] { $count } new notices
    }
mailbox =
    { $count ->
        [one] Mailbox, one unread message
       *[other] Mailbox, { $count } unread messages
    }
register = Register
tell-a-teacher = Tell a teacher
next-pupil = Next pupil

## Fields

show = Show
hide = Hide
show-password = Show the password
hide-password = Hide the password
problems =
    { $count ->
        [one] One thing needs another look
       *[other] { $count } things need another look
    }
problem-of = { $label }: { $problem }
characters = { $used } of { $limit } characters
choose = Choose
chosen =
    { $count ->
        [one] One chosen
       *[other] { $count } chosen
    }

## Marks and states

available = Available
not-looking = Not looking now
working-together = You work together
stars =
    { $count ->
        [one] { $count } of 3 stars
       *[other] { $count } of 3 stars
    }
former-member = Former member
done = done
you-are-here = you are here
remove-filter = remove
unread = Unread: { $name }
sending = sending…
not-sent = Not sent. Your text is safe here.

## Who sees a page

web-sees = Everyone on the web sees this page.
space-sees = Only members of this { -space } see this page.
public = public
teachers-only = teachers only

## Lists, versions, comparisons

result-pages = Pages of results
range = { $first }–{ $last } of { $total }
in-all = { $total } in all
filters-in-use = Filters in use
near-misses = These almost fit
version = Version { $number }
added = added:
removed = removed:
field = Field
wrote = Written in the form
in-register = In the register
differs = differs
