# What is being written, until the server has it.
kept-here = Zachowane na tym urządzeniu, jeszcze nie na serwerze
saving = Zapisywanie…
not-saved = Nie zapisano. { $why }
not-saved-here = Zachowane na tym urządzeniu, nie na serwerze. { $why }
offline = Nie zapisano: serwer nie odpowiada. Proszę zostać na tej stronie: tekst zostanie wysłany, gdy tylko serwer odpowie.
offline-here = Serwer nie odpowiada. Tekst jest zachowany na tym urządzeniu i zostanie wysłany, gdy tylko serwer odpowie.
press-again = Serwer nie odpowiada. Tekst nadal tu jest: proszę za chwilę ponownie nacisnąć przycisk.
until-saved = Zachowane na tym urządzeniu do zapisania
is-back = Tekst, który nie był jeszcze zapisany, znowu tu jest.
drop-it = Odrzuć ten tekst
sign-in-again = Zaloguj się ponownie
