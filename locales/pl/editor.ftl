# The rich-text editor: names of its buttons, its dialogs, and the words around it.

## Writing

markdown-help = Pusty wiersz zaczyna nowy akapit. Przed nagłówkiem stoi ##, przed każdym punktem listy -, **pogrubienie** wyróżnia słowa, a [słowa](https://adres) to link. Wiersze takie jak [[blok 3: tabela]] zastępują coś, czego nie można tu pokazać: można je zostawić, przenieść lub usunąć.
placeholder-block = blok
placeholder-table = tabela
placeholder-picture = obraz
placeholder-text = tekst

## Toolbar

toolbar = Formatowanie
strong = Pogrubienie
emphasis = Kursywa
headings = Nagłówek
paragraph = Tekst
heading = Nagłówek
subheading = Podtytuł
small-heading = Mały nagłówek
bullet-list = Lista
ordered-list = Lista numerowana
link = Link
table = Tabela
block = Dodaj
picture = Obraz
change-picture = Zmień opis obrazu
quote = Cytat
code = Kod w wierszu
code-block = Kod w osobnych wierszach
rule = Linia oddzielająca
language = Język tego akapitu
undo = Cofnij
redo = Ponów
cancel = Anuluj

## Tables

insert-table = Wstaw tabelę
row-above = Dodaj wiersz powyżej
row-below = Dodaj wiersz poniżej
column-before = Dodaj kolumnę przed
column-after = Dodaj kolumnę za
header-row = Pierwszy wiersz zawiera nazwy kolumn
header-column = Pierwsza kolumna zawiera nazwy wierszy
delete-row = Usuń wiersz
delete-column = Usuń kolumnę
delete-table = Usuń tabelę

## Link

link-address = Adres
link-help = Na przykład https://www.example.org albo adres e-mail
link-text = Słowa do kliknięcia
link-set = Wstaw link
link-remove = Usuń link
link-wrong = Ten adres nigdzie nie prowadzi. Powinien zaczynać się od https:// albo być adresem e-mail.

## Picture

picture-file = Obraz z tego urządzenia
alternative = Co przedstawia obraz
alternative-help = Jedno zdanie dla osób, które go nie widzą. Zostanie im odczytane na głos.
decorative = Obraz jest tylko ozdobą i niczego nie przekazuje
decorative-note = Ozdoba
shows-pupils = Można na nim rozpoznać uczniów
caption = Podpis pod obrazem (nieobowiązkowy)
picture-insert = Wstaw obraz
picture-change = Zapisz opis
picture-missing = Najpierw trzeba wybrać obraz.
alternative-missing = Napisz jednym zdaniem, co przedstawia obraz, albo zaznacz, że to ozdoba.
picture-sending = Trwa wysyłanie obrazu…
picture-failed = Obraz nie dotarł. Spróbuj ponownie.
picture-too-large = Obraz jest za duży. Zmniejsz go i spróbuj ponownie.
picture-kind = Ten plik nie jest obrazem, który można pokazać. Wybierz JPEG, PNG, WebP lub GIF.
picture-forbidden = Nie można tu dodawać obrazów.
sign-in-again = Sesja wygasła. Zaloguj się ponownie w innej karcie i spróbuj jeszcze raz.

## Language of a paragraph

language-name = Język
language-help = Czytnik ekranu odczyta go wtedy właściwym głosem.
language-of-page = Język strony
language-set = Ustaw język

## What cannot be done, and problems of a text that was sent

too-deep = Głębiej nie da się zagnieżdżać.
too-long = Strona jest pełna. Resztę umieść na podstronie.

## Comparing two versions

change-added = dodano
change-removed = usunięto
change-decorative = Obraz, tylko ozdoba
