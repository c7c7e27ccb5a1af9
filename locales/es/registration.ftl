# Registering: before and in step 1, the link, the form of step 2, the waiting room.

## Step 1

title-begin = Regístrate
lead-begin = El registro es gratuito, está abierto todo el año y es personal: cada colega tiene su propia cuenta.
step-one = Registro, paso 1 de 2
gather-title = Ten esto a mano para el paso 2
gather-lead = Lo saben en la secretaría del centro.
gather-school-code = el código nacional de tu centro
gather-phone = su número de teléfono
gather-fax = su número de fax, si lo hay
gather-school-email = su correo electrónico
gather-head-email = el nombre y el correo de la dirección
first-name = Nombre
last-name = Apellidos
email = Correo electrónico
email-help = Te enviamos un enlace. Nadie más lo ve.
username = Nombre de usuario
username-help = De 3 a 40 letras, cifras, puntos, guiones o guiones bajos. Puedes cambiarlo después.
password = Contraseña
password-help = Al menos 8 caracteres, los que quieras. Una frase se recuerda fácilmente.
country = País de tu centro
accept-conduct = Acepto el [código de conducta].
accept-privacy = He leído el [aviso de privacidad] y estoy de acuerdo.
begin = Envíame el enlace
sign-in-instead = Ya tengo una cuenta
sent-title = Mira tu correo
sent-text = Un mensaje está en camino. Abre el enlace en los próximos 7 días y sigue con el paso 2.
sent-nothing = ¿Sigue sin llegar después de unos minutos? Mira en el correo no deseado o regístrate de nuevo con la dirección correcta.
no-unit = Todavía ningún país acepta registros.

## The link

confirm-title = Confirma tu dirección
confirm-text = { $name }, ¿confirmas que { $email } es tu dirección? Tu nombre de usuario es { $username }.
your-password = Tu contraseña
your-password-help = La que elegiste al registrarte.
password-not-chosen = ¿No has elegido aquí ninguna contraseña, o la tuya no vale? Puede que otra persona haya escrito tu dirección. No confirmes: [regístrate de nuevo] con tus propios datos.
confirm = Confirmar mi dirección
link-old-title = Este enlace ya no funciona
link-old = Ya se usó o tiene más de 7 días. Si tu dirección está confirmada, basta con iniciar sesión.
register-again = Registrarme de nuevo

## Step 2

step-two = Registro, paso 2 de 2
title = Tú y tu centro
lead = Puedes parar cuando quieras. Lo que escribes queda guardado para ti en el servidor.
asked = Tu unidad nacional te pide información. Corrige lo necesario y envía de nuevo el formulario, o responde solo a la pregunta.
to-question = Leer la pregunta
saved = Guardado. Puedes seguir cuando quieras y en cualquier ordenador.
saved-at = Guardado en el servidor: { $time }
saving = Guardando…
not-saved = Aún no se ha guardado. Lo volvemos a intentar automáticamente.
stale-title = Mientras tanto, este formulario se guardó en otra ventana
stale-text = No se ha sobrescrito nada. Estos campos son distintos:
typed-here = Escrito aquí
saved-there = Guardado allí
keep-mine = Conservar lo que he escrito aquí
take-theirs = Seguir con lo guardado allí
school-block = Tu centro
find = Busca tu centro
find-help = Nombre y localidad, o el código nacional. Una errata no importa.
find-button = Buscar
other-country = País: { $country }. ¿No es el tuyo?
other-country-help = Elige el país de tu centro. El registro va a su unidad nacional; lo que has escrito se queda.
other-country-button = Cambiar de país
found =
    { $count ->
        [one] Un centro coincide:
       *[other] { $count } centros coinciden:
    }
