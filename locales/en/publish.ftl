# Publishing pages of a space, and what guests read of them.
title = Publish
lead = Everything is private until you tick it here. What is written later stays inside until you publish again.
address-is = Everyone on the web reads the published pages here:
address-will-be = As soon as a page is published, everyone on the web reads it here:
saved = Done. What is ticked is public, everything else is private.
older-note = Some pages were changed since they were published. Everyone reads them as they were; look at them, and tick below if their new text shall be public.
renew = Publish the new text of pages that were changed since. Without this they stay public as they were.
which-pages = Which pages may everyone read?
never = Team, messages and names of pupils are never published. Pupils who wrote a page stand there as “a pupil”.
confirm = Please confirm
confirm-help = Needed before anything new becomes public.
consents = The parents agreed to these pictures
consents-help = Tick a picture only if the parents of every pupil in it agreed in writing to have it published. We note who confirmed it and when. Until then no further page with it is published, and on public pages a sentence stands in its place.
on-pages = on: { $pages }
look-at-pictures = Look at the pictures:
publish = Publish what is ticked
previews = See a page as a visitor
preview-note = This is how a visitor would see the page. It is not published by looking at it.
back-to-tree = Back to all pages
names-pupil = names a pupil: { $name }
empty = empty
changed-since = { $title } (changed since)
without-consent = { $title } (the parents’ consent is missing)
with-contacts = { $title } (perhaps an address or a phone number)
contacts-note = A public page shows nobody’s e-mail address or phone number. Please look at this before you publish the page:
pictures = Pictures on these pages
pictures-note = Before a page is published, the parents of every pupil who can be recognised must have agreed. Put right here what was said when a picture was added.
picture-with-pupils = Pupils can be recognised.
picture-without-pupils = Nobody can be recognised.
mark-with-pupils = Pupils can be recognised
mark-without-pupils = Nobody can be recognised
held-back = Nobody outside sees this picture now: on public pages a sentence stands in its place. To show it again, tick above that the parents agreed, and publish.
consent-missing = The parents’ consent is not confirmed yet.
consent-given = The parents agreed: confirmed by { $name }, { $day }.
withdraw-consent = The parents no longer agree
picture-held-back = A picture is not shown here.
decoration = Decoration
spaces-title = Public spaces
spaces-lead = What classes have made together and want to show.
no-spaces = No pages are published yet
no-spaces-why = When a class publishes pages of its { -space }, everyone can read them here.
pages = 
    { $count ->
        [one] One page
       *[other] { $count } pages
    }
more-spaces = More spaces
newer = Newer
older = Older
pages-of = Pages of this space
to-project = About the project
written-by = Written by { $authors }, { $day }
a-pupil = a pupil, { $school }
a-teacher = a teacher, { $school }
named-teacher = { $name }, { $school }
