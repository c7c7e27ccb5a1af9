# My Candidates and the block list.
title = Moi kandydaci
lead =
    { $count ->
        [one] Jedna osoba, z którą może warto współpracować. Tę listę widzisz tylko Ty.
        [few] { $count } osoby, z którymi może warto współpracować. Tę listę widzisz tylko Ty.
       *[other] { $count } osób, z którymi może warto współpracować. Tę listę widzisz tylko Ty.
    }
empty-title = Na liście nie ma jeszcze nikogo
empty-sentence = Tu można zbierać osoby, z którymi warto by współpracować. Nikt się nie dowie, że jest na tej liście.
empty-example = Na przykład: nauczyciele, których uczniowie są w tym samym wieku i z którymi łączy Cię wspólny język.
find = Znajdź osoby
by-status = Według stanu
all = Wszyscy
none-of-status = Nikt na liście nie ma stanu „{ $status }”.
status-to-contact = Do kontaktu
status-contacted = Po pierwszej wiadomości
status-negotiating = W rozmowach
status-agreed = Uzgodnione
status-not-suitable = Nie pasuje
status-silent = Bez odpowiedzi
away = Z tą osobą nie można się teraz skontaktować.
never-written = Jeszcze nie było od Ciebie wiadomości.
you-wrote-today = Twoja ostatnia wiadomość: dzisiaj.
you-wrote =
    { $days ->
        [one] Twoja ostatnia wiadomość: wczoraj.
        [few] Twoja ostatnia wiadomość: { $days } dni temu.
       *[other] Twoja ostatnia wiadomość: { $days } dni temu.
    }
answer-today = Odpowiedź przyszła dzisiaj.
answer =
    { $days ->
        [one] Odpowiedź przyszła wczoraj.
        [few] Odpowiedź przyszła { $days } dni temu.
       *[other] Odpowiedź przyszła { $days } dni temu.
    }
silence-who = Brak odpowiedzi: { $name }
silence-remind = Warto napisać jeszcze raz: niektórzy zaglądają tylko raz w tygodniu.
silence-let-go = Można napisać jeszcze raz albo odpuścić i napisać do kogoś innego.
activate = Rozpocznij projekt
write = Napisz
event-written = Wiadomość wysłana
event-answered = Przyszła odpowiedź
event-negotiate = Wróć do rozmów
event-agree = Mamy porozumienie
event-fall-silent = Nie ma odpowiedzi
event-dismiss = To nie pasuje
remove = Usuń z listy
removed = Tej osoby nie ma już na liście.
restore = Przywróć
note = Moja notatka
note-help = Widzisz ją tylko Ty.
note-add = Dodaj notatkę
note-change = Zmień notatkę
note-save = Zapisz notatkę
note-saved = Notatka zapisana.
add = Dodaj do moich kandydatów
is-candidate = Wśród moich kandydatów
block-open = Zablokuj tę osobę
block-help = { $name }: ta osoba nie będzie mogła do Ciebie pisać ani Cię znaleźć i nie dowie się o blokadzie. Blokadę można zdjąć w każdej chwili.
block = Zablokuj
blocked-done = Osoba jest zablokowana.
blocked-title = Zablokowane osoby
blocked-lead = Nie mogą do Ciebie pisać ani Cię znaleźć.
unblock = Odblokuj

## A candidate who does not suit

closing-offer = { $name }: oznaczono jako nieodpowiednie. Kilka uprzejmych słów dobrze to zakończy.
closing-write = Napisz wiadomość na zakończenie
