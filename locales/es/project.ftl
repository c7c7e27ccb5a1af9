### Projects: status lines, form, page, the desk of a unit.

## The list

title = Proyectos
my-lead = Lo que haces junto con tus centros asociados.
none-title = Todavía no hay proyectos
none-sentence = Un proyecto empieza con una persona de tu lista: pulsa el anillo junto a su nombre.
none-button = Abrir Mis candidatos
none-example = Por ejemplo: «Cartas desde mi calle», dos clases, una carta al mes.
group-mine = Te toca a ti
group-waiting = A la espera de otros
group-active = Activos
group-closed = Cerrados
group-ended = Terminados antes de empezar
new-from-candidates = Empezar un proyecto desde Mis candidatos

## States and kinds

state-draft = Borrador
state-awaiting-partner = A la espera de los fundadores
state-awaiting-units = A la espera de las unidades nacionales
state-declined = Rechazado por el socio
state-withdrawn = Retirado
state-active = Activo
state-refused = Denegado
state-closed = Cerrado
state-archived = Archivado
state-suspended = Suspendido
state-removed = Retirado
kind-european = Proyecto europeo
kind-national = Proyecto nacional

## Who must act

who-writing = Estás escribiendo. Nadie más ve el borrador.
who-change-asked = { $name } pide un cambio. Cambia el texto y vuelve a enviarlo.
who-author-changes = { $name } está cambiando el texto, como pediste.
who-answer = { $name } espera tu respuesta.
who-partner-answers = Falta la respuesta de { $name }.
who-change-unit = La unidad nacional ({ $unit }) pide cambios. Una persona cambia el texto y la otra lo confirma.
who-change = Se ha pedido un cambio. Una persona cambia el texto y la otra lo confirma.
who-confirm = { $name } ha cambiado el texto. Confírmalo, por favor.
who-other-confirms = Falta que { $name } confirme el nuevo texto.
who-founders-change = Los fundadores están cambiando el texto.
who-units-decide =
    { $count ->
        [one] Debe decidir la unidad nacional: { $units }.
       *[other] Deben decidir las unidades nacionales: { $units }.
    }
who-you-decide = La decisión es tuya: { $unit }.
who-running = El proyecto está activo.
who-closed = El proyecto está cerrado.
who-closing-proposed = En el año posterior a su último mes nadie ha trabajado en el proyecto.
who-archived = El proyecto está archivado.
who-suspended = Una unidad nacional ha suspendido el proyecto y lo está examinando.
who-removed = Una unidad nacional ha retirado el proyecto.
who-declined = { $name } no ha aceptado.
who-withdrawn = { $name } ha retirado el proyecto.
who-refused = La unidad nacional ha denegado el proyecto: { $unit }.

## Since when

since = En espera { $since }, { $time }.
since-day = En espera { $since }, { $time }: día { $day } de 7.
since-late = En espera { $since }, { $time }: día { $day }, con retraso.

## What happens next

next-partner-asked = Después: lo envías a tu socio. Las unidades nacionales no ven nada antes de que acepte.
next-other-confirms = Después: el otro fundador confirma el nuevo texto. Luego siguen las unidades nacionales.
next-units = Después: cada unidad nacional tiene siete días para decidir. El silencio no es un sí.
next-founder-reminded = Próximo recordatorio: { $date }. No hay plazo.
next-unit-reminded = Próximo recordatorio a la unidad: { $date }. Tiene tiempo { $until }, { $time }. El silencio no es un sí.
next-unit-due = La unidad ha recibido un recordatorio. Tiene tiempo { $until }, { $time }. El silencio no es un sí.
next-central-from = Los siete días han pasado. Primer día en que puede decidir la unidad central: { $date }.
next-central-may = Los siete días han pasado. Ahora puede decidir la unidad central.
next-space = Trabajáis juntos en vuestro { -space }.
next-reopen = Un fundador puede volver a abrirlo.
next-close-or-extend = Ciérralo o retrasa su último mes. Un proyecto cerrado sigue siendo legible y se puede reabrir.
next-stays-readable = Sigue siendo legible y ya nadie puede cambiarlo.
next-lift-or-remove = Después: la unidad lo deja continuar o lo retira. Hasta entonces nadie escribe en el { -space } y nada de él es público.
next-nothing = Un nuevo proyecto puede empezar en cualquier momento.

