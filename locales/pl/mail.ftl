# Mails. A blank line begins a new paragraph.
confirm-subject = Proszę potwierdzić adres e-mail
confirm-body =
    Dzień dobry, { $name },

    dziękujemy za rejestrację w { -brand }. Proszę potwierdzić, że ten adres jest właściwy; potem można uzupełnić resztę. Link jest ważny siedem dni.

    Jeśli to pomyłka, nie trzeba nic robić: bez potwierdzenia wszystko zostanie usunięte.
confirm-link = Potwierdź adres
exists-subject = Konto już istnieje
exists-body =
    Dzień dobry, { $name },

    ktoś właśnie próbował zarejestrować się w { -brand } z tym adresem e-mail, ale konto już istnieje. Nazwa użytkownika to { $username }.

    Jeśli chodzi o zapomniane hasło, można ustawić nowe za pomocą linku poniżej. Jest on ważny godzinę. Jeśli próbował ktoś inny, nie trzeba nic robić.
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

    Jeśli zrobił to ktoś inny, proszę natychmiast ustawić nowe hasło na stronie logowania i napisać do biura krajowego.
username-subject = Zmieniono Twoją nazwę użytkownika
username-body =
    Dzień dobry, { $name },

    od teraz logujesz się nazwą użytkownika { $username } albo, jak dotąd, adresem e-mail. Wszystkie inne sesje zostały zakończone.

    Jeśli to nie Ty, natychmiast ustaw nowe hasło na stronie logowania i napisz do swojego biura krajowego.
second-subject = Usunięto drugi składnik Twojego konta
second-body =
    Dzień dobry, { $name },

    administrator usunął drugi składnik Twojego konta, ponieważ utracono urządzenie i kody zapasowe. Wszystkie sesje zostały zakończone. Przy następnym logowaniu ustawisz nowy.

    Jeśli to nie na Twoją prośbę, natychmiast napisz do biura centralnego.
given-up-subject = Usunięto Twój drugi składnik
given-up-body =
    Dzień dobry, { $name },

    na Twoją prośbę usunięto drugi składnik konta, aby można było ustawić nowy. Wszystkie inne sesje zostały zakończone.

    Jeśli to nie Ty, natychmiast ustaw nowe hasło na stronie logowania i napisz do swojego biura krajowego.
officer-subject = Konto w { -brand }
officer-body =
    Dzień dobry, { $name },

    w { -brand } czeka konto pracownika biura krajowego ({ $country }). Nazwa użytkownika to { $username }.

    Proszę ustawić własne hasło. Link jest ważny siedem dni. Przy pierwszym logowaniu ustawia się też drugi składnik.
staff-body =
    Dzień dobry, { $name },

    w { -brand } zostało utworzone konto. Nazwa użytkownika to { $username }.

    Proszę ustawić własne hasło. Link jest ważny siedem dni. Przy pierwszym logowaniu ustawia się też drugi składnik.
officer-link = Ustaw hasło
notice-body =
    Dzień dobry, { $name },

    { $sentence }

    { $detail }
notice-link = Otwórz w { -brand }
address-subject = Potwierdź nowy adres e-mail
address-body =
    Dzień dobry, { $name },

    poproszono, aby e-maile z { -brand } przychodziły na ten adres. Prosimy o potwierdzenie, że należy on do Pani lub Pana; link jest ważny jeden dzień.

    Jeśli to pomyłka, nie trzeba nic robić: nic się nie zmieni.
moved-subject = Adres e-mail został zmieniony
moved-body =
    Dzień dobry, { $name },

    od teraz e-maile z { -brand } przychodzą na adres { $address }.

    Jeśli to nie Pani ani Pan, prosimy od razu napisać do biura krajowego.
