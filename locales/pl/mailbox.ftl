# The mailbox.
title = Poczta
lanes = Części poczty
lane-inbox = Odebrane
lane-unread = Nieprzeczytane
lane-starred = Z gwiazdką
lane-archived = Archiwum
words = Szukaj w poczcie
nothing-found = Brak wiadomości ze słowami „{ $words }”
nothing-found-why = Szukamy słów wiadomości, tematu i nazwiska. Znaki diakrytyczne nie mają znaczenia.
lane-sent = Wysłane
lane-trash = Kosz
throw-away = Wyrzuć
take-out = Wyjmij z kosza
in-trash = To, co leży w koszu, znika po trzydziestu dniach, tylko u Ciebie. Wraca, gdy ktoś napisze w tej rozmowie.
also = Wyślij też do innych kandydatów…
also-legend = Także do
also-help = Każda osoba dostaje ją osobno i nie widzi pozostałych. Najwyżej dziesięć osób.
conversations = Rozmowy
reading = Otwarta rozmowa
choose-one = Proszę wybrać rozmowę, aby ją tu przeczytać.
skip-to-conversation = Przejdź do otwartej rozmowy
keys = Klawisze poczty
key-next = Następna rozmowa
key-previous = Poprzednia rozmowa
key-answer = Odpowiedz
keys-off = Wyłącz skróty jednoklawiszowe
empty = Nie ma tu wiadomości
empty-why = Proszę napisać do kogoś z listy kandydatów; odpowiedzi przychodzą tutaj.
empty-lane = W tej części poczty nic nie ma.
to-candidates = Otwórz listę kandydatów
you-wrote = Ty: { $beginning }
back = Wróć do poczty
with = Rozmowa: { $name }
profile = Profil
you = Ty
star = Dodaj gwiazdkę
unstar = Zdejmij gwiazdkę
archive = Do archiwum
take-back = Przywróć do odebranych
mark-unread = Oznacz jako nieprzeczytane
closed = Tu nie można już pisać.
answer-to = Odpowiedź dla: { $name }
draft-kept = Zachowane na tym urządzeniu do wysłania
send = Wyślij
new-title = Nowa wiadomość
write-to = Wiadomość do: { $name }
subject = Czego dotyczy?
body = Treść wiadomości
not-available = Ta osoba nie szuka teraz projektu. Można jednak do niej napisać.
prompts-title = Dobra pierwsza wiadomość
prompt-idea = mówi w dwóch zdaniach, co można zrobić razem
prompt-pupils = podaje wiek i liczbę uczniów
prompt-when = proponuje, kiedy zacząć i jak długo to potrwa
prompt-question = zadaje jedno pytanie, na które łatwo odpowiedzieć

## The closing message to a candidate who does not suit

closing-explain = Po wysłaniu rozmowy z tą osobą trafiają do zakładki „Archiwum”.
closing-subject = Nasz pomysł na projekt
closing-body =
    Dzień dobry, { $name }!

    Dziękuję za rozmowę o wspólnej pracy. Po namyśle widzę, że tym razem nie pasuje to do planów mojej klasy.

    Życzę dobrego partnera i pięknego projektu. Może nasze drogi jeszcze się spotkają.

    Z pozdrowieniami
archived = Rozmowa jest w archiwum.
thrown-away = Rozmowa leży w koszu przez trzydzieści dni.

## Several conversations at once

bulk = Wszystkie zaznaczone
bulk-ticked =
    { $count ->
        [one] Zaznaczono: { $count }
        [few] Zaznaczono: { $count }
       *[other] Zaznaczono: { $count }
    }
tick = Zaznacz: { $name }
mark-read = Oznacz jako przeczytane
bulk-none = Żadna rozmowa nie jest zaznaczona. Proszę zaznaczyć rozmowy, a potem wybrać, co z nimi zrobić.
bulk-archived =
    { $count ->
        [one] Jedna rozmowa jest w archiwum.
        [few] { $count } rozmowy są w archiwum.
       *[other] { $count } rozmów jest w archiwum.
    }
bulk-taken-back =
    { $count ->
        [one] Jedna rozmowa wróciła do odebranych.
        [few] { $count } rozmowy wróciły do odebranych.
       *[other] { $count } rozmów wróciło do odebranych.
    }
bulk-read =
    { $count ->
        [one] Jedna rozmowa jest oznaczona jako przeczytana.
        [few] { $count } rozmowy są oznaczone jako przeczytane.
       *[other] { $count } rozmów jest oznaczonych jako przeczytane.
    }
bulk-unread =
    { $count ->
        [one] Jedna rozmowa jest oznaczona jako nieprzeczytana.
        [few] { $count } rozmowy są oznaczone jako nieprzeczytane.
       *[other] { $count } rozmów jest oznaczonych jako nieprzeczytane.
    }
bulk-thrown-away =
    { $count ->
        [one] Jedna rozmowa leży w koszu przez trzydzieści dni.
        [few] { $count } rozmowy leżą w koszu przez trzydzieści dni.
       *[other] { $count } rozmów leży w koszu przez trzydzieści dni.
    }
