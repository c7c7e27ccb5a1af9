# Código de conducta. Cuando cambie su sentido, sube CONDUCT_VERSION: todos lo aceptan de nuevo.

title = Código de conducta
description = Lo que acepta quien participa: respeto, seguridad del alumnado, uso correcto.
version = Versión { $version }, válida desde el 22 de noviembre de 2026
lead = Quien participa conoce estas reglas y las cumple. Las aceptas al registrarte, y de nuevo cuando cambian.

respect-title = Respetarse
respect-include = Incluye a todo el mundo. A nadie se le trata peor por su origen, idioma, religión, sexo, discapacidad, opinión o forma de vida.
respect-polite = Sé amable y tolerante, también cuando no estés de acuerdo. Lo escrito suena más duro que lo dicho.
respect-hate = Sin amenazas, acoso, insultos, odio ni violencia, ni en palabras ni en imágenes.

pupils-title = Proteger al alumnado
pupils-privacy = Cuida la privacidad del alumnado. No muestres nombres completos, direcciones, teléfonos ni cuentas privadas.
pupils-pictures = Muestra imágenes, voces y vídeos del alumnado solo con el permiso que exige tu país, y solo hasta donde ese permiso llega.
pupils-rooms = Trabaja con el alumnado dentro del aula compartida. No lo lleves a otros servicios sin permiso de las familias y de tu centro.
pupils-contact = No busques contacto privado con alumnos. Sus docentes pueden leer lo que les escribes.
pupils-danger = Si un alumno puede estar en peligro, avisa enseguida a la unidad nacional.

honest-title = Ser quien eres
honest-person = Regístrate con tu nombre y tu centro verdaderos. Cada persona tiene una sola cuenta y no la comparte.
honest-impersonation = No te hagas pasar por otra persona.
honest-password = Guarda tu contraseña para ti y ten a buen recaudo las listas de usuarios de tu alumnado.

fair-title = Usar el sitio para la escuela
fair-topic = Cíñete a lo que tiene que ver con la escuela y tus proyectos.
fair-commerce = Sin publicidad, sin ventas, sin colectas de dinero.
fair-spam = No envíes el mismo mensaje a muchas personas que no lo han pedido.
fair-copyright = Usa textos, imágenes y música solo si puedes hacerlo, y nombra a quienes los hicieron.
fair-technical = No perturbes el sitio, no intentes entrar donde no te han invitado y avísanos si encuentras un punto débil.

partners-title = Ser buen socio
partners-answer = Responde a quien te escribe, aunque la respuesta sea no.
partners-agree = Cumple lo que has acordado con tu socio. Si no puedes seguir, dilo a tiempo.

breach-title = Cuando no se cumplen las reglas
breach-report = Puedes denunciar a una persona o un mensaje con el botón «Denunciar». Lo lee la unidad nacional. La persona denunciada no sabe quién la denunció.
breach-steps = Según la gravedad, la unidad envía un aviso, hace una advertencia formal, suspende la cuenta por un tiempo o excluye a la persona. Si se trata de la seguridad del alumnado o de odio, la cuenta se suspende enseguida.
breach-remove = La unidad puede retirar lo que incumple las reglas.
breach-appeal = Puedes reclamar en 14 días, escribiendo a la unidad nacional o a quienes gestionan este sitio.
