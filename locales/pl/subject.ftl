# Subjects of the mails that tell a notice: what it is and what it is about, in at most sixty letters. What is named is
# shortened to the room that the words leave. The mail itself says it in a whole sentence: notice.ftl.
registration-received = Twoja rejestracja dotarła
school-change-received = Zgłoszenie zmiany szkoły dotarło
registrations-waiting =
    { $count ->
        [one] Jedna rejestracja czeka: { $country }
        [few] { $count } rejestracje czekają: { $country }
       *[many] { $count } rejestracji czeka: { $country }
    }
validated = Twoja rejestracja jest zatwierdzona
information-asked = Pytanie o Twoją rejestrację
registration-refused = Twoja rejestracja została odrzucona
refusal-taken-back = Twoja rejestracja jest znów sprawdzana
colleague-registered = Nowe konto w Twojej szkole: { $name }
new-message = Nowa wiadomość: { $name }
candidate-silent = Wciąż bez odpowiedzi: { $name }
project-asked = Założyć wspólnie? „{ $project }”
project-accepted = Przyjęty: „{ $project }”
project-change-asked = Prośba o zmianę: „{ $project }”
project-declined = Nie przyjęto: „{ $project }”
project-withdrawn = Wycofany: „{ $project }”
project-to-decide = Do decyzji: „{ $project }”
project-approved = Zatwierdzony: „{ $project }”
project-changes-wanted = Biuro prosi o zmiany: „{ $project }”
project-refused = Niezatwierdzony: „{ $project }”
project-active = Aktywny: „{ $project }”
project-to-confirm = Nowy tekst do potwierdzenia: „{ $project }”
project-still-asked = Czekamy na Twoją odpowiedź: „{ $project }”
project-still-to-decide = Wciąż do decyzji: „{ $project }”
project-overdue = Biuro się spóźnia: „{ $project }”
project-approval-taken-back = Zgoda cofnięta: „{ $project }”
project-edited = Zmieniony: „{ $project }”
project-closed = Zakończony: „{ $project }”
project-reopened = Znów otwarty: „{ $project }”
project-closing-proposed = Zakończyć czy kontynuować? „{ $project }”
project-archived = Zarchiwizowany: „{ $project }”
project-suspended = Zawieszony: „{ $project }”
project-resumed = Trwa dalej: „{ $project }”
project-removed = Usunięty: „{ $project }”
team-invited = Zaproszenie do „{ $space }”
team-joined = Nowa osoba w zespole: „{ $space }”
team-invited-by-other = Nowe zaproszenie: „{ $space }”
team-declined = Zaproszenie odrzucone: „{ $space }”
team-objected = Sprzeciw wobec zaproszenia: „{ $space }”
team-invitation-gone = Zaproszenie wycofane: „{ $space }”
team-left = Ktoś opuścił zespół: „{ $space }”
team-removed = Już nie w zespole: „{ $space }”
team-role-changed = Twoja rola się zmieniła: „{ $space }”
space-published = Opublikowane strony: „{ $space }”
consent-withdrawn = Wycofana zgoda na zdjęcie: „{ $space }”
pages-name-pupil = Strony wycofane z sieci: „{ $space }”
pupil-told = Wiadomość od ucznia: „{ $space }”
report-to-decide = Zgłoszenie czeka na decyzję
report-decided = Decyzja w sprawie Twojego zgłoszenia
office-given = Masz nową funkcję
office-ended = Jedna z Twoich funkcji się skończyła
inactive-tomorrow = Od jutra nikt nie widzi Twojego profilu
forgotten-soon =
    { $days ->
        [one] Twoje dane staną się anonimowe za jeden dzień
        [few] Twoje dane staną się anonimowe za { $days } dni
       *[other] Twoje dane staną się anonimowe za { $days } dni
    }
accounts-merged = Twoje dwa konta są teraz jednym
account-suspended =
    { $days ->
        [one] Twoje konto jest zawieszone na jeden dzień
        [few] Twoje konto jest zawieszone na { $days } dni
       *[other] Twoje konto jest zawieszone na { $days } dni
    }
account-to-be-expelled = Twoje konto ma zostać zamknięte na stałe
signed-out = Zakończono wszystkie Twoje sesje
account-readmitted = Twoje konto jest znów otwarte
account-expelled = Twoje konto zostało zamknięte na stałe
expulsion-to-decide = Wykluczenie do decyzji: { $name }
school-merged = Twoja szkoła działa dalej jako „{ $school }”
school-closed = Twoja szkoła jest zamknięta: „{ $school }”
warned = Ostrzeżenie od biura krajowego
