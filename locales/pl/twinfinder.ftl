# The guided search for partners.
title = TwinFinder
lead =
    { $count ->
        [one] Pasuje jedna osoba. To Ty wybierasz, do kogo napisać.
        [few] Pasują { $count } osoby. To Ty wybierasz, do kogo napisać.
       *[other] Pasuje { $count } osób. To Ty wybierasz, do kogo napisać.
    }
lead-none = Na razie nikt nie pasuje. Szersze wyszukiwanie znajdzie więcej osób.
narrow = Zawęź wyszukiwanie
narrow-used =
    { $count ->
        [one] Zawęź wyszukiwanie (jeden filtr)
        [few] Zawęź wyszukiwanie ({ $count } filtry)
       *[other] Zawęź wyszukiwanie ({ $count } filtrów)
    }
words = Słowa
words-help = W imionach i nazwiskach, nazwach szkół i pomysłach. Znaki diakrytyczne, inne alfabety i literówka nie przeszkadzają.
search = Szukaj
more-filters = Więcej filtrów
more-values = Więcej
filter-country = Kraj
filter-language = Język
filter-subject = Przedmiot
filter-ages = Wiek uczniów
filter-level = Etap kształcenia
filter-available = Teraz szuka projektu
filter-stars = Aktywność
filter-region = Region
filter-words = Słowa
ages-up-to = do { $age } lat
any-stars = dowolna
at-least-stars =
    { $count ->
        [one] co najmniej jedna gwiazdka
        [few] co najmniej { $count } gwiazdki
       *[other] co najmniej { $count } gwiazdek
    }
include-country = Uwzględnij kraj: { $country }
chip-words = „{ $words }”
chip-ages = Wiek { $ages }
chip-region = Region: { $region }
chip-national = Także mój kraj
clear-all = Usuń wszystkie
sort-by = Sortuj według
sort = Sortuj
sort-relevance = dopasowania
sort-stars = gwiazdek
sort-seen = ostatniej wizyty
sort-newest = daty dołączenia
own-country = { $country }: tego kraju nie ma na liście, bo projekt europejski łączy dwa kraje.
own-include = Do projektu krajowego można [uwzględnić własny kraj].
none-title = Nikt nie pasuje do tego wyszukiwania
none-relax = Prawie wszystkich wyklucza jeden filtr: { $filter }. Można go usunąć albo wybrać więcej wartości.
none-own-country = Wyszukiwanie obejmuje tylko własny kraj. Wybierz inny kraj.
none-at-all = Usuń kilka filtrów.
without =
    { $count ->
        [one] bez filtra „{ $filter }”: jedna osoba
        [few] bez filtra „{ $filter }”: { $count } osoby
       *[other] bez filtra „{ $filter }”: { $count } osób
    }
pupils-ages = Uczniowie w wieku { $ages } lat
stars-none = Brak wizyt w tym miesiącu
stars-one = Zagląda od czasu do czasu
stars-two = Aktywność w tym miesiącu
stars-three = Duża aktywność w tym miesiącu
matches = Pasuje:
why-country = kraj [{ $country }]
why-language = język [{ $language }]
why-subject = przedmiot [{ $subject }]
why-ages = wiek [{ $ages }]
why-level = etap [{ $level }]
why-region = region [{ $region }]
why-word = słowo [{ $word }]
why-shared-language = wspólny język: [{ $language }]
why-shared-subject = wspólny przedmiot: [{ $subject }]
tip-title = Wskazówka.
tip = Ten sam tekst wysyłany do tych samych kilku krajów przynosi mało odpowiedzi. Warto wybrać więcej krajów i języków i napisać do każdej osoby o jej własnym pomyśle.
stars-title = Gwiazdki TwinFindera
stars-text = Są liczone co noc za ostatnie 30 dni: dni korzystania, osoby, do których napisano, i osoby dodane do kandydatów.
count-stars = Policz teraz
count-stars-done = Trwa liczenie.
