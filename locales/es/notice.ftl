# What happened: on the Desktop and in mails.
title = Novedades
none-title = Nada nuevo
none = Aquí se cuenta lo que pasa en tus proyectos, mensajes y espacios.
read-all = Marcar todo como leído
new = nuevo
registration-received = Tu registro ha llegado a la unidad nacional ({ $country }). Piensa responder en tres días laborables.
school-change-received = Tu cambio de centro ha llegado a la unidad nacional ({ $country }), que prevé responder en tres días laborables. Tus proyectos en curso continúan.
registrations-waiting =
    { $count ->
        [one] Un registro espera en tu mesa ({ $country }).
       *[other] { $count } registros esperan en tu mesa ({ $country }).
    } { $days ->
        [0] El más antiguo espera desde hoy.
        [one] El más antiguo espera desde hace un día.
       *[other] El más antiguo espera desde hace { $days } días.
    }
validated = Tu unidad nacional ha validado tu registro. Todo el Desktop está abierto.
information-asked = Tu unidad nacional te pide información.
registration-refused = Tu unidad nacional no ha podido validar tu registro. Durante 30 días puede retirar el rechazo; después tus datos se hacen anónimos.
refusal-taken-back = Tu unidad nacional ha retirado el rechazo: puedes volver a entrar y se está revisando tu registro.
colleague-registered = { $name }, de tu centro, se ha registrado.
new-message = { $from } te ha escrito.
candidate-silent = { $name } no responde desde hace una semana. ¿Escribir otra vez?
candidate-silent-long = { $name } no responde desde hace dos semanas. Escribe otra vez o déjalo estar.
project-asked = { $from } te propone fundar «{ $project }» en común.
project-accepted = { $from } ha aceptado «{ $project }». Las unidades tienen ahora siete días.
project-change-asked = { $from } pide un cambio en «{ $project }».
project-declined = { $from } no ha aceptado «{ $project }».
project-withdrawn = { $from } ha retirado «{ $project }».
project-to-decide = «{ $project }» espera la decisión de tu unidad.
project-approved = La unidad de { $country } ha aprobado «{ $project }».
project-changes-wanted = La unidad de { $country } pide cambios en «{ $project }».
project-refused = La unidad de { $country } ha rechazado «{ $project }».
project-active = «{ $project }» está activo. Su { -space } está abierto.
project-to-confirm = { $from } ha cambiado «{ $project }». Confirma el nuevo texto.
project-still-asked = { $from } sigue esperando tu respuesta sobre «{ $project }».
project-still-to-decide = «{ $project }» sigue esperando la decisión de tu unidad.
project-overdue = La unidad de { $country } se retrasa con «{ $project }».
project-approval-taken-back = La unidad de { $country } ha retirado su aprobación de «{ $project }».
project-edited = { $from } ha editado «{ $project }».
project-closed = { $from } ha cerrado «{ $project }».
project-reopened = { $from } ha reabierto «{ $project }».
project-closing-proposed = En el año posterior a su último mes nadie ha trabajado en «{ $project }». Ciérralo o retrasa su último mes.
project-archived = «{ $project }» se ha archivado, dos años después de cerrarse. Sigue siendo legible.
project-suspended = Una unidad nacional ha suspendido «{ $project }».
project-resumed = «{ $project }» continúa: se ha levantado la suspensión.
project-removed = Una unidad nacional ha retirado «{ $project }».
team-invited = { $from } te invita al { -space } «{ $title }».
team-joined = { $name } se ha unido al equipo de «{ $title }».
team-invited-by-other = { $name } ha recibido una invitación al equipo de «{ $title }». Puedes oponerte.
team-declined = { $name } ha rechazado la invitación al equipo de «{ $title }».
team-objected = La otra persona fundadora se opone a { $name } en el equipo de «{ $title }».
team-invitation-gone = Se ha retirado la invitación al equipo de «{ $title }».
team-left = { $name } ha dejado el equipo de «{ $title }».
team-removed = Ya no formas parte del equipo de «{ $title }». Lo que escribiste se queda.
team-role-administrator = Ahora administras el { -space } «{ $title }».
team-role-member = Ahora eres miembro del { -space } «{ $title }», sin administrarlo.
space-published = Hay páginas de «{ $title }» publicadas: las ve todo el mundo en la web.
consent-withdrawn = Las familias ya no dan su consentimiento para una imagen de «{ $title }»: fuera del { -space } ya no la ve nadie.
pages-name-pupil = Hemos retirado de la web páginas de «{ $title }»: nombran a un alumno. Cambia el texto antes de volver a publicarlas.
pupil-told = Alguien de tu alumnado te cuenta algo en «{ $title }».
report-to-decide = Un aviso espera en tu mesa.
report-decided = La unidad nacional ha decidido sobre lo que avisaste. Gracias.
school-merged = Tu unidad nacional ha unido dos fichas de tu centro: «{ $school }» sigue como «{ $into }».
school-closed = Tu unidad nacional ha cerrado tu centro, «{ $school }».
report-warned = La unidad nacional ha decidido sobre tu aviso: la persona ha recibido una advertencia. Gracias.
report-no-breach = La unidad nacional ha examinado tu aviso y no ha encontrado nada contra las normas. Gracias.
report-suspended = La unidad nacional ha decidido sobre tu aviso: la cuenta de la persona está suspendida. Gracias.
warned = Tu unidad nacional te hace una advertencia.
inactive-tomorrow = Hace un año que no entras. Desde mañana nadie ve tu perfil; vuelve cuando entras.
forgotten-soon =
    { $days ->
        [one] Hace casi tres años que no entras. Dentro de un día tus datos se hacen anónimos, a menos que entres.
       *[other] Hace casi tres años que no entras. Dentro de { $days } días tus datos se hacen anónimos, a menos que entres.
    }
office-officer = A partir de ahora trabajas para la unidad nacional ({ $country }).
office-central = A partir de ahora trabajas para la unidad central.
office-administrator = A partir de ahora administras el sitio.
office-ended-officer = Ya no trabajas para la unidad nacional ({ $country }).
office-ended-central = Ya no trabajas para la unidad central.
office-ended-administrator = Ya no administras el sitio.
account-to-be-expelled = Unidad nacional: se ha pedido cerrar tu cuenta para siempre. Otra persona de la unidad debe estar de acuerdo; hasta entonces, treinta días como máximo, nadie puede iniciar sesión con ella.
account-suspended =
    { $days ->
        [one] Tu unidad nacional ha suspendido tu cuenta por un día. Hasta entonces nadie puede entrar con ella; después se abre sola.
       *[other] Tu unidad nacional ha suspendido tu cuenta por { $days } días. Hasta entonces nadie puede entrar con ella; después se abre sola.
    }
signed-out = Tu unidad nacional ha cerrado todas tus sesiones, porque puede haberse perdido un dispositivo u otra persona puede haber usado tu cuenta. Si alguien más puede conocer tu contraseña, elige una nueva.
account-readmitted = Tu cuenta vuelve a estar abierta.
account-expelled = Tu cuenta se ha cerrado para siempre, por los motivos que ya se te comunicaron.
expulsion-to-decide = Un responsable pide la exclusión de { $name }. Debe decidir un segundo responsable.
accounts-merged = Tu unidad nacional ha unido tus dos cuentas en una sola. Entra como «{ $username }».
