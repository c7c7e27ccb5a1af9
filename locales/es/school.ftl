# The desk of a unit's schools.
title = Centros
eyebrow = Unidad de { $unit } · centros
lead = Busca un centro para corregirlo, para unir dos fichas de un mismo centro o para cerrarlo.
filters = Qué centros
words-help = Palabras del nombre o de la localidad, o el código nacional. Las tildes no importan.
filter-all = Todos los estados
filter-proposed = Sin confirmar
filter-confirmed = Confirmados
filter-merged = Unidos
filter-closed = Cerrados
filter-deserted = Sin personas activas
filter-twice = Quizá repetidos
none-title = Todavía no hay centros
none-text = Un centro llega con la primera persona que se registra en él.
nothing-title = Ningún centro coincide
people-count =
    { $count ->
        [0] nadie activo
        [one] 1 persona activa
       *[other] { $count } personas activas
    }
back = Volver a los centros
done-saved = La ficha está guardada.
done-merged = Las dos fichas son ahora un solo centro. Se ha avisado a su personal.
done-closed = El centro está cerrado. Se ha avisado a su personal.
register-title = La ficha junto al registro del ministerio
record = En nuestra ficha
fields-of-record = La ficha
margin = Personas y cambios
goes-on-as = Esta ficha se unió a otra. El centro sigue como:
people = Personas
people-none = No hay nadie en este centro.
changes = Cambios
changes-none = Hasta ahora no se ha cambiado nada.
person-active = activa
person-inactive = no entra desde hace un año
person-waiting = espera la comprobación
person-asked = debe dar información
person-again = espera otra comprobación
person-suspended = suspendida
person-refused = rechazada
person-unfinished = registro sin terminar
somebody = Alguien
change-applied = { $field }, cambiado por { $by }:
change-proposed = { $field }, propuesto por { $by }:
change-refused = { $field }, propuesto por { $by } y no aceptado:
nothing = nada
acts = El centro en su conjunto
merge = Unir a otro centro
merge-explain = Hazlo cuando dos fichas son el mismo centro. Las personas, el alumnado, los proyectos y los espacios de esta ficha pasan a la otra, y su página pública lleva allí. Nadie encuentra ya esta ficha. No se puede deshacer.
merge-find = Busca el centro que sigue
merge-found-none = Ningún otro centro abierto de tu unidad coincide con estas palabras.
merge-alike = Estos tienen el mismo código, o el mismo nombre y localidad:
merge-into = El centro que sigue
typed-name = Para confirmar, escribe el nombre de este centro: { $name }
close = Cerrar el centro
close-explain = Hazlo cuando el centro ya no existe. Después nadie puede registrarse en él; lo que se hizo se conserva. Solo es posible si nadie está activo y nadie espera la comprobación. No se puede deshacer.
close-reason = Motivo
close-reason-help = Se conserva, y lo lee el personal del centro.
fields-title = Lo que se reserva la unidad
fields-lead = Elige qué puede leer el personal, sin cambiarlo, en la ficha de su centro. Tu unidad puede cambiarlo todo siempre.
fields-legend = Solo lo cambia la unidad
fields-help = Vale para todos los centros de la unidad.
fields-saved = Guardado. Vale desde ahora.
