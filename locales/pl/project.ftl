### Projects: status lines, form, page, the desk of a unit.

## The list

title = Projekty
my-lead = Wspólna praca ze szkołami partnerskimi.
none-title = Nie ma jeszcze żadnego projektu
none-sentence = Projekt zaczyna się od osoby z listy kandydatów: wystarczy nacisnąć pierścień obok nazwiska.
none-button = Otwórz listę kandydatów
none-example = Na przykład: „Listy z mojej ulicy”, dwie klasy, jeden list w miesiącu.
group-mine = Twoja kolej
group-waiting = Czeka na innych
group-active = Aktywne
group-closed = Zakończone
group-ended = Zakończone przed rozpoczęciem
new-from-candidates = Rozpocznij projekt z kimś z listy kandydatów

## States and kinds

state-draft = Szkic
state-awaiting-partner = Czeka na założycieli
state-awaiting-units = Czeka na biura krajowe
state-declined = Odrzucony przez partnera
state-withdrawn = Wycofany
state-active = Aktywny
state-refused = Niezatwierdzony
state-closed = Zakończony
state-archived = Zarchiwizowany
state-suspended = Zawieszony
state-removed = Usunięty
kind-european = Projekt europejski
kind-national = Projekt krajowy

## Who must act

who-writing = Tekst jest w przygotowaniu. Nikt inny nie widzi szkicu.
who-change-asked = { $name } prosi o zmianę. Należy zmienić tekst i wysłać go ponownie.
who-author-changes = { $name } zmienia tekst zgodnie z prośbą.
who-answer = { $name } czeka na Twoją odpowiedź.
who-partner-answers = Teraz odpowiada { $name }.
who-change-unit = Biuro krajowe ({ $unit }) prosi o zmiany. Jedna osoba zmienia tekst, druga go potwierdza.
who-change = Potrzebna jest zmiana. Jedna osoba zmienia tekst, druga go potwierdza.
who-confirm = { $name } wprowadza nowy tekst. Prosimy go potwierdzić.
who-other-confirms = Nowy tekst potwierdza teraz { $name }.
who-founders-change = Założyciele zmieniają tekst.
who-units-decide =
    { $count ->
        [one] Decyduje biuro krajowe: { $units }.
        [few] Decydują biura krajowe: { $units }.
       *[other] Decydują biura krajowe: { $units }.
    }
who-you-decide = Decyzja należy do Twojego biura: { $unit }.
who-running = Projekt jest aktywny.
who-closed = Projekt jest zakończony.
who-closing-proposed = Przez rok po ostatnim miesiącu nikt nie pracował w projekcie.
who-archived = Projekt jest zarchiwizowany.
who-suspended = Biuro krajowe zawiesiło projekt i bada sprawę.
who-removed = Biuro krajowe usunęło projekt.
who-declined = { $name } nie przyjmuje projektu.
who-withdrawn = { $name } wycofuje projekt.
who-refused = Biuro krajowe nie zatwierdziło projektu: { $unit }.

## Since when

since = Czeka { $since }, { $time }.
since-day = Czeka { $since }, { $time }: dzień { $day } z 7.
since-late = Czeka { $since }, { $time }: dzień { $day }, po terminie.

## What happens next

next-partner-asked = Dalej: tekst trafia do partnera. Biura krajowe nie widzą niczego, zanim partner się zgodzi.
next-other-confirms = Dalej: drugi założyciel potwierdza nowy tekst, potem czytają go biura krajowe.
next-units = Dalej: każde biuro krajowe ma siedem dni na decyzję. Milczenie nie oznacza zgody.
next-founder-reminded = Następne przypomnienie: { $date }. Nie ma terminu.
next-unit-reminded = Następne przypomnienie dla biura: { $date }. Ma czas { $until }, { $time }. Milczenie nie oznacza zgody.
next-unit-due = Biuro dostało przypomnienie. Ma czas { $until }, { $time }. Milczenie nie oznacza zgody.
next-central-from = Siedem dni minęło. Pierwszy dzień, w którym może zdecydować biuro centralne: { $date }.
next-central-may = Siedem dni minęło. Teraz może zdecydować także biuro centralne.
next-space = Wspólna praca odbywa się w { -space }.
next-reopen = Założyciele mogą go otworzyć ponownie.
next-close-or-extend = Zamknij go albo przesuń ostatni miesiąc na później. Zamknięty projekt można nadal czytać i ponownie otworzyć.
next-stays-readable = Można go nadal czytać, ale nikt nie może go już zmienić.
next-lift-or-remove = Następnie: biuro pozwala mu trwać albo go usuwa. Do tego czasu nikt nie pisze w { -space } i nic z niego nie jest publiczne.
next-nothing = Nowy projekt można zacząć w każdej chwili.

