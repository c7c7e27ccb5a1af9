### Words for the values of every list. The key is the list and the code.

## Country

country-at = Austria
country-be = Bélgica
country-bg = Bulgaria
country-cy = Chipre
country-cz = Chequia
country-de = Alemania
country-dk = Dinamarca
country-ee = Estonia
country-el = Grecia
country-es = España
country-fi = Finlandia
country-fr = Francia
country-hr = Croacia
country-hu = Hungría
country-ie = Irlanda
country-it = Italia
country-lt = Lituania
country-lu = Luxemburgo
country-lv = Letonia
country-mt = Malta
country-nl = Países Bajos
country-pl = Polonia
country-pt = Portugal
country-ro = Rumanía
country-se = Suecia
country-si = Eslovenia
country-sk = Eslovaquia
country-is = Islandia
country-li = Liechtenstein
country-no = Noruega
country-tr = Turquía
country-mk = Macedonia del Norte
country-rs = Serbia
country-al = Albania
country-ba = Bosnia y Herzegovina
country-me = Montenegro
country-xk = Kosovo
country-am = Armenia
country-az = Azerbaiyán
country-ge = Georgia
country-md = Moldavia
country-ua = Ucrania
country-tn = Túnez
country-jo = Jordania
country-lb = Líbano
country-uk = Reino Unido

## Unit (other units are called like their country)

unit-be-nl = Bélgica (Comunidad flamenca)
unit-be-fr = Bélgica (Comunidad francesa)
unit-be-de = Bélgica (Comunidad germanófona)

## Language

language-sq = Albanés
language-ar = Árabe
language-hy = Armenio
language-az = Azerí
language-eu = Euskera
language-bs = Bosnio
language-bg = Búlgaro
language-ca = Catalán
language-zh = Chino
language-hr = Croata
language-cs = Checo
language-da = Danés
language-nl = Neerlandés
language-en = Inglés
language-eo = Esperanto
language-et = Estonio
language-fi = Finés
language-fr = Francés
language-gl = Gallego
language-ka = Georgiano
language-de = Alemán
language-el = Griego
language-grc = Griego antiguo
language-hu = Húngaro
language-is = Islandés
language-ga = Irlandés
language-it = Italiano
language-ja = Japonés
language-la = Latín
language-lv = Letón
language-lt = Lituano
language-lb = Luxemburgués
language-mk = Macedonio
language-mt = Maltés
language-cnr = Montenegrino
language-nb = Noruego (bokmål)
language-nn = Noruego (nynorsk)
language-pl = Polaco
language-pt = Portugués
language-ro = Rumano
language-ru = Ruso
language-gd = Gaélico escocés
language-sr = Serbio
language-sk = Eslovaco
language-sl = Esloveno
language-es = Español
language-sv = Sueco
language-tr = Turco
language-uk = Ucraniano
language-cy = Galés
language-sign = Lengua de signos
language-other = Otro idioma

## Language level

language-level-basic = Básico
language-level-independent = Independiente
language-level-proficient = Avanzado
language-level-native = Lengua materna

## Subject

subject-art = Educación artística
subject-astronomy = Astronomía
subject-biology = Biología
subject-chemistry = Química
subject-citizenship = Educación cívica
subject-classical-languages = Lenguas clásicas (latín, griego)
subject-cross-curricular = Interdisciplinar
subject-design-and-technology = Diseño y tecnología
subject-drama = Teatro
subject-drawing = Dibujo
subject-economics = Economía
subject-environmental-education = Educación ambiental
subject-ethics = Ética
subject-european-studies = Estudios europeos
subject-foreign-languages = Lenguas extranjeras
subject-geography = Geografía
subject-geology = Geología
subject-health-studies = Educación para la salud
subject-history = Historia
subject-history-of-culture = Historia de la cultura
subject-home-economics = Economía doméstica
subject-informatics = Informática / TIC
subject-mother-tongue = Lengua y literatura (lengua materna)
subject-law = Derecho
subject-mathematics = Matemáticas / Geometría
subject-media-education = Educación mediática
subject-music = Música
subject-natural-sciences = Ciencias naturales
subject-philosophy = Filosofía / Lógica
subject-physical-education = Educación física
subject-physics = Física
subject-politics = Política
subject-pre-school = Educación infantil
subject-primary = Materias de primaria
subject-psychology = Psicología
subject-religion = Religión
subject-social-studies = Ciencias sociales / Sociología
subject-special-needs = Educación especial
subject-technology = Materias técnicas
subject-vocational = Materias profesionales
subject-other = Otra materia

## School level

school-level-pre-primary = Infantil (hasta 6 años)
school-level-primary = Primaria (6-11 años)
school-level-lower-secondary = Secundaria obligatoria (11-15 años)
school-level-upper-general = Bachillerato
school-level-upper-technical = Secundaria superior técnica
school-level-upper-vocational = Formación profesional
school-level-all-through = Todas las etapas
school-level-special = Centro de educación especial
school-level-hospital-or-prison = Escuela en hospital o prisión
school-level-adult-evening = Escuela nocturna de adultos

## School track

school-track-general = General
school-track-humanities = Humanidades
school-track-scientific = Ciencias
school-track-languages = Idiomas
school-track-arts-and-music = Arte y música
school-track-technical = Técnico
school-track-vocational = Profesional
school-track-other = Otro

## School status

school-status-state = Centro público
school-status-recognised = Centro concertado
school-status-private = Centro privado
school-status-international = Escuela europea o internacional

## School area

school-area-urban = Ciudad
school-area-suburban = Afueras
school-area-rural = Zona rural
school-area-mountain = Montaña
school-area-island = Isla
school-area-outermost = Región ultraperiférica

## School role

