# The home of the Desktop.
hello = Dzień dobry, { $name }
phases = Sześć etapów
phase-register = Rejestracja
phase-register-note = i pomysł
phase-look = Szukanie partnera
phase-look-note = TwinFinder
phase-activate = Założenie i plan
phase-activate-note = z pierścieniem
phase-work = Wspólna praca
phase-work-note = w { -space }
phase-show = Efekty
phase-show-note = pokaż, co powstało
phase-recognition = Uznanie
phase-recognition-note = niech to widać
nothing = Nic na Ciebie nie czeka
nothing-why = Gdy ktoś o coś poprosi albo biuro krajowe podejmie decyzję, pojawi się to tutaj.
find-a-partner = Znajdź partnera
for-me = Czeka na Ciebie
for-others = Czeka na innych
invited = Zaproszenie do zespołu „{ $title }”.
unread =
    { $count ->
        [one] Jedna nieprzeczytana wiadomość
        [few] { $count } nieprzeczytane wiadomości
       *[many] { $count } nieprzeczytanych wiadomości
    }
answer = Odpowiedz
on-the-desk = Na biurku
beside = Obok
first-steps = Pierwsze kroki
step-profile = Uzupełnij profil
step-idea = Napisz swój pomysł
step-candidate = Dodaj kogoś do kandydatów
step-message = Napisz do kogoś
step-project = Rozpocznij projekt
they-tick-themselves = Zaznaczają się same.
start-small = Pierwszy raz? Zacznij od czegoś małego: jeden list, jedno zdjęcie, jeden miesiąc.
told =
    { $count ->
        [one] Uczeń coś zgłosił w „{ $title }”.
        [few] Uczniowie zgłosili { $count } sprawy w „{ $title }”.
       *[many] Uczniowie zgłosili { $count } spraw w „{ $title }”.
    }
