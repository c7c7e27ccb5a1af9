# Mails. A blank line begins a new paragraph.
confirm-subject = Potwierdź swój adres e-mail
confirm-body =
    Dzień dobry, { $name },

    dziękujemy za rejestrację w { -brand }. Potwierdź, że to Twój adres; potem możesz uzupełnić resztę. Link jest ważny siedem dni.

    Jeśli to pomyłka, nie trzeba nic robić: bez potwierdzenia wszystko zostanie usunięte.
confirm-link = Potwierdź adres
exists-subject = Konto już istnieje
exists-body =
    Dzień dobry, { $name },

    ktoś właśnie próbował zarejestrować się w { -brand } z tym adresem e-mail, ale konto już istnieje. Nazwa użytkownika to { $username }.

    Jeśli chodzi o zapomniane hasło, można ustawić nowe za pomocą linku poniżej. Jest on ważny godzinę. Jeśli próbował ktoś inny, nie trzeba nic robić.
refused-subject = Twoja rejestracja została odrzucona
refused-body =
    Dzień dobry, { $name },

    ktoś właśnie zarejestrował się w { -brand } z tym adresem e-mail. Jest już z nim rejestracja, którą biuro krajowe odrzuciło:

    { $why }

    Jeśli to pomyłka, napisz do biura: { $contact }. Może ono cofnąć odmowę. W przeciwnym razie jego dane staną się anonimowe za { $days } { $days ->
        [one] dzień
        [few] dni
       *[many] dni
    }; potem możesz zarejestrować się od nowa.
refused-link = Kontakt z biurem krajowym
password-subject = Nowe hasło
password-body =
    Dzień dobry, { $name },

    za pomocą linku poniżej można ustawić nowe hasło do konta { $username }. Link jest ważny godzinę i działa tylko raz.

    Jeśli nikt o to nie prosił, nie trzeba nic robić: hasło pozostaje bez zmian.
password-link = Ustaw nowe hasło
changed-subject = Hasło zostało zmienione
changed-body =
    Dzień dobry, { $name },

    hasło do konta zostało zmienione, a wszystkie inne sesje zakończone.

    Jeśli zrobił to ktoś inny, natychmiast ustaw nowe hasło na stronie logowania i napisz do biura krajowego.
username-subject = Zmieniono Twoją nazwę użytkownika
username-body =
    Dzień dobry, { $name },

    od teraz logujesz się nazwą użytkownika { $username } albo, jak dotąd, adresem e-mail. Wszystkie inne sesje zostały zakończone.

    Jeśli to nie Ty, natychmiast ustaw nowe hasło na stronie logowania i napisz do swojego biura krajowego.
given-up-subject = Drugi składnik został wyłączony
given-up-body =
    Dzień dobry, { $name },

    drugi składnik Twojego konta został wyłączony na stronie „Moje konto”. Od teraz wystarczy samo hasło. Jeśli ktoś zrobił to za Ciebie, ustaw od razu nowe hasło przez link „Nie pamiętam hasła” na stronie logowania.
second-subject = Usunięto drugi składnik Twojego konta
second-body =
    Dzień dobry, { $name },

    administrator usunął drugi składnik Twojego konta, ponieważ utracono urządzenie i kody zapasowe. Wszystkie sesje zostały zakończone. Przy następnym logowaniu ustawisz nowy.

    Jeśli to nie na Twoją prośbę, natychmiast napisz do biura centralnego.
officer-subject = Konto w { -brand }
officer-body =
    Dzień dobry, { $name },

    w { -brand } czeka konto pracownika biura krajowego ({ $country }). Nazwa użytkownika to { $username }.

    Ustaw własne hasło. Link jest ważny siedem dni. Przy pierwszym logowaniu ustawisz też drugi składnik.
staff-body =
    Dzień dobry, { $name },

    w { -brand } zostało utworzone konto. Nazwa użytkownika to { $username }.

    Ustaw własne hasło. Link jest ważny siedem dni. Przy pierwszym logowaniu ustawisz też drugi składnik.
officer-link = Ustaw hasło
notice-body =
    Dzień dobry, { $name },

    { $sentence }

    { $detail }
link-line = { $label }:
notice-link = Otwórz { -brand }
address-subject = Potwierdź swój nowy adres e-mail
address-body =
    Dzień dobry, { $name },

    e-maile z { -brand } mają przychodzić na ten adres. Potwierdź, że należy on do Ciebie; link jest ważny jeden dzień.

    Jeśli to pomyłka, nie trzeba nic robić: nic się nie zmieni.
moved-subject = Adres e-mail został zmieniony
moved-body =
    Dzień dobry, { $name },

    od teraz e-maile z { -brand } przychodzą na adres { $address }.

    Jeśli ktoś zrobił to bez Twojej wiedzy, od razu napisz do biura krajowego.
