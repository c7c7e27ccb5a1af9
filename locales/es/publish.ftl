# Publishing pages of a space, and what guests read of them.
title = Publicar
lead = Todo es privado hasta que lo marcas aquí. Lo que se escribe después queda dentro hasta que vuelves a publicar.
address-is = Cualquiera en la web lee aquí las páginas publicadas:
address-will-be = En cuanto se publique una página, todo el mundo la leerá aquí en la web:
saved = Hecho. Lo marcado es público, todo lo demás es privado.
older-note = Algunas páginas han cambiado desde que se publicaron. Todo el mundo las lee como estaban: míralas y marca la casilla de abajo si su texto nuevo debe ser público.
renew = Publicar el texto nuevo de las páginas cambiadas desde entonces. Si no, siguen públicas como estaban.
which-pages = ¿Qué páginas puede leer cualquiera?
never = El equipo, los mensajes y los nombres de alumnos no se publican nunca. Quien escribió una página aparece como «un alumno».
confirm = Confirma, por favor
confirm-help = Hace falta antes de hacer público algo nuevo.
consents = Las familias han dado su consentimiento para estas imágenes
consents-help = Marca una imagen solo si las familias de todos los alumnos que aparecen en ella han aceptado por escrito que se publique. Se anota quién lo ha confirmado y cuándo. Hasta entonces no se publica ninguna página más con ella, y en las páginas públicas hay una frase en su lugar.
on-pages = en: { $pages }
look-at-pictures = Ver las imágenes:
publish = Publicar lo marcado
previews = Ver una página como visitante
preview-note = Así vería la página un visitante. Mirarla no la publica.
back-to-tree = Volver a todas las páginas
names-pupil = nombra a un alumno: { $name }
empty = vacía
changed-since = { $title } (cambiada después)
without-consent = { $title } (falta el consentimiento de las familias)
with-contacts = { $title } (quizá una dirección o un teléfono)
contacts-note = Una página pública no muestra la dirección de correo ni el teléfono de nadie. Mira esto antes de publicarla:
pictures = Imágenes de estas páginas
pictures-note = Antes de publicar una página, las familias de todo el alumnado reconocible deben haber dado su consentimiento. Corrige aquí lo que se indicó al añadir la imagen.
picture-with-pupils = Se reconoce a alumnos.
picture-without-pupils = No se reconoce a nadie.
mark-with-pupils = Se reconoce a alumnos
mark-without-pupils = No se reconoce a nadie
held-back = Ahora nadie de fuera ve esta imagen: en las páginas públicas hay una frase en su lugar. Para volver a mostrarla, marca arriba que las familias están de acuerdo y publica.
consent-missing = El consentimiento de las familias aún no está confirmado.
consent-given = Las familias están de acuerdo: confirmado por { $name }, { $day }.
withdraw-consent = Las familias ya no están de acuerdo
picture-held-back = Aquí hay una imagen que no se muestra.
decoration = Decoración
spaces-title = Espacios públicos
spaces-lead = Lo que las clases han hecho juntas y quieren mostrar.
no-spaces = Todavía no hay páginas publicadas
no-spaces-why = Cuando una clase publica páginas de su { -space }, todo el mundo puede leerlas aquí.
pages = 
    { $count ->
        [one] Una página
       *[other] { $count } páginas
    }
more-spaces = Más espacios
newer = Más recientes
older = Más antiguos
pages-of = Páginas de este espacio
to-project = Sobre el proyecto
written-by = Escrito por { $authors }, { $day }
a-pupil = un alumno, { $school }
a-teacher = un docente, { $school }
named-teacher = { $name }, { $school }
