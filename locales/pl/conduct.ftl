# Zasady postępowania. Gdy zmienia się ich sens, trzeba podnieść CONDUCT_VERSION: wszyscy przyjmują je na nowo.

title = Zasady postępowania
description = Na co zgadza się każdy, kto bierze udział: szacunek, bezpieczeństwo uczniów, uczciwe korzystanie.
version = Wersja { $version }, obowiązuje od 22 listopada 2026 r.
lead = Każdy, kto bierze udział, zna te zasady i ich przestrzega. Przyjmuje się je przy rejestracji i ponownie, gdy się zmienią.

respect-title = Wzajemny szacunek
respect-include = Włączamy wszystkich. Nikogo nie traktuje się gorzej z powodu pochodzenia, języka, religii, płci, niepełnosprawności, poglądów lub stylu życia.
respect-polite = Zachowujemy uprzejmość i tolerancję, także gdy się nie zgadzamy. Słowo pisane brzmi ostrzej niż mówione.
respect-hate = Bez gróźb, nękania, obelg, nienawiści i przemocy, w słowach i obrazach.

pupils-title = Ochrona uczniów
pupils-privacy = Chronimy prywatność uczniów. Nie pokazujemy ich nazwisk, adresów, numerów telefonu ani prywatnych kont.
pupils-pictures = Zdjęcia, głosy i filmy z uczniami pokazujemy tylko za zgodą wymaganą w danym kraju i tylko w jej granicach.
pupils-rooms = Z uczniami pracujemy we wspólnej sali. Nie przenosimy ich do innych usług bez zgody rodzin i szkoły.
pupils-contact = Nie szukamy prywatnego kontaktu z uczniami. To, co do nich piszemy, mogą czytać ich nauczyciele.
pupils-danger = Jeśli uczniowi może grozić niebezpieczeństwo, od razu zawiadamiamy biuro krajowe.

honest-title = Prawdziwe dane
honest-person = Rejestracja wymaga prawdziwego nazwiska i prawdziwej szkoły. Jedna osoba ma jedno konto i nikomu go nie udostępnia.
honest-impersonation = Nie podajemy się za kogoś innego.
honest-password = Hasło zachowujemy dla siebie, a listy z nazwami użytkowników uczniów trzymamy w bezpiecznym miejscu.

fair-title = Korzystanie na potrzeby szkoły
fair-topic = Trzymamy się spraw szkoły i projektów.
fair-commerce = Bez reklam, sprzedaży i zbiórek pieniędzy.
fair-spam = Nie wysyłamy tej samej wiadomości do wielu osób, które o nią nie prosiły.
fair-copyright = Z tekstów, zdjęć i muzyki korzystamy tylko wtedy, gdy wolno, i podajemy ich autorów.
fair-technical = Nie zakłócamy działania witryny, nie próbujemy wchodzić tam, gdzie nas nie zaproszono, i zgłaszamy znalezione słabe punkty.

partners-title = Dobra współpraca
partners-answer = Odpowiadamy tym, którzy do nas piszą, także wtedy, gdy odpowiedź brzmi „nie”.
partners-agree = Dotrzymujemy tego, co uzgodniliśmy z partnerem. Jeśli nie możemy kontynuować, mówimy o tym na czas.

breach-title = Gdy ktoś łamie zasady
breach-report = Osobę lub wiadomość można zgłosić przyciskiem „Zgłoś”. Zgłoszenie czyta biuro krajowe. Zgłoszona osoba nie dowiaduje się, kto zgłosił.
breach-steps = Zależnie od wagi sprawy biuro zwraca uwagę, udziela formalnego ostrzeżenia, zawiesza konto na pewien czas albo wyklucza osobę. Gdy chodzi o bezpieczeństwo uczniów lub nienawiść, konto jest zawieszane od razu.
breach-remove = Biuro może usunąć to, co łamie zasady.
breach-appeal = W ciągu 14 dni można się odwołać, pisząc do biura krajowego lub do osób prowadzących tę witrynę.
