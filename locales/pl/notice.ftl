# What happened: on the Desktop and in mails.
title = Powiadomienia
none-title = Nic nowego
none = Tu widać, co dzieje się w Twoich projektach, wiadomościach i przestrzeniach.
read-all = Oznacz wszystko jako przeczytane
new = nowe
registration-received = Rejestracja dotarła do biura krajowego ({ $country }). Odpowiedź ma nadejść w ciągu trzech dni roboczych.
school-change-received = Zgłoszenie zmiany szkoły dotarło do biura krajowego ({ $country }). Odpowiedź powinna przyjść w ciągu trzech dni roboczych. Trwające projekty toczą się dalej.
registrations-waiting =
    { $count ->
        [one] Jedna rejestracja czeka na Twoją decyzję ({ $country }).
        [few] { $count } rejestracje czekają na Twoją decyzję ({ $country }).
       *[many] { $count } rejestracji czeka na Twoją decyzję ({ $country }).
    } { $days ->
        [0] Najstarsza czeka od dziś.
        [one] Najstarsza czeka od jednego dnia.
        [few] Najstarsza czeka od { $days } dni.
       *[many] Najstarsza czeka od { $days } dni.
    }
validated = Biuro krajowe zatwierdziło Twoją rejestrację. Cały pulpit jest otwarty.
information-asked = Biuro krajowe prosi o informacje.
registration-refused = Biuro krajowe nie mogło zatwierdzić Twojej rejestracji. Przez 30 dni może cofnąć odmowę; potem Twoje dane staną się anonimowe.
refusal-taken-back = Biuro krajowe cofnęło odmowę: możesz znów się zalogować, a Twoja rejestracja jest sprawdzana.
colleague-registered = { $name } z tej samej szkoły ma już konto.
new-message = Nowa wiadomość: { $from }.
candidate-silent = { $name } nie odpowiada od tygodnia. Napisać jeszcze raz?
candidate-silent-long = { $name } nie odpowiada od dwóch tygodni. Napisz jeszcze raz albo odpuść.
project-asked = { $from } proponuje wspólne założenie projektu „{ $project }”.
project-accepted = { $from } przyjmuje projekt „{ $project }”. Biura krajowe mają teraz siedem dni.
project-change-asked = { $from } prosi o zmianę w projekcie „{ $project }”.
project-declined = { $from } nie przyjmuje projektu „{ $project }”.
project-withdrawn = { $from } wycofuje projekt „{ $project }”.
project-to-decide = Projekt „{ $project }” czeka na decyzję Twojego biura.
project-approved = Biuro krajowe ({ $country }) zatwierdziło projekt „{ $project }”.
project-changes-wanted = Biuro krajowe ({ $country }) prosi o zmiany w projekcie „{ $project }”.
project-refused = Biuro krajowe ({ $country }) nie zatwierdziło projektu „{ $project }”.
project-active = Projekt „{ $project }” jest aktywny. Jego przestrzeń { -space } jest otwarta.
project-to-confirm = { $from } wprowadza zmiany w projekcie „{ $project }”. Proszę potwierdzić nowy tekst.
project-still-asked = { $from } wciąż czeka na odpowiedź w sprawie projektu „{ $project }”.
project-still-to-decide = Projekt „{ $project }” wciąż czeka na decyzję Twojego biura.
project-overdue = Biuro krajowe ({ $country }) spóźnia się z decyzją o projekcie „{ $project }”.
project-approval-taken-back = Biuro krajowe ({ $country }) cofnęło zgodę na projekt „{ $project }”.
project-edited = { $from } zmienia projekt „{ $project }”.
project-closed = { $from } kończy projekt „{ $project }”.
project-reopened = { $from } otwiera ponownie projekt „{ $project }”.
project-closing-proposed = Przez rok po ostatnim miesiącu nikt nie pracował w „{ $project }”. Zamknij projekt albo przesuń ostatni miesiąc.
project-archived = Projekt „{ $project }” zarchiwizowano dwa lata po zamknięciu. Można go nadal czytać.
project-suspended = Biuro krajowe zawiesiło projekt „{ $project }”.
project-resumed = Projekt „{ $project }” trwa dalej: zawieszenie cofnięto.
project-removed = Biuro krajowe usunęło projekt „{ $project }”.
team-invited = { $from } zaprasza do przestrzeni { -space } „{ $title }”.
team-joined = { $name } dołącza do zespołu „{ $title }”.
team-invited-by-other = { $name } ma zaproszenie do zespołu „{ $title }”. Można się sprzeciwić.
team-declined = { $name }: zaproszenie do zespołu „{ $title }” odrzucone.
team-objected = Współzałożyciel zgłasza sprzeciw: { $name } w zespole „{ $title }”.
team-invitation-gone = Zaproszenie do zespołu „{ $title }” zostało wycofane.
team-left = { $name } opuszcza zespół „{ $title }”.
team-removed = Nie należysz już do zespołu „{ $title }”. To, co napisano, zostaje.
team-role-administrator = Administrujesz teraz przestrzenią { -space } „{ $title }”.
team-role-member = Twoja rola w przestrzeni { -space } „{ $title }”: uczestnik, bez administrowania.
space-published = Strony przestrzeni „{ $title }” są opublikowane: widzą je wszyscy w sieci.
consent-withdrawn = Rodzice nie zgadzają się już na zdjęcie w przestrzeni „{ $title }”: poza przestrzenią { -space } nikt go nie widzi.
pages-name-pupil = Strony przestrzeni „{ $title }” zostały wycofane z sieci: wymieniają ucznia. Trzeba zmienić tekst, zanim znów zostaną opublikowane.
pupil-told = Wiadomość od ucznia w przestrzeni „{ $title }”.
report-to-decide = Zgłoszenie czeka na decyzję.
report-decided = Biuro krajowe podjęło decyzję w sprawie zgłoszenia. Dziękujemy.
school-merged = Biuro krajowe połączyło dwie karty Twojej szkoły: „{ $school }” działa dalej jako „{ $into }”.
school-closed = Biuro krajowe zamknęło Twoją szkołę: „{ $school }”.
report-warned = Biuro krajowe rozpatrzyło zgłoszenie: osoba otrzymała ostrzeżenie. Dziękujemy.
report-no-breach = Biuro krajowe zbadało zgłoszenie i nie znalazło niczego sprzecznego z zasadami. Dziękujemy.
report-suspended = Biuro krajowe rozpatrzyło zgłoszenie: konto tej osoby jest zawieszone. Dziękujemy.
warned = Biuro krajowe udziela ostrzeżenia.
inactive-tomorrow = Ostatnie logowanie było rok temu. Od jutra nikt nie widzi profilu; wraca po zalogowaniu.
forgotten-soon =
    { $days ->
        [one] Ostatnie logowanie było prawie trzy lata temu. Za jeden dzień dane staną się anonimowe. Zapobiega temu zalogowanie.
        [few] Ostatnie logowanie było prawie trzy lata temu. Za { $days } dni dane staną się anonimowe. Zapobiega temu zalogowanie.
       *[other] Ostatnie logowanie było prawie trzy lata temu. Za { $days } dni dane staną się anonimowe. Zapobiega temu zalogowanie.
    }