## The form and the text

part-title = Tytuł
part-title-help = Od 3 do 100 znaków. Można go później zmienić.
part-description = Co będziemy robić
part-description-help = Krótki opis. Gdy projekt jest aktywny, każdy może go przeczytać w sieci.
part-objectives = Co zyskają uczniowie
part-process = Jak pracujemy
part-process-help = Co i kiedy się dzieje oraz jak klasy współpracują i utrzymują kontakt.
part-results = Oczekiwane rezultaty
part-languages = Języki projektu
part-ages = Wiek uczniów
part-ages-from = Najmłodsi uczniowie (wiek)
part-ages-to = Najstarsi uczniowie (wiek)
range = { $from } – { $to }
part-pupils = Liczba uczniów
part-months = Kiedy
part-starts = Pierwszy miesiąc
part-ends = Ostatni miesiąc
part-months-help = Dowolny miesiąc i dowolny czas trwania. Można go później przedłużyć. Przykład: 2026-11.
part-subjects = Przedmioty
part-competences = Kompetencje kluczowe
part-tools = Narzędzia
part-origin = Wcześniejszy projekt, z którego się wywodzi
part-erasmus-action = Powiązany projekt Erasmus+
part-erasmus-none = Brak
part-erasmus-number = Numer projektu Erasmus+
part-agreement = Co uzgodniliśmy
part-agreement-help = Ze złotych zasad dobrych projektów. Nic tu nie jest obowiązkowe.
section-idea = Pomysł
section-facts = W skrócie
section-more = Jeśli chcesz
form-title = Tekst projektu
form-lead = Można przerwać w każdej chwili: tekst zostaje zapisany.
reason = Dlaczego zmiana?
reason-help = Powód czyta każdy, kto widzi projekt.
save-later = Zapisz na później
send-to = Wyślij do: { $name }
save-change = Zapisz zmianę
saved-at = Zapisano o { $time }
aside-title = Tekst zmieniono także w innym miejscu
aside-explain = W innym oknie albo przez drugiego założyciela. Twój tekst jest w formularzu i jest bezpieczny. Poniżej widać, czym różni się ten drugi: można przejąć to, co potrzebne.
aside-clear = Przeczytane

## Before the form

new-title = Nowy projekt z: { $name }
new-lead = Najpierw czyta partner. Biura krajowe widzą formularz dopiero po wspólnej zgodzie.
new-no-partner = Najpierw należy wybrać partnera z listy kandydatów.
units-title = Kto decyduje
unit-reads = (czyta: { $languages })
shared-languages = Wspólne języki: { $languages }.
together-title = Wspólne projekty, które już istnieją
start = Zacznij pisać

## The page

founders = Założyciele
founder-began = rozpoczyna projekt
founder-confirmed = zgoda na ten tekst
founder-open = jeszcze bez odpowiedzi
decisions = Decyzje biur krajowych
decision-pending = Czyta, dzień { $day } z 7
decision-overdue = Po terminie, dzień { $day }
decision-stopped = Czeka na nowy tekst
decision-none = Brak decyzji
decision-approved = Zatwierdzono, { $date }
decision-changes = Prosi o zmiany, { $date }
decision-refused = Nie zatwierdzono, { $date }
history = Historia
versions = Wersje
compare-with = Porównaj z wersją { $number }
margin = Osoby i historia
empty-part = Tu jeszcze nic nie ma.
public-page = Zobacz stronę publiczną

## What happened

