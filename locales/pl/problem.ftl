# Co może być nie tak z polem lub żądaniem.
required = To pole trzeba wypełnić.
too-short = Tekst jest za krótki. Najmniejsza liczba znaków: { $least }.
too-long = Tekst jest za długi. Największa liczba znaków: { $most }.
not-an-address = To nie wygląda na adres e-mail.
not-a-link = To nie wygląda na adres strony. Zaczyna się od https://
taken = Ktoś już tego używa. Proszę wybrać coś innego.
too-common = Zbyt wiele osób używa tego hasła. Proszę wybrać inne.
unknown = Proszę wybrać jedną z podanych wartości.
out-of-range = Proszę podać liczbę od { $least } do { $most }.
end-before-start = Koniec wypada przed początkiem.
choose-one = Proszę wybrać jedną opcję.
choose-file = Proszę wybrać plik.
not-a-number = Proszę wpisać liczbę całkowitą.
too-early = Proszę wybrać późniejszą datę.
too-late = Proszę wybrać wcześniejszą datę.
unfinished = Czegoś tu jeszcze brakuje. Proszę uzupełnić wszystkie części.
not-a-month = Proszę zapisać rok i miesiąc tak: 2026-11.
not-a-username = Tylko litery, cyfry, kropka, łącznik i podkreślenie.
not-a-name = Proszę zapisać imię lub nazwisko literami, bez adresów stron i e-mail i bez nowych wierszy.
wrong-password = Nazwa i hasło (lub słowa) do siebie nie pasują.
not-your-password = To nie jest Twoje hasło.
wrong-code = Ten kod jest niewłaściwy albo został już użyty.
link-expired = Ten link został już użyty albo jest za stary. Można poprosić o nowy.
must-accept = Proszę zaznaczyć to pole.
not-the-name = To nie jest nazwa, o którą pytamy.
file-kind = Plików tego rodzaju nie przyjmujemy.
file-too-large = Plik jest za duży: najwyżej { $most } MB.
too-many-pixels = Obraz ma za dużo pikseli: najwyżej { $most } mln. Zmniejsz go i spróbuj ponownie.
space-full = W tym { -space } nie ma miejsca na więcej obrazów.
virus = W tym pliku znaleziono wirusa. Nic z niego nie zachowano.
not-scanned = W tej chwili nie można sprawdzić plików pod kątem wirusów, dlatego żaden nie jest przyjmowany. Proszę spróbować później.
alternative-text = Proszę jednym zdaniem opisać, co widać na obrazku.
same-school = Założyciele muszą pracować w dwóch różnych szkołach.
same-country = Szkoły muszą znajdować się w dwóch różnych krajach.
found-together = Obie szkoły założyły razem projekt „{ $project }”, więc są to dwie szkoły. Nie można ich połączyć.
founded-with-each-other = Te dwa konta założyły razem „{ $project }”, więc to dwie osoby. Nie można ich połączyć.
people-at-school = W tej szkole ktoś jest aktywny albo czeka na sprawdzenie. Można ją zamknąć, gdy nikogo tam nie będzie.
last-administrator = Nikt inny nie administruje tą witryną. Najpierw przekaż tę rolę innej osobie, potem możesz usunąć konto.
founder-may-not-act = Konto osoby { $name } jest teraz zamknięte albo biuro krajowe go nie sprawdziło. Projekt będzie można zatwierdzić, gdy konto znów będzie otwarte.
names-pupil = Ten tekst czytają wszyscy, więc nie może wymieniać ucznia: { $name }
kept-by-unit = To zmienia tylko biuro krajowe.
sign-in-first = Sesja się skończyła. Proszę zalogować się ponownie.
forbidden = Brak uprawnień do tej czynności.
not-found = To nie istnieje albo nie masz do tego dostępu.
conflict = Ktoś to w międzyczasie zmienił. Proszę wczytać stronę ponownie, aby zobaczyć obecny stan.
malformed = Formularz nie dotarł w całości. Proszę spróbować ponownie.
limited =
    { $minutes ->
        [one] Zbyt wiele prób. Proszę odczekać minutę.
        [few] Zbyt wiele prób. Proszę odczekać { $minutes } minuty.
       *[other] Zbyt wiele prób. Proszę odczekać { $minutes } minut.
    }
offline = Serwer jest nieosiągalny. Nic nie zginęło; proszę spróbować za chwilę.
internal = Coś poszło nie tak po naszej stronie. Zgłaszając to, proszę podać ten numer: { $trace }
form-unfinished = Formularza nie można wysłać w tej postaci. Proszę go otworzyć, poprawić zaznaczone pola, a potem odpowiedzieć.
nobody-of-this-name = Nikt nie ma konta o tej nazwie ani z tym adresem.
reports-wait = Liczba dzisiejszych zgłoszeń, które czekają jeszcze na decyzję: { $most }. Proszę poczekać, aż biuro krajowe je przeczyta. Jeśli ktoś jest w niebezpieczeństwie, proszę zadzwonić do biura.
in-vain = Napisany tekst nie został wysłany. Oto on:
unreadable-line = Nie da się odczytać wiersza { $line }: „{ $text }”. Napisz: imię, pierwsza litera nazwiska, klasa.
