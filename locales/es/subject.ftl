# Subjects of the mails that tell a notice: what it is and what it is about, in at most sixty letters. What is named is
# shortened to the room that the words leave. The mail itself says it in a whole sentence: notice.ftl.
registration-received = Hemos recibido tu registro
school-change-received = Hemos recibido tu cambio de centro
registrations-waiting =
    { $count ->
        [one] Un registro espera: { $country }
       *[other] { $count } registros esperan: { $country }
    }
validated = Tu registro está validado
information-asked = Una pregunta sobre tu registro
registration-refused = Tu registro fue rechazado
refusal-taken-back = Se vuelve a revisar tu registro
colleague-registered = Alguien más de tu centro: { $name }
new-message = Mensaje de { $name }
candidate-silent = Aún sin respuesta: { $name }
project-asked = ¿Fundar juntos «{ $project }»?
project-accepted = Aceptado: «{ $project }»
project-change-asked = Se pide un cambio: «{ $project }»
project-declined = No aceptado: «{ $project }»
project-withdrawn = Retirado: «{ $project }»
project-to-decide = Por decidir: «{ $project }»
project-approved = Aprobado: «{ $project }»
project-changes-wanted = La unidad pide cambios: «{ $project }»
project-refused = Rechazado: «{ $project }»
project-active = Activo: «{ $project }»
project-to-confirm = Confirma el nuevo texto: «{ $project }»
project-still-asked = Se espera tu respuesta: «{ $project }»
project-still-to-decide = Aún por decidir: «{ $project }»
project-overdue = Una unidad se retrasa: «{ $project }»
project-approval-taken-back = Aprobación retirada: «{ $project }»
project-edited = Editado: «{ $project }»
project-closed = Cerrado: «{ $project }»
project-reopened = Reabierto: «{ $project }»
project-closing-proposed = ¿Cerrar o seguir? «{ $project }»
project-archived = Archivado: «{ $project }»
project-suspended = Suspendido: «{ $project }»
project-resumed = Continúa: «{ $project }»
project-removed = Eliminado: «{ $project }»
team-invited = Invitación a «{ $space }»
team-joined = Nuevo en el equipo: «{ $space }»
team-invited-by-other = Una nueva invitación: «{ $space }»
team-declined = Invitación rechazada: «{ $space }»
team-objected = Objeción a una invitación: «{ $space }»
team-invitation-gone = Invitación retirada: «{ $space }»
team-left = Alguien ha dejado el equipo: «{ $space }»
team-removed = Ya no en el equipo: «{ $space }»
team-role-changed = Tu papel ha cambiado: «{ $space }»
space-published = Páginas publicadas: «{ $space }»
consent-withdrawn = Consentimiento retirado para una imagen: «{ $space }»
pages-name-pupil = Páginas retiradas de la web: «{ $space }»
pupil-told = Tu alumnado te cuenta algo: «{ $space }»
report-to-decide = Un aviso espera en tu mesa
report-decided = Decisión sobre tu aviso
office-given = Tienes un nuevo cargo
office-ended = Uno de tus cargos ha terminado
inactive-tomorrow = Desde mañana nadie ve tu perfil
forgotten-soon =
    { $days ->
        [one] Tus datos se hacen anónimos en un día
       *[other] Tus datos se hacen anónimos en { $days } días
    }
accounts-merged = Tus dos cuentas son ahora una sola
account-suspended =
    { $days ->
        [one] Tu cuenta está suspendida por un día
       *[other] Tu cuenta está suspendida por { $days } días
    }
account-to-be-expelled = Se ha pedido cerrar tu cuenta para siempre
signed-out = Se han cerrado todas tus sesiones
account-readmitted = Tu cuenta vuelve a estar abierta
account-expelled = Tu cuenta se ha cerrado para siempre
expulsion-to-decide = Una exclusión por decidir: { $name }
school-merged = Tu centro sigue como «{ $school }»
school-closed = Tu centro está cerrado: «{ $school }»
warned = Una advertencia de tu unidad nacional
