# Publishing pages of a space, and what guests read of them.
title = Publikowanie
lead = Wszystko jest prywatne, dopóki nie zostanie tu zaznaczone. Późniejsze zmiany zostają wewnątrz do następnej publikacji.
address-is = Wszyscy w sieci czytają opublikowane strony tutaj:
address-will-be = Gdy tylko strona zostanie opublikowana, każdy przeczyta ją w internecie tutaj:
saved = Gotowe. Zaznaczone strony są publiczne, reszta jest prywatna.
older-note = Niektóre strony zmieniono po publikacji. Wszyscy czytają je w dawnej wersji; warto je obejrzeć i zaznaczyć poniżej, jeśli nowy tekst ma być publiczny.
renew = Opublikuj nowy tekst stron zmienionych od tego czasu. W przeciwnym razie pozostaną publiczne w dawnej wersji.
which-pages = Które strony mogą czytać wszyscy?
never = Zespół, wiadomości i imiona uczniów nigdy nie są publikowane. Autor strony widnieje jako „uczeń”.
confirm = Potwierdź
confirm-help = Potrzebne, zanim coś nowego stanie się publiczne.
consents = Rodzice zgodzili się na te zdjęcia
consents-help = Zaznacz zdjęcie tylko wtedy, gdy rodzice wszystkich widocznych na nim uczniów zgodzili się na piśmie na publikację. Zapisujemy, kto i kiedy to potwierdza. Do tego czasu żadna kolejna strona z tym zdjęciem nie zostanie opublikowana, a na stronach publicznych w jego miejscu stoi zdanie.
on-pages = na stronach: { $pages }
look-at-pictures = Obejrzyj zdjęcia:
publish = Opublikuj zaznaczone
previews = Zobacz stronę oczami gościa
preview-note = Tak zobaczy stronę gość. Samo oglądanie jej nie publikuje.
back-to-tree = Wróć do wszystkich stron
names-pupil = wymienia ucznia: { $name }
empty = pusta
changed-since = { $title } (zmieniona od publikacji)
without-consent = { $title } (brakuje zgody rodziców)
with-contacts = { $title } (może adres albo numer telefonu)
contacts-note = Strona publiczna nie pokazuje niczyjego adresu e-mail ani numeru telefonu. Proszę to sprawdzić przed publikacją:
pictures = Zdjęcia na tych stronach
pictures-note = Zanim strona zostanie opublikowana, rodzice każdego ucznia, którego można rozpoznać, muszą wyrazić zgodę. Tutaj można poprawić to, co podano przy dodawaniu zdjęcia.
picture-with-pupils = Można rozpoznać uczniów.
picture-without-pupils = Nikogo nie można rozpoznać.
mark-with-pupils = Można rozpoznać uczniów
mark-without-pupils = Nikogo nie można rozpoznać
held-back = Teraz nikt z zewnątrz nie widzi tego zdjęcia: na stronach publicznych w jego miejscu jest zdanie. Aby pokazać je znowu, zaznacz wyżej, że rodzice się zgodzili, i opublikuj.
consent-missing = Zgoda rodziców nie jest jeszcze potwierdzona.
consent-given = Rodzice się zgodzili: potwierdza { $name }, { $day }.
withdraw-consent = Rodzice już się nie zgadzają
picture-held-back = Zdjęcie nie jest tu pokazane.
decoration = Ozdoba
spaces-title = Publiczne przestrzenie
spaces-lead = Co klasy zrobiły razem i chcą pokazać.
no-spaces = Nie ma jeszcze opublikowanych stron
no-spaces-why = Gdy klasa opublikuje strony swojego { -space }, każdy będzie mógł je tutaj przeczytać.
pages = 
    { $count ->
        [one] Jedna strona
        [few] { $count } strony
       *[other] { $count } stron
    }
more-spaces = Więcej przestrzeni
newer = Nowsze
older = Starsze
pages-of = Strony tej przestrzeni
to-project = O projekcie
written-by = Tekst: { $authors }, { $day }
a-pupil = uczeń, { $school }
a-teacher = nauczyciel, { $school }
named-teacher = { $name }, { $school }
