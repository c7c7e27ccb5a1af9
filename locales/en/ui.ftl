### Words that every page shares.

## Buttons

save = Save
cancel = Cancel
close = Close
back = Back
next = Next
previous = Previous
search = Search
edit = Edit
delete = Delete
remove = Remove
add = Add
send = Send
undo = Undo
retry = Try again
show-more = Show more
copy = Copy
download = Download
print = Print

## Shell

menu = Menu
skip-to-content = Skip to content
sign-in = Sign in
sign-out = Sign out
language = Language
theme = Appearance
theme-system = As on this device
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast

## Forms

required = required
optional = optional
yes = Yes
no = No
loading = Loading…
