# The mailbox.
title = Buzón
lanes = Partes del buzón
lane-inbox = Recibidos
lane-unread = Sin leer
lane-starred = Con estrella
lane-archived = Archivados
words = Buscar en el buzón
nothing-found = Ningún mensaje con «{ $words }»
nothing-found-why = Se buscan palabras del mensaje, del asunto y del nombre. Los acentos no importan.
lane-sent = Enviados
lane-trash = Papelera
throw-away = Tirar a la papelera
take-out = Sacar de la papelera
in-trash = Lo que está en la papelera desaparece a los treinta días, solo para ti. Vuelve si alguien escribe en la conversación.
also = Enviarlo también a otros candidatos…
also-legend = También a
also-help = Cada persona lo recibe por separado y no ve a las demás. Diez personas como máximo.
conversations = Conversaciones
reading = Conversación abierta
choose-one = Elige una conversación para leerla aquí.
skip-to-conversation = Ir a la conversación abierta
keys = Teclas del buzón
key-next = Conversación siguiente
key-previous = Conversación anterior
key-answer = Responder
keys-off = Desactivar los atajos de una sola tecla
empty = Aquí no hay mensajes
empty-why = Escribe a alguien de tus candidatos; las respuestas llegan aquí.
empty-lane = No hay nada en esta parte del buzón.
to-candidates = Abrir Mis candidatos
you-wrote = Tú: { $beginning }
back = Volver al buzón
with = Con { $name }
profile = Perfil
you = Tú
star = Poner una estrella
unstar = Quitar la estrella
archive = Archivar
take-back = Devolver a recibidos
mark-unread = Marcar como sin leer
closed = Aquí ya no se puede escribir.
answer-to = Responder a { $name }
draft-kept = Guardado en este dispositivo hasta que lo envíes
send = Enviar
new-title = Mensaje nuevo
write-to = Escribir a { $name }
subject = ¿De qué se trata?
body = Tu mensaje
not-available = En este momento esta persona no busca proyecto. Puedes escribirle de todos modos.
prompts-title = Un buen primer mensaje
prompt-idea = dice en dos frases qué te gustaría hacer en común
prompt-pupils = cuenta qué edad tiene tu alumnado y cuántos son
prompt-when = propone cuándo empezar y cuánto puede durar
prompt-question = hace una pregunta fácil de responder

## The closing message to a candidate who does not suit

closing-explain = Una vez enviado, tus conversaciones con esta persona pasan a «Archivados».
closing-subject = Nuestra idea de proyecto
closing-body =
    Hola, { $name }:

    Gracias por nuestro intercambio sobre trabajar juntos. Lo he pensado y esta vez no encaja con los planes de mi clase.

    Te deseo un buen socio y un bonito proyecto. Quizá nuestros caminos vuelvan a cruzarse.

    Un saludo cordial
archived = La conversación está archivada.
thrown-away = La conversación queda treinta días en la papelera.

## Several conversations at once

bulk = Con todas las seleccionadas
bulk-ticked =
    { $count ->
        [one] Una seleccionada
       *[other] { $count } seleccionadas
    }
tick = Seleccionar { $name }
mark-read = Marcar como leída
bulk-none = No has seleccionado ninguna conversación. Selecciona las que quieras y elige qué hacer.
bulk-archived =
    { $count ->
        [one] Una conversación está archivada.
       *[other] { $count } conversaciones están archivadas.
    }
bulk-taken-back =
    { $count ->
        [one] Una conversación está de nuevo en recibidos.
       *[other] { $count } conversaciones están de nuevo en recibidos.
    }
bulk-read =
    { $count ->
        [one] Una conversación está marcada como leída.
       *[other] { $count } conversaciones están marcadas como leídas.
    }
bulk-unread =
    { $count ->
        [one] Una conversación está marcada como sin leer.
       *[other] { $count } conversaciones están marcadas como sin leer.
    }
bulk-thrown-away =
    { $count ->
        [one] Una conversación queda treinta días en la papelera.
       *[other] { $count } conversaciones quedan treinta días en la papelera.
    }
