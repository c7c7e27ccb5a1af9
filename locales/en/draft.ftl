# What is being written, until the server has it.
kept-here = Kept on this device, not yet on the server
saving = Saving…
not-saved = Not saved. { $why }
not-saved-here = Kept on this device, not on the server. { $why }
offline = Not saved: the server does not answer. Stay on this page: your text is sent as soon as the server answers.
offline-here = The server does not answer. Your text is kept on this device and is sent as soon as the server answers.
press-again = The server does not answer. Your text is still here: press the button again in a moment.
until-saved = Kept on this device until you save it
is-back = Your text that was not saved yet is here again.
drop-it = Drop this text
sign-in-again = Sign in again
