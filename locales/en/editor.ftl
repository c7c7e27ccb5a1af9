# The rich-text editor: names of its buttons, its dialogs, and the words around it.

## Writing

markdown-help = An empty line begins a new paragraph. Write ## before a heading, - before each item of a list, **bold** and [words](https://address) for a link. Lines such as [[block 3: table]] stand for something that cannot be shown here: leave them, move them or delete them.
placeholder-block = block
placeholder-table = table
placeholder-picture = picture
placeholder-text = text

## Toolbar

toolbar = Formatting
strong = Bold
emphasis = Italic
headings = Heading
paragraph = Text
heading = Heading
subheading = Subheading
small-heading = Small heading
bullet-list = List
ordered-list = Numbered list
link = Link
table = Table
block = Add
picture = Picture
change-picture = Change the picture’s text
quote = Quotation
code = Code in the line
code-block = Code on its own lines
rule = Dividing line
language = Language of this paragraph
undo = Undo
redo = Redo
cancel = Cancel

## Tables

insert-table = Insert a table
row-above = Add a row above
row-below = Add a row below
column-before = Add a column before
column-after = Add a column after
header-row = First row names the columns
header-column = First column names the rows
delete-row = Delete the row
delete-column = Delete the column
delete-table = Delete the table

## Link

link-address = Address
link-help = For example https://www.example.org or a mail address
link-text = Words to click on
link-set = Set the link
link-remove = Remove the link
link-wrong = This address leads nowhere. It begins with https:// or is a mail address.

## Picture

picture-file = Picture from this device
alternative = What the picture shows
alternative-help = One sentence for people who do not see it. It is read out aloud to them.
decorative = The picture is only decoration and tells nothing
decorative-note = Decoration
shows-pupils = Pupils can be recognised in it
caption = Caption under the picture (optional)
picture-insert = Insert the picture
picture-change = Save the text
picture-missing = Choose a picture first.
alternative-missing = Say in a sentence what the picture shows, or tick that it is decoration.
picture-sending = The picture is being sent…
picture-failed = The picture did not arrive. Please try again.
picture-too-large = The picture is too large. Make it smaller and try again.
picture-kind = This file is no picture that can be shown. Take JPEG, PNG, WebP or GIF.
picture-forbidden = You may not add pictures here.
sign-in-again = Your session has ended. Sign in again in another tab, then try once more.

## Language of a paragraph

language-name = Language
language-help = A screen reader then reads it with the right voice.
language-of-page = Language of the page
language-set = Set the language

## What cannot be done, and problems of a text that was sent

too-deep = This cannot be nested any deeper.
too-long = The page is full. Put the rest on a page below it.

## Comparing two versions

change-added = added
change-removed = removed
change-decorative = Picture, decoration only