office-officer = Od teraz pracujesz dla biura krajowego ({ $country }).
office-central = Od teraz pracujesz dla biura centralnego.
office-administrator = Od teraz administrujesz serwisem.
office-ended-officer = Nie pracujesz już dla biura krajowego ({ $country }).
office-ended-central = Nie pracujesz już dla biura centralnego.
office-ended-administrator = Nie administrujesz już serwisem.
account-to-be-expelled = Jednostka narodowa: poproszono o zamknięcie Twojego konta na stałe. Musi się na to zgodzić jeszcze jedna osoba; do tego czasu, najwyżej przez trzydzieści dni, nikt nie może się na nie zalogować.
account-suspended =
    { $days ->
        [one] Biuro krajowe zawiesiło Twoje konto na jeden dzień. Do tego czasu nikt nie może się na nie zalogować; potem otworzy się samo.
        [few] Biuro krajowe zawiesiło Twoje konto na { $days } dni. Do tego czasu nikt nie może się na nie zalogować; potem otworzy się samo.
       *[other] Biuro krajowe zawiesiło Twoje konto na { $days } dni. Do tego czasu nikt nie może się na nie zalogować; potem otworzy się samo.
    }
signed-out = Twoja jednostka krajowa zakończyła wszystkie Twoje sesje, bo urządzenie mogło zginąć albo ktoś inny mógł korzystać z Twojego konta. Jeśli ktoś inny może znać Twoje hasło, ustaw nowe.
account-readmitted = Twoje konto jest znów otwarte.
account-expelled = Twoje konto zostało zamknięte na stałe, z powodów podanych wcześniej.
expulsion-to-decide = Pracownik biura prosi o wykluczenie: { $name }. Decyzja należy do drugiego pracownika.
accounts-merged = Biuro krajowe połączyło Twoje dwa konta w jedno. Zaloguj się jako „{ $username }”.
