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
parents = En las imágenes se reconoce a alumnos: los padres de cada uno han dado su permiso por escrito.
publish = Publicar lo marcado
previews = Ver una página como visitante
preview-note = Así vería la página un visitante. Mirarla no la publica.
back-to-tree = Volver a todas las páginas
names-pupil = nombra a un alumno: { $name }
empty = vacía
changed-since = { $title } (cambiada después)
with-pupils = { $title } (imágenes de alumnos)
with-contacts = { $title } (quizá una dirección o un teléfono)
contacts-note = Una página pública no muestra la dirección de correo ni el teléfono de nadie. Mira esto antes de publicarla:
pictures = Imágenes de estas páginas
pictures-note = Antes de publicar una página, las familias de todo el alumnado reconocible deben haber dado su consentimiento. Corrige aquí lo que se indicó al añadir la imagen.
picture-with-pupils = Se reconoce a alumnos.
picture-without-pupils = No se reconoce a nadie.
mark-with-pupils = Se reconoce a alumnos
mark-without-pupils = No se reconoce a nadie
taken-back = En esta imagen se reconoce a alumnos: las páginas que la muestran vuelven a ser privadas. Publícalas cuando sus familias hayan dado su consentimiento.
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