## The form and the text

part-title = Título
part-title-help = De 3 a 100 caracteres. Puedes cambiarlo después.
part-description = Qué vamos a hacer
part-description-help = Un resumen breve. Cuando el proyecto esté activo, todo el mundo podrá leerlo en la web.
part-objectives = Qué ganan los alumnos
part-process = Cómo trabajamos
part-process-help = Qué pasa y cuándo, y cómo las clases trabajan juntas y siguen en contacto.
part-results = Resultados esperados
part-languages = Idiomas del proyecto
part-ages = Edad de los alumnos
part-ages-from = Alumnos más jóvenes (edad)
part-ages-to = Alumnos mayores (edad)
range = de { $from } a { $to }
part-pupils = Número de alumnos
part-months = Cuándo
part-starts = Primer mes
part-ends = Último mes
part-months-help = Cualquier mes del año y cualquier duración. Puedes ampliarlo después. Ejemplo: 2026-11.
part-subjects = Materias
part-competences = Competencias clave
part-tools = Herramientas
part-origin = Proyecto anterior del que parte
part-erasmus-action = Proyecto Erasmus+ vinculado
part-erasmus-none = Ninguno
part-erasmus-number = Número del proyecto Erasmus+
part-agreement = Qué hemos acordado
part-agreement-help = De las reglas de oro de los buenos proyectos. Aquí nada es obligatorio.
section-idea = La idea
section-facts = En breve
section-more = Si quieres
form-title = Escribir el proyecto
form-lead = Puedes parar cuando quieras: lo que escribes se guarda.
reason = ¿Por qué lo cambias?
reason-help = Quien ve el proyecto lee el motivo.
save-later = Guardar para después
send-to = Enviar a { $name }
save-change = Guardar el cambio
saved-at = Guardado a las { $time }
aside-title = El texto también se cambió en otro sitio
aside-explain = En otra ventana o por el otro fundador. Tu texto está en el formulario y a salvo. Esto es lo que cambia en el otro: toma lo que necesites.
aside-clear = Lo he leído

## Before the form

new-title = Empezar un proyecto con { $name }
new-lead = Tu socio lee el formulario primero. Las unidades nacionales solo lo ven cuando ambos estáis de acuerdo.
new-no-partner = Elige primero a tu socio en Mis candidatos.
units-title = Quién decidirá
unit-reads = (lee: { $languages })
shared-languages = Idiomas en común: { $languages }.
together-title = Proyectos que ya tenéis juntos
start = Empezar a escribir

## The page

founders = Fundadores
founder-began = empezó el proyecto
founder-confirmed = de acuerdo con este texto
founder-open = aún no ha respondido
decisions = Decisiones de las unidades nacionales
decision-pending = En lectura, día { $day } de 7
decision-overdue = Con retraso, día { $day }
decision-stopped = Espera el nuevo texto
decision-none = Sin decisión
decision-approved = Aprobado, { $date }
decision-changes = Pide cambios, { $date }
decision-refused = Denegado, { $date }
history = Historia
versions = Versiones
compare-with = Comparar con la versión { $number }
margin = Personas e historia
empty-part = Aquí todavía no hay nada.
public-page = Ver la página pública

## What happened

