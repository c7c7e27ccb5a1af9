# The home of the Desktop.
hello = Hola, { $name }
phases = Las seis fases
phase-register = Regístrate
phase-register-note = y escribe una idea
phase-look = Busca un socio
phase-look-note = TwinFinder
phase-activate = Activa y planifica
phase-activate-note = con el anillo
phase-work = Trabajad juntos
phase-work-note = en el { -space }
phase-show = Productos finales
phase-show-note = muestra el resultado
phase-recognition = Reconocimiento
phase-recognition-note = que se vea
nothing = Nada te espera
nothing-why = Cuando alguien te pide algo o una unidad decide, lo ves aquí.
find-a-partner = Encontrar un socio
for-me = Te esperan
for-others = A la espera de otros
invited = Te invitan al equipo de «{ $title }».
unread =
    { $count ->
        [one] Un mensaje sin leer
       *[other] { $count } mensajes sin leer
    }
answer = Responder
on-the-desk = En tu mesa
beside = Al margen
first-steps = Primeros pasos
step-profile = Completa tu perfil
step-idea = Escribe tu idea
step-candidate = Pon a alguien entre tus candidatos
step-message = Escribe a alguien
step-project = Empieza un proyecto
they-tick-themselves = Se marcan solos.
start-small = ¿Es nuevo para ti? Empieza con poco: una carta, una foto, un mes.
told =
    { $count ->
        [one] Un alumno te ha contado algo en «{ $title }».
       *[other] Los alumnos te han contado { $count } cosas en «{ $title }».
    }