found-best = Estos son los { $count } centros más parecidos. Si el tuyo no está, añade la localidad o el código nacional.
alike-title = ¿Es tu centro uno de estos?
alike-text = En la misma localidad ya conocemos centros con un nombre parecido. Si uno es el tuyo, elígelo: allí están tus compañeros y sus proyectos.
none-of-these = Ninguno de estos es mi centro
found-none = No conocemos ese centro. Prueba con menos palabras o escríbelo tú.
take = Es mi centro
not-there = Mi centro no está
another = Elegir otro
picked-school = Alguien de tu centro ya lo añadió; casi todo está relleno.
picked-register = Encontrado en el registro del ministerio. Completa lo que falta.
picked-new = Un centro nuevo. Tu unidad nacional lo comprueba junto contigo.
correct-school = Corregir los datos del centro
proposals = Hasta que tu unidad nacional te valide, lo que cambies aquí es una propuesta.
school-name = Nombre oficial
levels = Etapas
track = Orientación principal
status = Titularidad
area = Situación
address = Calle y número
postal-code = Código postal
town = Localidad
region = Región
code = Código nacional del centro
code-help = El código con el que el ministerio registra el centro, si lo tiene; en Italia, el codice meccanografico.
school-phone = Teléfono
fax = Fax
school-email = Correo electrónico del centro
school-website = Sitio web
pupils = Número de alumnos
pupils-help = Basta una cifra aproximada.
school-tools = Equipamiento más usado
other-projects = Ya participa en otros proyectos europeos
head-first-name = Nombre de quien dirige el centro
head-last-name = Apellidos de quien dirige el centro
head-email = Correo de quien dirige el centro
head-languages = Idiomas de quien dirige el centro
you-block = Tú
role = Tu función en el centro
subjects = Materias que enseñas
spoken = Idiomas que quieres usar
spoken-help = Al menos uno. Di con qué nivel: a los demás les interesa.
spoken-language = Idioma { $number }
spoken-level = Nivel ({ $number })
ages = Edad de tus alumnos
ages-help = Las etapas cambian de un país a otro. Las edades, no.
ages-from = de
ages-to = a
pupils-involved = Número de alumnos que participarían
address-help = Todos los correos van a la dirección que has confirmado. Solo la vemos tu unidad nacional y nosotros.
address-change = Cambiarla en Mi cuenta
phone = Teléfono
website = Página web o blog
preferences-block = Tus preferencias
available = Ahora estoy disponible para un proyecto
available-help = Los demás lo ven junto a tu nombre. Se cambia con un clic.
wished-countries = Países con los que me gustaría trabajar
wished-languages = Idiomas en los que me gustaría trabajar
wished-subjects = Materias en las que me gustaría trabajar
wished-topic = Un tema que tengo en mente
tools = Equipamiento que uso con mi clase
lab-access = Con qué frecuencia podemos usar ordenadores
home-access = Mis alumnos también pueden trabajar desde casa
experience = Mi experiencia con proyectos así
idea-block = Tu idea de proyecto
idea = ¿Qué te gustaría hacer con otra clase?
idea-help = Escribe en cualquier idioma. Es lo primero que leen los docentes de otros países. ¿Qué harán tus alumnos? ¿Qué tendrán al final?
idea-again = La misma idea en otro idioma
idea-language = Idioma del texto
send = Enviar a mi unidad nacional
leave = Guardar y seguir más tarde

## The margin

help = Ayuda
meter-title = ¿Es fácil encontrarte?
meter-label = rellenado
hint-compulsory = Función, materias e idiomas: +{ $points }
hint-ages = Añade la edad de tus alumnos: +{ $points }
hint-idea = Escribe tu idea: +{ $points }
hint-second-language = Escríbela en un segundo idioma: +{ $points }
hint-wishes = Di qué deseas: +{ $points }
hint-tools = Añade el equipamiento que usas: +{ $points }
hint-experience = Añade tu experiencia: +{ $points }
hint-school-size = Añade el número de alumnos: +{ $points }
next-title = Qué pasa después
next-confirmed = Has confirmado tu dirección
next-form = Rellenas este formulario
next-now = ahora
next-check = Tu unidad nacional comprueba tus datos
next-target = objetivo: 3 días laborables
next-search = Puedes buscar y escribir
next-then = después
who-title = Quién ve lo que escribes
who-text = No se muestra nada antes de la comprobación. Tu correo y tu teléfono siguen ocultos después.

## The waiting room

waiting-title = Tu registro
waiting-who = Tu unidad nacional ({ $unit }) comprueba tus datos.
waiting-since = Enviado el { $when }.
waiting-next = Piensa responder antes del { $when }. Entonces te escribiremos.
waiting-late = Pensaba responder antes del { $when } y va con retraso. No tienes que hacer nada.
asked-who = Te toca: tu unidad nacional te pregunta algo.
asked-since = Pregunta del { $when }.
asked-next = Tras tu respuesta, la unidad sigue con la comprobación.
completing-who = Te toca: el formulario aún no se ha enviado.
completing-next = Cuando lo envíes, tu unidad nacional lo comprobará.
validated-who = Tu registro está validado. Ya puedes usar todo.
to-desktop = Ir a mi Desktop
to-form = Seguir con el formulario
question = La pregunta de tu unidad
answer = Tu respuesta
answer-send = Enviar mi respuesta
answered = Tu respuesta ha llegado a la unidad.
written = Tu mensaje ha llegado a la unidad.
write-to-unit = Escribe a tu unidad
words-to-unit = Tu mensaje
words-to-unit-help = Queda en el historial que lee la unidad. Responde aquí con una pregunta o con su decisión.
write-send = Enviar el mensaje
correct = Prefiero corregir mis datos
yours-title = Lo que enviaste
your-name = Nombre
your-email = Correo electrónico
your-school = Centro
can-title = Qué puedes hacer ahora
can-read = Leer todo lo público: centros, proyectos y espacios.
can-see = Ver aquí tus datos y escribir a tu unidad.
cannot = Buscar, escribir y los proyectos se abren tras la validación. Hasta entonces nadie puede encontrarte.
history-title = Qué ha pasado hasta ahora
event-sent = Enviaste el formulario
event-asked = La unidad pidió información
event-answered = Escribiste a la unidad
event-validated = La unidad te validó
event-refused = La unidad rechazó el registro
event-taken-back = Tu unidad ha retirado el rechazo
event-moved = Cambiaste de centro

## Another school

change-title = He cambiado de centro
change-lead = Tu cuenta, tus candidatos y tus proyectos en marcha se quedan. La unidad nacional del nuevo centro te comprueba otra vez.
change-note = Hasta que la unidad nacional ({ $unit }) te haya comprobado, nadie te encuentra y no puedes fundar proyectos. Tus proyectos y espacios en marcha siguen.
change-send = Pedir la comprobación
