# Mails. A blank line begins a new paragraph.
confirm-subject = Confirm your e-mail address
confirm-body =
    Hello { $name },

    Thank you for registering at { -brand }. Please confirm that this address is yours; then you can fill in the rest. The link is good for seven days.

    If you did not register, you need not do anything: without the confirmation everything is deleted.
confirm-link = Confirm the address
exists-subject = You already have an account
exists-body =
    Hello { $name },

    Somebody has just registered at { -brand } with this e-mail address, but you already have an account. Your sign-in name is { $username }.

    If it was you and you have forgotten your password, set a new one with the link below. It is good for one hour. If it was not you, you need not do anything.
refused-subject = Your registration was refused
refused-body =
    Hello { $name },

    Somebody has just registered at { -brand } with this e-mail address. There is a registration with it already, which the national unit has refused:

    { $why }

    If you think that this is a mistake, write to your unit: { $contact }. It can take the refusal back. Otherwise its data are made anonymous in { $days } { $days ->
        [one] day
       *[other] days
    }; then you can register anew.
refused-link = How your unit is reached
password-subject = Set a new password
password-body =
    Hello { $name },

    With the link below you can set a new password for your account { $username }. It is good for one hour and once only.

    If you did not ask for it, you need not do anything: your password stays as it is.
password-link = Set a new password
changed-subject = Your password was changed
changed-body =
    Hello { $name },

    The password of your account was changed, and all other sessions were ended.

    If it was not you, set a new password at once from the sign-in page and write to your national unit.
username-subject = Your sign-in name was changed
username-body =
    Hello { $name },

    You now sign in with the name { $username }, or with your e-mail address as before. All other sessions were ended.

    If it was not you, set a new password at once from the sign-in page and write to your national unit.
given-up-subject = You have switched your second factor off
given-up-body =
    Hello { $name },

    You have switched the second factor of your account off. From now on the password alone opens it. If it was not you, set a new password at once: “I have forgotten my password” on the sign-in page.
second-subject = Your second factor was taken away
second-body =
    Hello { $name },

    An administrator has taken away the second factor of your account, because your device and your recovery codes are lost. All sessions were ended. At your next sign-in you set up a new one.

    If you did not ask for it, write to the central unit at once.
officer-subject = Your account at { -brand }
officer-body =
    Hello { $name },

    You have been made an officer of the national unit of { $country } at { -brand }. Your sign-in name is { $username }.

    Please set your own password. The link is good for seven days. At the first sign-in you also set up a second factor.
staff-body =
    Hello { $name },

    An account was made for you at { -brand }. Your sign-in name is { $username }.

    Please set your own password. The link is good for seven days. At the first sign-in you also set up a second factor.
officer-link = Set my password
notice-body =
    Hello { $name },

    { $sentence }

    { $detail }
link-line = { $label }:
notice-link = Open { -brand }
address-subject = Confirm your new e-mail address
address-body =
    Hello { $name },

    You have asked for your mails from { -brand } to come to this address. Please confirm that it is yours; the link is good for one day.

    If you did not ask for it, you need not do anything: nothing changes.
moved-subject = Your e-mail address was changed
moved-body =
    Hello { $name },

    From now on your mails from { -brand } go to { $address }.

    If it was not you, write to your national unit at once.