event-sent = { $name } envió el proyecto al socio
event-revised = { $name } envió un nuevo texto
event-accepted = { $name } aceptó; pasó a las unidades nacionales
event-confirmed = { $name } confirmó el nuevo texto; volvió a las unidades nacionales
event-change-asked = { $name } pidió un cambio
event-declined = { $name } no aceptó
event-withdrawn = { $name } retiró el proyecto
event-unit-approved = Unidad nacional ({ $unit }): aprobado por { $name }
event-unit-asked = Unidad nacional ({ $unit }): cambios pedidos por { $name }
event-unit-refused = Unidad nacional ({ $unit }): denegado por { $name }
event-unit-took-back = Unidad nacional ({ $unit }): aprobación retirada por { $name }
event-activated = El proyecto pasó a estar activo
event-edited = { $name } editó el proyecto
event-closed = { $name } cerró el proyecto
event-reopened = { $name } volvió a abrir el proyecto
event-closing-proposed = En el año posterior a su último mes nadie trabajó en él: se pidió a los fundadores que lo cerraran
event-archived = El proyecto se archivó, dos años después de cerrarse
event-suspended = { $name } suspendió el proyecto
event-resumed = { $name } dejó continuar el proyecto
event-removed = { $name } retiró el proyecto

## What founders can do

accept = Aceptar el proyecto
accept-explain = Al aceptar eres fundador y compartes trabajo y responsabilidad. El texto pasa después a las unidades nacionales.
confirm = Confirmar el nuevo texto
confirm-explain = El texto vuelve después a las unidades nacionales.
ask-change = Pedir un cambio
ask-change-note = ¿Qué debería cambiar?
decline = No aceptar
withdraw = Retirar el proyecto
discard = Tirar el borrador
discard-explain = Nadie lo ha visto. Desaparece para siempre.
note = Unas palabras para { $name }
edit = Editar el proyecto
write-on = Seguir escribiendo
close = Cerrar el proyecto
close-explain = Se avisa al otro fundador. Puedes volver a abrirlo durante dos años; después se archiva.
reopen = Reabrir el proyecto
open-spaces = Abrir el { -space }

## Versions

compare-title = Qué ha cambiado: { $title }
version-by = Versión { $number }: { $who }
nothing-changed = Las dos versiones dicen lo mismo.
back-to-project = Volver al proyecto

## The desk of a unit

desk-title = Proyectos por decidir
desk-lead = Cada proyecto tiene siete días; primero los que más esperan. El silencio no es un sí.
desk-lead-central = Proyectos cuya unidad nacional va con retraso. Desde el día 10 puede decidir la unidad central.
desk-to-decide = Por decidir
desk-with-founders = Con los fundadores
desk-suspended = Suspendidos: por examinar
desk-decided = Decididos
desk-whose = Proyectos de quién
desk-own = Mi unidad
desk-all = Todas las unidades
desk-piles = Qué proyectos
desk-piles-all = Todos
desk-none-title = Ningún proyecto espera
desk-none = Los proyectos llegan aquí cuando los dos fundadores están de acuerdo en el texto.
decide-for = Decisión de la unidad: { $unit }
check-reminder = Comprueba que los dos centros existen y que el proyecto es una colaboración entre clases. No se exige un mínimo de calidad.
approve = Aprobar
comment = Unas palabras para los fundadores
want-changes = Pedir cambios
want-changes-note = ¿Qué cambios?
refuse = Denegar
refuse-reason = Motivo
refuse-text = Explícalo en un idioma del proyecto
take-back = Retirar la aprobación
take-back-explain = Posible hasta que el proyecto esté activo. Tu unidad tiene entonces siete días más.
changed-since = Cambios desde la versión { $number }, sobre la que decidió tu unidad

## A case of conduct

conduct-title = Un caso de conducta
conduct-lead = Solo cuando se pueda haber infringido el código de conducta. Se avisa a los fundadores y a la otra unidad, con tu motivo.
conduct-reason = Motivo
conduct-reason-help = Lo leen los fundadores y la otra unidad.
suspend = Suspender el proyecto
suspend-explain = Hasta que decidas, nadie escribe en su { -space } y nada de él es público. Sus miembros aún pueden leerlo.
resume = Dejar continuar el proyecto
remove = Retirar el proyecto
remove-explain = Nada de él será público y nadie entrará en su { -space }. No se puede deshacer.
remove-typed = Escribe el título del proyecto para confirmar
