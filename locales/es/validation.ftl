# The unit's desk: registrations to check.

title = Registros por comprobar
eyebrow = Unidad de { $unit } · personas y centros
lead =
    { $count ->
        [one] Un registro espera a la unidad.
       *[other] { $count } registros esperan a la unidad.
    }
lead-oldest = El más antiguo es del { $when }; el objetivo son 3 días laborables.
nobody = Nadie espera
nobody-text = Los registros nuevos aparecen aquí por sí solos.
nobody-filter = Ningún registro coincide con este filtro.
show-all = Mostrar todos
queue = Cola, primero el más antiguo
unit = Unidad
show-unit = Mostrar esta unidad
all = Todos { $count }
waiting = Le toca a la unidad { $count }
asked = Le toca a la persona { $count }
school-known = Centro conocido { $count }
school-unknown = Centro desconocido { $count }
similar = Cuenta parecida { $count }
late = Con retraso { $count }
today = hoy
days =
    { $count ->
        [one] 1 día
       *[other] { $count } días
    }
hint-found = Encontrada
hint-school-found = Centro encontrado, persona no
hint-not-found = No encontrado
similar-account = Cuenta parecida
is-late = con retraso
has-written = ha escrito
is-asked = espera respuesta
is-again = centro nuevo
back = Volver a la cola
choose = Elige un registro
choose-text = Su ficha se abre aquí, junto a lo que sabe el registro del ministerio.
you-decide-found = Decides tú: el centro está en el registro y la persona escribe desde su dominio.
you-decide-school = Decides tú: el centro está en el registro, la persona no.
you-decide-none = Decides tú: el centro no está en el registro. Mira su sitio web y pregunta a la persona.
person-acts = Le toca a la persona: has pedido información.
decided = Este registro ya está decidido.
since = Así desde el { $when }.
next-due = Después: a partir del { $when } figura con retraso.
next-late = Con retraso desde el { $when }.
compare = Lo escrito junto al registro del ministerio
field-code = Código del centro
field-school = Centro
field-town = Localidad
field-address = Dirección
field-mail = Dominio de correo
field-phone = Teléfono
field-site = Sitio web
field-institute = Instituto
none = sin datos
mail-same = La persona escribe desde el dominio de correo del centro.
mail-shared = El dominio es el mismo, pero mucha gente puede tener ahí una dirección: no prueba nada.
mail-differs = La persona escribe desde otro dominio que el centro.
mail-unknown = El registro no conoce el correo del centro.
person-title = La persona
email = Dirección confirmada
phone = Teléfono
website = Página web
role = Función
subjects = Materias
languages = Idiomas
school-title = El centro tal como se describe
school-state = Ficha
state-proposed = nueva, propuesta con este registro
state-confirmed =
    { $count ->
        [one] conocida, con una persona validada
       *[other] conocida, con { $count } personas validadas
    }
school-email = Correo electrónico
head = Dirección del centro
levels = Etapas
pupils = Alumnos
similar-title = Cuentas que parecen de la misma persona
proposals = Cambios propuestos en la ficha del centro
before = Hasta ahora
after = Propuesta
take-changes = Pasar estos cambios a la ficha del centro
talk = Lo que has preguntado y lo que ha escrito desde entonces
decide-title = Tu decisión
message = Mensaje a la persona
message-help = Va por correo. Hace falta si preguntas o rechazas; escribe en un idioma que lea.
reason = Motivo
reason-help = Hace falta si rechazas. Queda en las estadísticas.
validate = Validar
ask = Pedir información
refuse = Rechazar
refuse-title = Rechazar este registro…
sure = Sí, rechazo a { $name }: la cuenta se cierra enseguida y se elimina a los 30 días.
sure-member = Sí, rechazo a { $name }. Esta cuenta ya había sido validada: se cierra enseguida con todos sus proyectos y se elimina a los 30 días.
take-back = Retirar el rechazo
take-back-text = El rechazo se puede retirar hasta el { $until }. La persona podrá volver a entrar y el registro esperará tu decisión.
done-validated = Validado. La persona lo sabe por correo.
done-asked = Pregunta enviada. El registro vuelve aquí con la respuesta.
done-refused = Rechazado. La cuenta está cerrada y se elimina después de 30 días.
done-taken-back = El rechazo queda retirado. El registro vuelve a esperar aquí y se ha avisado a la persona por correo.
account = La cuenta de esta persona
history = Historia de esta ficha
event-sent = { $name } envió el formulario
event-asked = { $name } pidió información
event-answered = { $name } escribió
event-validated = { $name } validó
event-refused = { $name } rechazó
event-taken-back = { $name } retiró el rechazo
event-moved = { $name } cambió de centro
somebody = Alguien
decisions = Decisiones de la unidad
decisions-none = Todavía no hay decisiones.
decision-validated = { $officer } validó a { $name }
decision-asked = { $officer } pidió información a { $name }
decision-refused = { $officer } rechazó a { $name }
decision-taken-back = { $officer } retiró el rechazo de { $name }
former = una persona que ya no está