school-role-teacher = Docente
school-role-head = Dirección
school-role-deputy-head = Subdirección
school-role-librarian = Responsable de biblioteca
school-role-special-needs-teacher = Docente de educación especial
school-role-counsellor = Orientación o psicología escolar
school-role-ict-coordinator = Coordinación TIC
school-role-language-assistant = Auxiliar de conversación
school-role-pre-school-educator = Docente de educación infantil
school-role-trainee-teacher = Docente en prácticas
school-role-teacher-trainer = Formación del profesorado
school-role-administrator = Personal administrativo
school-role-retired = En jubilación

## Tool

tool-email = Correo electrónico
tool-chat = Chat
tool-video-conference = Videoconferencia
tool-audio-conference = Audioconferencia
tool-instant-messaging = Mensajería instantánea
tool-webcam-and-microphone = Cámara web, altavoces, micrófono
tool-forum = Foro
tool-blog = Blog
tool-wiki = Wiki
tool-web-site = Sitio web
tool-podcast = Pódcast o audio
tool-video = Vídeo
tool-images = Imágenes y álbumes
tool-slides = Presentaciones
tool-office-documents = Documentos y tablas
tool-shared-platform = Aula virtual
tool-digital-whiteboard = Pizarra digital
tool-voice-boxes = Mensajes de voz en la web
tool-school-paper = Periódico escolar en línea
tool-digital-calendar = Calendario digital
tool-online-quiz = Cuestionario en línea
tool-coding-and-robotics = Programación y robótica
tool-virtual-reality = 3D y realidad virtual
tool-maps = Mapas y GPS
tool-mobile-devices = Dispositivos móviles
tool-twinspace = El espacio del proyecto
tool-project-diary = Diario del proyecto
tool-offline = CD, DVD o memoria USB
tool-telephone = Teléfono
tool-fax = Fax
tool-post = Cartas y paquetes
tool-other = Otra herramienta

## Access

access-daily = Todos los días
access-weekly = Todas las semanas
access-monthly = Todos los meses
access-rarely = Pocas veces

## Competence

competence-literacy = Lectoescritura
competence-multilingual = Plurilingüismo
competence-science-and-mathematics = Matemáticas, ciencias, tecnología e ingeniería
competence-digital = Competencia digital
competence-personal-and-learning = Competencia personal, social y aprender a aprender
competence-citizenship = Ciudadanía
competence-entrepreneurship = Espíritu emprendedor
competence-cultural-awareness = Conciencia y expresión culturales

## Experience

experience-beginner = Sin experiencia
experience-some = Algunos proyectos
experience-experienced = Con experiencia

## Report reason

report-reason-spam = Spam o envío masivo
report-reason-commercial = Publicidad o venta
report-reason-harassment = Insultos o acoso
report-reason-threat = Amenaza
report-reason-hate-speech = Discurso de odio
report-reason-violent-or-improper = Imágenes violentas o inapropiadas
report-reason-copyright = Derechos de autor
report-reason-impersonation = Identidad falsa
report-reason-private-data = Datos privados de alguien
report-reason-child-safety = Foto o datos de un alumno, o la seguridad de un menor
report-reason-off-topic = Fuera de tema o en el lugar equivocado
report-reason-not-school-staff = No trabaja (o ya no trabaja) en un centro
report-reason-other = Otra cosa

## Pupil report

pupil-report-unkind = Alguien me trata mal
pupil-report-frightens = Alguien me da miedo
pupil-report-private-or-meeting = Alguien me pregunta cosas privadas o quiere quedar conmigo
pupil-report-picture = Una foto que no quiero
pupil-report-other = Otra cosa

## Registration refusal

registration-refusal-person-not-found = La persona no consta en el centro
registration-refusal-school-not-eligible = El centro no puede participar
registration-refusal-school-not-found = Centro no encontrado
registration-refusal-papers-missing = No se han enviado los documentos solicitados
registration-refusal-duplicate-account = La persona ya tiene otra cuenta
registration-refusal-role-not-eligible = La función no permite participar
registration-refusal-false-data = Datos falsos

## Project refusal

project-refusal-incomplete = Formulario incompleto
project-refusal-not-legible = Escrito en un idioma que la unidad no lee
project-refusal-not-collaboration = No es una colaboración entre clases
project-refusal-not-verified = Centro o persona sin verificar
project-refusal-duplicate = El proyecto ya existe
project-refusal-inappropriate = Contenido inapropiado

## Consent

consent-pictures = Todas las personas que aparecen en las imágenes, y las familias del alumnado, aceptan que se publiquen.
consent-copyright = Los textos, imágenes, música y vídeos son nuestros o tenemos permiso para publicarlos.
consent-personal-data = No aparece ningún nombre completo, dirección, teléfono ni correo de alumnos.

## Acción Erasmus+

erasmus-action-ka1-staff = KA1 movilidad del personal
erasmus-action-ka1-pupils = KA1 movilidad del alumnado
erasmus-action-ka1-short-term = KA1 proyecto de corta duración
erasmus-action-accreditation = Acreditación Erasmus
erasmus-action-ka2-small-scale = KA2 asociación a pequeña escala
erasmus-action-ka2-cooperation = KA2 asociación de cooperación
erasmus-action-jean-monnet = Jean Monnet

## Acuerdo de los fundadores

founders-agreement-needs-compared = Hemos comparado lo que necesitan nuestras clases
founders-agreement-calendars = Hemos comparado nuestros calendarios escolares
founders-agreement-frequency-of-contact = Hemos acordado con qué frecuencia nos comunicamos
founders-agreement-share-of-work = Nos hemos repartido el trabajo
founders-agreement-evaluation = Sabemos cómo valoraremos el resultado
