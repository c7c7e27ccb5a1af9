# My Candidates and the block list.
title = Mis candidatos
lead =
    { $count ->
        [one] Una persona con la que quizá quieras trabajar. Solo tú ves esta lista.
       *[other] { $count } personas con las que quizá quieras trabajar. Solo tú ves esta lista.
    }
empty-title = Tu lista aún está vacía
empty-sentence = Reúne aquí a las personas con las que quizá quieras trabajar. Nadie sabe que está en tu lista.
empty-example = Por ejemplo: busca docentes con alumnado de la misma edad y una lengua en común contigo.
find = Buscar personas
by-status = Por estado
all = Todos
none-of-status = Nadie de tu lista está en el estado «{ $status }».
status-to-contact = Por contactar
status-contacted = Contactado
status-negotiating = En conversación
status-agreed = De acuerdo
status-not-suitable = No encaja
status-silent = Sin respuesta
away = En este momento no se puede contactar con esta persona.
never-written = Todavía no has escrito.
you-wrote-today = Has escrito hoy.
you-wrote =
    { $days ->
        [one] Escribiste ayer.
       *[other] Escribiste hace { $days } días.
    }
answer-today = Hoy ha llegado una respuesta.
answer =
    { $days ->
        [one] Ayer llegó una respuesta.
       *[other] Llegó una respuesta hace { $days } días.
    }
silence-who = { $name } no ha respondido
silence-remind = Escribe otra vez: hay quien solo entra una vez por semana.
silence-let-go = Escribe otra vez, o déjalo y escribe a otra persona.
activate = Activar un proyecto
write = Escribir
event-written = He escrito
event-answered = Llegó una respuesta
event-negotiate = Retomar la conversación
event-agree = Estamos de acuerdo
event-fall-silent = No hubo respuesta
event-dismiss = No encaja
remove = Quitar
removed = La persona ya no está en tu lista.
restore = Recuperar
note = Mi nota
note-help = Solo la ves tú.
note-add = Añadir una nota
note-change = Cambiar la nota
note-save = Guardar la nota
note-saved = La nota está guardada.
add = Añadir a mis candidatos
is-candidate = En mis candidatos
block-open = Bloquear a esta persona
block-help = { $name } ya no podrá escribirte ni encontrarte, y no se le avisará. Puedes deshacerlo en cualquier momento.
block = Bloquear
blocked-done = La persona está bloqueada.
blocked-title = Personas que has bloqueado
blocked-lead = No pueden escribirte ni encontrarte.
unblock = Desbloquear

## A candidate who does not suit

closing-offer = Anotado: con { $name } no encaja. Unas palabras corteses lo cierran bien.
closing-write = Escribir un mensaje de despedida
