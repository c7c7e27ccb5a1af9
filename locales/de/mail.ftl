# Mails. A blank line begins a new paragraph.
confirm-subject = Bestätigen Sie Ihre E-Mail-Adresse
confirm-body =
    Guten Tag { $name },

    danke für Ihre Registrierung bei { -brand }. Bitte bestätigen Sie, dass diese Adresse Ihnen gehört; dann können Sie den Rest ausfüllen. Der Link gilt sieben Tage.

    Wenn Sie sich nicht registriert haben, müssen Sie nichts tun: Ohne Bestätigung wird alles gelöscht.
confirm-link = Adresse bestätigen
exists-subject = Sie haben schon ein Konto
exists-body =
    Guten Tag { $name },

    gerade hat sich jemand bei { -brand } mit dieser E-Mail-Adresse registriert, aber Sie haben schon ein Konto. Ihr Anmeldename ist { $username }.

    Wenn Sie das waren und Ihr Passwort vergessen haben, setzen Sie mit dem Link unten ein neues. Er gilt eine Stunde. Wenn nicht, müssen Sie nichts tun.
refused-subject = Ihre Registrierung wurde abgelehnt
refused-body =
    Guten Tag { $name },

    gerade hat sich jemand mit dieser E-Mail-Adresse bei { -brand } registriert. Mit ihr gibt es schon eine Registrierung, die die nationale Stelle abgelehnt hat:

    { $why }

    Wenn Sie das für einen Irrtum halten, schreiben Sie Ihrer Stelle: { $contact }. Sie kann die Ablehnung zurücknehmen. Sonst werden die Daten des Kontos in { $days } { $days ->
        [one] Tag
       *[other] Tagen
    } anonym gemacht; danach können Sie sich neu registrieren.
refused-link = So erreichen Sie Ihre Stelle
password-subject = Neues Passwort setzen
password-body =
    Guten Tag { $name },

    mit dem Link unten können Sie ein neues Passwort für Ihr Konto { $username } setzen. Er gilt eine Stunde und nur einmal.

    Wenn Sie nicht darum gebeten haben, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.
password-link = Neues Passwort setzen
changed-subject = Ihr Passwort wurde geändert
changed-body =
    Guten Tag { $name },

    das Passwort Ihres Kontos wurde geändert, und alle anderen Sitzungen wurden beendet.

    Wenn Sie das nicht waren, setzen Sie sofort von der Anmeldeseite aus ein neues Passwort und schreiben Sie Ihrer nationalen Stelle.
username-subject = Ihr Anmeldename wurde geändert
username-body =
    Guten Tag { $name },

    Sie melden sich jetzt mit dem Namen { $username } an, oder wie bisher mit Ihrer E-Mail-Adresse. Alle anderen Sitzungen wurden beendet.

    Wenn Sie es nicht waren, setzen Sie sofort auf der Anmeldeseite ein neues Passwort und schreiben Sie an Ihre nationale Stelle.
given-up-subject = Sie haben Ihren zweiten Faktor ausgeschaltet
given-up-body =
    Guten Tag { $name },

    Sie haben den zweiten Faktor Ihres Kontos ausgeschaltet. Von jetzt an genügt das Passwort. Wenn Sie es nicht waren, setzen Sie sofort ein neues Passwort: „Ich habe mein Passwort vergessen“ auf der Anmeldeseite.
second-subject = Ihr zweiter Faktor wurde entfernt
second-body =
    Guten Tag { $name },

    ein Administrator hat den zweiten Faktor Ihres Kontos entfernt, weil Gerät und Ersatzcodes verloren sind. Alle Sitzungen wurden beendet. Bei der nächsten Anmeldung richten Sie einen neuen ein.

    Wenn Sie nicht darum gebeten haben, schreiben Sie sofort an die zentrale Stelle.
officer-subject = Ihr Konto bei { -brand }
officer-body =
    Guten Tag { $name },

    Sie sind Beauftragte oder Beauftragter der nationalen Stelle ({ $country }) bei { -brand }. Ihr Anmeldename ist { $username }.

    Bitte setzen Sie Ihr eigenes Passwort. Der Link gilt sieben Tage. Bei der ersten Anmeldung richten Sie auch einen zweiten Faktor ein.
staff-body =
    Guten Tag { $name },

    für Sie wurde ein Konto bei { -brand } angelegt. Ihr Anmeldename ist { $username }.

    Bitte setzen Sie Ihr eigenes Passwort. Der Link gilt sieben Tage. Bei der ersten Anmeldung richten Sie auch einen zweiten Faktor ein.
officer-link = Mein Passwort setzen
notice-body =
    Guten Tag { $name },

    { $sentence }

    { $detail }
link-line = { $label }:
notice-link = { -brand } öffnen
address-subject = Bestätigen Sie Ihre neue E-Mail-Adresse
address-body =
    Guten Tag { $name },

    Sie möchten Ihre E-Mails von { -brand } an diese Adresse bekommen. Bitte bestätigen Sie, dass sie Ihnen gehört; der Link gilt einen Tag.

    Wenn Sie das nicht waren, brauchen Sie nichts zu tun: Es ändert sich nichts.
moved-subject = Ihre E-Mail-Adresse wurde geändert
moved-body =
    Guten Tag { $name },

    ab jetzt gehen Ihre E-Mails von { -brand } an { $address }.

    Wenn Sie das nicht waren, schreiben Sie sofort Ihrer nationalen Stelle.
