# What is being written, until the server has it.
kept-here = Guardado en este dispositivo, aún no en el servidor
saving = Guardando…
not-saved = No se ha guardado. { $why }
not-saved-here = Guardado en este dispositivo, no en el servidor. { $why }
offline = No se ha guardado: el servidor no responde. Quédate en esta página: tu texto se envía en cuanto el servidor responda.
offline-here = El servidor no responde. Tu texto está guardado en este dispositivo y se envía en cuanto el servidor responda.
press-again = El servidor no responde. Tu texto sigue aquí: pulsa el botón de nuevo en un momento.
until-saved = Se conserva en este dispositivo hasta que lo guardes
is-back = Tu texto que aún no estaba guardado vuelve a estar aquí.
drop-it = Descartar este texto
sign-in-again = Entrar de nuevo
