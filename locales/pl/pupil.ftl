# Pupils: signing in, their home, telling a teacher, making logins.
sign-in-title = Logowanie uczniów
sign-in-lead = Twoja nazwa i trzy słowa są na twojej karteczce.
name = Nazwa użytkownika
words = Trzy słowa
words-help = Ze spacjami lub łącznikami między nimi.
sign-in = Wejdź
forgot = Nie pamiętasz słów? Nauczyciel może dać ci nowe.
adults-here = Nauczyciele logują się tutaj
home-title = Twoja strona
hello = Cześć, { $name }! Dokąd idziemy?
no-spaces = Nie ma cię jeszcze w żadnym projekcie
no-spaces-why = Doda cię nauczyciel.
my-profile = O mnie
tell-box-title = Coś jest nie tak?
tell-box = Ktoś jest niemiły? Ktoś prosi o numer telefonu? Nie będziesz mieć kłopotów.
closed = zakończone: można nadal czytać
saved = Zapisano.
choose-avatar = Wybierz twarz
avatar-number = Twarz { $number }
about = Coś o tobie
about-help = Co lubisz? Bez nazwiska, adresu i numeru telefonu.
save = Zapisz
back = Wróć
tell-title = Powiedz nauczycielowi
tell-lead = Nie będziesz mieć kłopotów. Dobrze, że o tym mówisz.
which-space = W którym projekcie?
about-space = Chodzi o projekt „{ $space }”.
what-happened = Co się stało?
your-words = Własnymi słowami
your-words-help = Kto to był? Gdzie to było? Możesz też nic nie pisać.
who-reads = Czytają to nauczyciele z twojej szkoły. Osoby, które chronią dzieci, czytają to też, jeśli ktoś cię straszy, pyta o prywatne sprawy lub chce się spotkać, albo jeśli żadnego z twoich nauczycieli nie ma już w projekcie.
tell = Powiedz teraz
told = Nauczyciele już wiedzą.
told-next = Nauczyciel wkrótce z tobą porozmawia. To pilne? Idź teraz do kogoś dorosłego w pobliżu.
told-unit = Osoby, które chronią dzieci, już wiedzą.
told-unit-next = Porozmawiają z twoją szkołą. To pilne? Idź teraz do kogoś dorosłego w pobliżu.
desk-title = Co mówią uczniowie
desk-lead = Trafia tu tylko to, co nie może czekać. Nauczyciele szkoły też o tym wiedzą: trzeba z nimi porozmawiać.
desk-none = Nic tu nie czeka.
teacher-is = nauczyciel: { $name }
new-title = Dodaj uczniów
list = Lista uczniów
list-help = Po jednym w wierszu: imię, pierwsza litera nazwiska, klasa. Przykład: Tommaso, L, 3B. Z nazwiska zostaje tylko pierwsza litera.
class = Klasa
class-help = Dla wierszy bez klasy.
language = Język klasy
language-help = W tym języku są trzy słowa i strony uczniów.
preview = Zobacz konta
preview-title = 
    { $count ->
        [one] Jedno nowe konto
        [few] { $count } nowe konta
       *[other] { $count } nowych kont
    }
shown-as = Widoczna nazwa
authorised = Rodzice lub opiekunowie wszystkich tych uczniów zgodzili się na założenie konta.
create = 
    { $count ->
        [one] Utwórz konto
        [few] Utwórz { $count } konta
       *[other] Utwórz { $count } kont
    }
change-list = Zmień listę
slips-title = Karteczki do wydruku
slips-note = Wydrukuj tę stronę teraz (Ctrl+P): słowa są pokazywane tylko raz. Zgubione można ustawić na nowo w zespole.
slips-gone = Te słowa zostały już pokazane. Jeśli zginęły, nadaj nowe słowa w zespole.
list-gone = Tej listy już nie ma: konta są już utworzone albo lista czekała zbyt długo. Jeśli jest jeszcze potrzebna, wklej ją jeszcze raz.
ticks-wait = Zaznaczonych uczniów, którzy mają już konto, nie ma jeszcze w zespole.
to-ticked = Dodaj ich teraz
sign-in-at = Strona logowania
to-team = Do zespołu
known-title = Uczniowie, którzy mają już konto
known = Uczniowie z Twojej szkoły
find-known = Imię lub klasa
add-known = Dodaj do zespołu
added = Są już w zespole. Twoja lista wciąż tu jest.
teachers-handled = Sprawą zajęła się szkoła: { $name }.
unit-handled = Sprawą zajęło się biuro: { $name }.
perhaps-known = może już jest
known-note = Ktoś o tym imieniu i w tej klasie ma już konto w Twojej szkole albo jest na liście dwa razy. Jedno konto służy w kilku projektach:
