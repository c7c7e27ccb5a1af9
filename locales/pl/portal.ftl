# Co czyta gość: strona główna, mapa, kraje, szkoły, projekty i strony z wyjaśnieniami.

## Strona główna

home-title = Znajdź klasę do wspólnej pracy
home-description = Bezpieczne miejsce, w którym nauczyciele z Europy i krajów sąsiednich spotykają się, planują projekt i pracują razem ze swoimi klasami. Bez opłat i bez terminów.
home-hero-find = Znajdź klasę za granicą.
home-hero-make = Stwórzcie coś razem.
home-lead =
    { $countries ->
        [one] Bezpieczne miejsce, w którym nauczyciele spotykają się, planują i pracują z uczniami. Bez terminów, bez wniosków o dotacje, bez opłat.
        [few] Bezpieczne miejsce, w którym nauczyciele z { $countries } krajów spotykają się, planują i pracują z uczniami. Bez terminów, bez wniosków o dotacje, bez opłat.
        [many] Bezpieczne miejsce, w którym nauczyciele z { $countries } krajów spotykają się, planują i pracują z uczniami. Bez terminów, bez wniosków o dotacje, bez opłat.
       *[other] Bezpieczne miejsce, w którym nauczyciele z { $countries } kraju spotykają się, planują i pracują z uczniami. Bez terminów, bez wniosków o dotacje, bez opłat.
    }
home-register = Zarejestruj się jako nauczyciel
home-look-around = Najpierw się rozejrzyj
home-time = Wystarczy około dziesięciu minut. Biuro krajowe sprawdza każdą osobę dorosłą i stara się odpowiedzieć w ciągu 3 dni roboczych.

## Liczby

counters-title = Dzisiaj z nami
counter-people =
    { $count ->
        [one] osoba
        [few] osoby
        [many] osób
       *[other] osoby
    }
counter-schools =
    { $count ->
        [one] szkoła
        [few] szkoły
        [many] szkół
       *[other] szkoły
    }
counter-projects =
    { $count ->
        [one] projekt
        [few] projekty
        [many] projektów
       *[other] projektu
    }
counter-countries =
    { $count ->
        [one] kraj
        [few] kraje
        [many] krajów
       *[other] kraju
    }

## Sześć etapów

phases-title = Sześć kroków, we własnym tempie
phase-register-title = Rejestracja i pierwszy pomysł
phase-register-text = Wystarczy kilka zdań w dowolnym języku. Małe pomysły są mile widziane.
phase-register-gives = Nauczyciele z innych krajów mogą Cię znaleźć.
phase-search-title = Szukanie szkoły partnerskiej
phase-search-text = Widać, kto jest dostępny, kto odpowiada i dlaczego pasuje. Wybierają ludzie: nikt nie jest nikomu przydzielany.
phase-search-gives = Ktoś, kto chce tego samego.
phase-plan-title = Początek projektu i plan
phase-plan-text = Dwoje nauczycieli z dwóch krajów uzgadnia plan. Ich biura krajowe czytają go i wyrażają zgodę.
phase-plan-gives = Plan, pod którym podpisują się obie szkoły.
phase-work-title = Wspólna praca w sieci
phase-work-text = Dla obu klas otwiera się wspólna sala. Uczniowie logują się nazwami użytkownika, które nadaje im nauczyciel.
phase-work-gives = Sala, do której nie wchodzi nikt obcy.
phase-produce-title = Coś, co zostaje
phase-produce-text = Uczniowie piszą, rysują, mierzą i porównują na stronach, które obie klasy budują razem.
phase-produce-gives = Praca, którą uczniowie pokazują z dumą.
phase-recognition-title = Uznanie
phase-recognition-text = Projekt i szkoła są na publicznej mapie. Nauczyciele decydują, które strony mogą czytać rodziny i mieszkańcy.
phase-recognition-gives = Praca widoczna dla nauczycieli, uczniów i szkoły.
phase-gives = Co to daje:

## Bezpieczeństwo

safe-title = Od obcego do ucznia nie prowadzi żadna droga
safe-lead = Każdą osobę dorosłą sprawdza biuro jej kraju. Uczniowie pracują w zamkniętych salach, z nazwami użytkownika od nauczyciela. Nic nie jest publiczne, dopóki nie zdecydują o tym ich nauczyciele.
safe-link = Jak chronimy uczniów

## Co przygotować przed rejestracją (R-REG-4)

ready-title = Warto mieć pod ręką
ready-code = krajowy kod szkoły, jeśli w danym kraju istnieje
ready-phone = telefon szkoły i faks, jeśli jest
ready-school-email = adres e-mail szkoły
ready-head = imię i nazwisko oraz adres e-mail dyrekcji
ready-own-email = własny, często czytany adres e-mail
ready-ages = wiek uczniów i języki, w których można pracować
ready-idea = kilka zdań o tym, co można by zrobić razem
ready-later = Jeśli czegoś brakuje, nic nie szkodzi: prawie wszystko można dodać później.

## Mapa i kraje

map-title = Mapa szkół i projektów
map-description = Szkoły i projekty, które biorą udział, kraj po kraju. Konto nie jest potrzebne.
map-lead = Po wybraniu kraju widać jego szkoły, projekty i biuro krajowe.
map-figure = Mapa Europy i krajów sąsiednich. Każdy kraj, który bierze udział, jest linkiem.
map-skip = Pomiń mapę i przejdź do listy
map-legend-lit = Niebieskie: są tu szkoły z tego kraju.
map-legend-dim = Blade: nie ma tu jeszcze szkoły z tego kraju.
map-list-title = Kraje
map-country = { $country }: { $figures }
map-all = Zobacz mapę i wszystkie kraje
count-schools =
    { $count ->
        [one] { $count } szkoła
        [few] { $count } szkoły
        [many] { $count } szkół
       *[other] { $count } szkoły
    }
count-projects =
    { $count ->
        [one] { $count } projekt
        [few] { $count } projekty
        [many] { $count } projektów
       *[other] { $count } projektu
    }
count-none = jeszcze bez szkoły

country-title = { $country }: szkoły i projekty
country-description = { $country }: szkoły i projekty, które biorą udział, oraz kontakt z biurem krajowym.
country-back = Wszystkie kraje
country-schools-title = Szkoły
country-projects-title = Projekty
country-unit-title = Biuro krajowe
country-unit-text = Biuro krajowe sprawdza rejestracje i projekty oraz pomaga nauczycielom z tego kraju.
country-unit-none = Ten kraj nie ma tu jeszcze biura krajowego. Prosimy pisać do osób prowadzących tę witrynę.
country-no-schools = Nie ma tu jeszcze żadnej szkoły z tego kraju.
country-no-schools-hint = Szkoła z tego kraju może być pierwsza.
country-no-projects = Żaden projekt z tego kraju jeszcze się nie zaczął.
country-no-projects-hint = Nauczyciele szukają partnerów: widać ich po rejestracji.
country-teach-here = Uczysz w tym kraju?
pages-schools = Strony listy szkół
pages-projects = Strony listy projektów

## Szkoła

school-description = { $school }, { $town }, { $country }: ludzie i projekty.
school-about-title = O szkole
school-levels = Etapy kształcenia
school-pupils = Liczba uczniów
school-site = Strona internetowa
school-people-title = Ludzie
school-people-unnamed =
    { $count ->
        [one] Bierze udział jedna osoba z tej szkoły. Jej nazwisko widzą tylko zarejestrowani.
        [few] Biorą udział { $count } osoby z tej szkoły. Ich nazwiska widzą tylko zarejestrowani.
        [many] Bierze udział { $count } osób z tej szkoły. Ich nazwiska widzą tylko zarejestrowani.
       *[other] Bierze udział { $count } osoby z tej szkoły. Ich nazwiska widzą tylko zarejestrowani.
    }
school-people-others =
    { $count ->
        [one] Bierze udział jeszcze jedna osoba. Jej nazwisko widzą tylko zarejestrowani.
        [few] Biorą udział jeszcze { $count } osoby. Ich nazwiska widzą tylko zarejestrowani.
        [many] Bierze udział jeszcze { $count } osób. Ich nazwiska widzą tylko zarejestrowani.
       *[other] Bierze udział jeszcze { $count } osoby. Ich nazwiska widzą tylko zarejestrowani.
    }
school-projects-title = Projekty tej szkoły
school-no-projects = Jeszcze bez projektu.
school-no-projects-hint = Która klasa pierwsza podejmie z nimi współpracę?
school-meet = Nauczyciele spotykają się po zalogowaniu.

## Projekt

project-description = { $title }: projekt szkół. Kraje: { $countries }.
project-schools-title = Szkoły, które pracują razem
project-about-title = Co robią
project-facts-title = W skrócie
project-months = Kiedy
project-months-range = { $from } – { $to }
project-ages = Wiek uczniów
project-ages-range = od { $from } do { $to } lat
project-row = Uczniowie od { $from } do { $to } lat · { $languages }
project-row-one = Wiek uczniów: { $age } · { $languages }
project-languages = Języki pracy
project-subjects = Przedmioty
project-running = Trwa od { $date }
project-closed = Zakończony { $date }
project-contact = Osoba do kontaktu: { $name }
project-teacher = nauczyciel, { $school }
project-space = Przeczytaj opublikowane strony
project-own = Rozpocznij własny projekt

## Czym jest partnerstwo szkół

about-title = Czym jest partnerstwo szkół
about-description = Dwie klasy z dwóch krajów pracują w sieci nad jednym projektem. Jak to działa, kto może wziąć udział i kto dba o bezpieczeństwo.
about-lead = Dwoje nauczycieli, dwie szkoły, dwa kraje, jeden projekt. Klasy spotykają się w sieci i tworzą coś, czego żadna nie zrobiłaby sama.
about-how-title = Jak to działa
about-how-meet = Nauczyciel rejestruje się razem ze swoją szkołą. Biuro krajowe sprawdza, czy dane są prawdziwe. Potem można szukać nauczycieli z innych krajów, czytać ich pomysły i pisać do nich.
about-how-choose = Gdy dwie osoby się porozumieją, jedna wypełnia krótki formularz, a druga go przyjmuje. Oba biura krajowe czytają plan. Gdy oba się zgodzą, dla obu klas otwiera się wspólna sala.
about-how-interact = Najważniejsza jest wspólna praca: mieszane grupy, stała wymiana, plan pisany przez obie strony. Dwie rzeczy zrobione osobno i porównane na końcu to za mało.
about-who-title = Kto może wziąć udział
about-who-text = Nauczyciele, dyrektorzy, bibliotekarze i inni pracownicy pedagogiczni placówek od przedszkola do szkoły średniej, każdego przedmiotu i każdego typu. Każdy kraj określa, jakie szkoły niepubliczne dopuszcza.
about-light-title = Czego to wymaga
about-light-text = Bardzo niewiele. Nie ma terminów, umów, wniosków o dotacje ani opłat. Wystarczy komputer z przeglądarką i pomysł na cztery tygodnie. Projekt może trwać miesiąc albo kilka lat.
about-safe-title = Jak chronieni są uczniowie
about-safe-adults = Każda osoba dorosła musi zostać sprawdzona przez biuro krajowe, zanim może kogoś zobaczyć lub do kogoś napisać.
about-safe-pupils = Uczniowie nie potrzebują adresu e-mail. Mają imię albo inną nazwę wybraną przez nauczyciela i są widoczni tylko w salach swojej klasy.
about-safe-rooms = Do sali projektu wchodzą tylko jego nauczyciele i uczniowie. Żadna osoba dorosła nie może pisać do ucznia sam na sam.
about-safe-tell = Na każdej stronie, którą widzą uczniowie, jest przycisk „Powiedz nauczycielowi”.
about-safe-publish = Strona staje się publiczna dopiero wtedy, gdy opublikuje ją nauczyciel po sprawdzeniu zdjęć i zgód. Strony publiczne nigdy nie pokazują imienia ani nazwiska ucznia.
about-units-title = Kto się tym opiekuje
about-units-text = Każdy kraj ma biuro krajowe. Sprawdza ono osoby, szkoły i projekty, pomaga nauczycielom i odpowiada, gdy dzieje się coś złego. Biuro centralne prowadzi witrynę dla wszystkich.
about-partners-title = Równi partnerzy
about-partners-text = Oboje założyciele mają te same prawa i razem odpowiadają za projekt. Witryna nigdy sama nie łączy szkół w pary: wybierają ludzie.

## Dziesięć dobrych powodów

reasons-title = Dziesięć dobrych powodów, by zacząć
reasons-description = Dlaczego warto pracować z klasą z innego kraju: dziesięć powodów, od prawdziwych czytelników po uznanie.
reason-1-title = Uczniowie piszą do prawdziwych czytelników
reason-1-text = Ktoś w ich wieku czeka na odpowiedź. Dlatego czytają, piszą i mówią staranniej.
reason-2-title = Języków się używa, a nie tylko uczy
reason-2-text = Język jest potrzebny, żeby się porozumieć, więc błędy stają się pytaniami, a nie czerwonymi kreskami.
reason-3-title = Własna szkoła wygląda inaczej
reason-3-text = Kto opowiada innym o swojej ulicy, jedzeniu czy planie lekcji, widzi, jak wiele rzeczy uważał za oczywiste.
reason-4-title = Pasuje do każdego przedmiotu i wieku
reason-4-text = Od liczenia z pięciolatkami po fizykę z osiemnastolatkami. Liczy się to, co robi się razem.
reason-5-title = Można zacząć w dowolnej chwili
reason-5-text = Bez terminów, wniosków i umów. Można skończyć po miesiącu albo pracować latami.
reason-6-title = Nie trzeba szczególnych umiejętności
reason-6-text = Kto umie napisać wiadomość i otworzyć stronę internetową, może wziąć udział. W razie kłopotu pomaga biuro krajowe.
reason-7-title = Partnera wybiera się samemu
reason-7-text = Można szukać według wieku, przedmiotu, języka i pomysłu, a potem napisać. Nikt nie jest nikomu przydzielany.
reason-8-title = To bezpieczne miejsce
reason-8-text = Każda osoba dorosła jest sprawdzana. Uczniowie pracują tam, gdzie nikt nie wchodzi z zewnątrz.
reason-9-title = Nauczyciele uczą się od siebie
reason-9-text = Planowanie z kimś z innego kraju to doskonalenie zawodowe bez wychodzenia z domu.
reason-10-title = Tę pracę widać
reason-10-text = Projekt jest na publicznej mapie, a opublikowane strony mogą czytać rodziny, dyrekcja i mieszkańcy.

## Kontakt

contact-title = Kontakt
contact-description = Jak skontaktować się z biurem krajowym i z osobami prowadzącymi tę witrynę.
contact-lead = Najpierw najlepiej zapytać biuro krajowe: jego pracownicy mówią Twoim językiem i znają miejscowe szkoły.
contact-units-title = Biura krajowe
contact-units-text = Po wybraniu kraju widać, jak skontaktować się z jego biurem.
contact-site-title = Osoby prowadzące tę witrynę
contact-site-text = Prosimy pisać w sprawach samej witryny, prywatności albo gdy kraj nie ma tu biura.
contact-site-none = Dla tej witryny nie podano jeszcze adresu. Prosimy pisać do biura krajowego.
contact-report-title = Coś jest nie tak
contact-report-text = Po zalogowaniu służy do tego przycisk „Zgłoś” przy wiadomości lub osobie: zgłoszenie od razu trafia do biura krajowego. Uczniowie używają przycisku „Powiedz nauczycielowi”. Jeśli ktoś jest teraz w niebezpieczeństwie, należy zadzwonić pod numer 112.
