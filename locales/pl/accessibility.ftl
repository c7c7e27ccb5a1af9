# Deklaracja dostępności.

title = Dostępność
description = Jak ta witryna spełnia WCAG 2.2 AA, co jeszcze nie działa i komu o tym powiedzieć.
lead = Ta witryna ma działać dla wszystkich: z klawiaturą, z czytnikiem ekranu, na małym telefonie, z dużymi literami i na starym komputerze.
standard-title = Czego przestrzegamy
standard-text = Stosujemy wytyczne dla dostępności treści internetowych (WCAG) 2.2 na poziomie AA oraz normę europejską EN 301 549.
works-title = Na co można liczyć
works-keyboard = Wszystko można zrobić za pomocą klawiatury i zawsze widać, gdzie się jest.
works-reader = Strony mają nagłówki, punkty orientacyjne i etykiety dla czytników ekranu oraz podają, w jakim są języku.
works-script = Czytanie i główne formularze działają bez skryptów.
works-zoom = Strony działają przy szerokości 320 pikseli i przy czterokrotnym powiększeniu liter.
works-colour = Żadnej informacji nie przekazuje sam kolor. Jest wygląd jasny, ciemny i o wysokim kontraście, zgodny z ustawieniem systemu.
works-motion = Mało co się porusza, a gdy system prosi o ograniczenie ruchu, nie porusza się nic.
works-map = Obok mapy jest równoważna lista.
limits-title = Co może nie działać dobrze
limits-content = Nauczyciele i uczniowie sami piszą strony i dodają zdjęcia. Prosimy o opis każdego zdjęcia, ale nie możemy obiecać, że każdy będzie dobry.
limits-languages = Teksty członków są w wybranym przez nich języku i nie są tłumaczone.
tested-title = Jak to sprawdzamy
tested-text = Przy każdej zmianie witryny testy automatyczne sprawdzają każdą stronę, w wyglądzie jasnym i ciemnym. Testy automatyczne nie znajdą wszystkiego: prosimy o uwagi.
tell-title = Uwagi
tell-text = Jeśli coś nie działa, prosimy napisać na adres podany na stronie „Kontakt”: o którą stronę chodzi i z jakiego sprzętu lub programu korzystasz. Odpowiemy i podamy to, co potrzebne, w innej formie.
tell-authority = Jeśli nasza odpowiedź nie pomoże, można zwrócić się do organu, który w danym kraju czuwa nad dostępnością stron.