event-sent = { $name }: projekt wysłany do partnera
event-revised = { $name }: nowy tekst wysłany
event-accepted = { $name }: zgoda; projekt trafił do biur krajowych
event-confirmed = { $name }: nowy tekst potwierdzony; wrócił do biur krajowych
event-change-asked = { $name }: prośba o zmianę
event-declined = { $name }: odmowa
event-withdrawn = { $name }: projekt wycofany
event-unit-approved = Biuro krajowe ({ $unit }): zatwierdzono, { $name }
event-unit-asked = Biuro krajowe ({ $unit }): prośba o zmiany, { $name }
event-unit-refused = Biuro krajowe ({ $unit }): nie zatwierdzono, { $name }
event-unit-took-back = Biuro krajowe ({ $unit }): zgoda cofnięta, { $name }
event-activated = Projekt stał się aktywny
event-edited = { $name }: zmiana w projekcie
event-closed = { $name }: projekt zakończony
event-reopened = { $name }: projekt otwarty ponownie
event-closing-proposed = Przez rok po ostatnim miesiącu nikt w nim nie pracował: poproszono założycieli o zamknięcie
event-archived = Projekt zarchiwizowano, dwa lata po zamknięciu
event-suspended = { $name }: zawieszenie projektu
event-resumed = { $name }: wznowienie projektu
event-removed = { $name }: usunięcie projektu

## What founders can do

accept = Przyjmij projekt
accept-explain = Przyjęcie oznacza wspólne założenie projektu, wspólną pracę i odpowiedzialność. Tekst trafia potem do biur krajowych.
confirm = Potwierdź nowy tekst
confirm-explain = Tekst wraca potem do biur krajowych.
ask-change = Poproś o zmianę
ask-change-note = Co należy zmienić?
decline = Odmów
withdraw = Wycofaj projekt
discard = Usuń szkic
discard-explain = Nikt go nie widział. Zniknie na zawsze.
note = Kilka słów do: { $name }
edit = Edytuj projekt
write-on = Pisz dalej
close = Zakończ projekt
close-explain = Drugi założyciel dostanie powiadomienie. Projekt można otworzyć ponownie przez dwa lata; potem zostanie zarchiwizowany.
reopen = Otwórz projekt ponownie
open-spaces = Otwórz { -space }

## Versions

compare-title = Co się zmieniło: { $title }
version-by = Wersja { $number }: { $who }
nothing-changed = Obie wersje są takie same.
back-to-project = Wróć do projektu

## The desk of a unit

desk-title = Projekty do decyzji
desk-lead = Na decyzję o każdym projekcie jest siedem dni; najdłużej czekające są na górze. Milczenie nie oznacza zgody.
desk-lead-central = Projekty, których biuro krajowe spóźnia się z decyzją. Od 10. dnia może zdecydować biuro centralne.
desk-to-decide = Do decyzji
desk-with-founders = U założycieli
desk-suspended = Zawieszone: do zbadania
desk-decided = Rozstrzygnięte
desk-whose = Czyje projekty
desk-own = Moje biuro
desk-all = Wszystkie biura
desk-piles = Które projekty
desk-piles-all = Wszystkie
desk-none-title = Żaden projekt nie czeka
desk-none = Projekty trafiają tutaj, gdy oboje założyciele zgadzają się co do tekstu.
decide-for = Decyzja biura: { $unit }
check-reminder = Należy sprawdzić, czy obie szkoły istnieją i czy jest to współpraca klas. Nie ma wymagań co do jakości.
approve = Zatwierdź
comment = Kilka słów do założycieli
want-changes = Poproś o zmiany
want-changes-note = Jakie zmiany?
refuse = Nie zatwierdzaj
refuse-reason = Powód
refuse-text = Wyjaśnij w jednym z języków projektu
take-back = Cofnij zgodę
take-back-explain = Możliwe, dopóki projekt nie jest aktywny. Biuro ma potem znowu siedem dni.
changed-since = Zmiany od wersji { $number }, o której zdecydowało Twoje biuro

## A case of conduct

conduct-title = Sprawa o naruszenie zasad
conduct-lead = Tylko gdy mogły zostać naruszone zasady postępowania. Założyciele i drugie biuro dowiadują się o tym wraz z powodem.
conduct-reason = Powód
conduct-reason-help = Czytają go założyciele i drugie biuro.
suspend = Zawieś projekt
suspend-explain = Do czasu decyzji nikt nie pisze w jego { -space } i nic z niego nie jest publiczne. Członkowie mogą nadal czytać.
resume = Pozwól projektowi trwać
remove = Usuń projekt
remove-explain = Nic z niego nie będzie publiczne i nikt nie wejdzie do jego { -space }. Tego nie można cofnąć.
remove-typed = Wpisz tytuł projektu, aby potwierdzić
