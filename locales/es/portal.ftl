# Lo que lee un visitante: inicio, mapa, países, centros, proyectos y las páginas que explican.

## Inicio

home-title = Encuentra una clase con la que trabajar
home-description = Un lugar seguro donde docentes de Europa y de los países vecinos se encuentran, preparan un proyecto y trabajan con sus clases. Gratis y sin plazos.
home-hero-find = Encuentra una clase al otro lado de la frontera.
home-hero-make = Haced algo juntos.
home-lead =
    { $countries ->
        [one] Un lugar seguro donde los docentes se encuentran, planifican y trabajan con su alumnado. Sin plazos, sin solicitudes de fondos, sin coste.
       *[other] Un lugar seguro donde docentes de { $countries } países se encuentran, planifican y trabajan con su alumnado. Sin plazos, sin solicitudes de fondos, sin coste.
    }
home-register = Regístrate como docente
home-look-around = Primero echa un vistazo
home-time = Bastan unos diez minutos. Tu unidad nacional comprueba a cada adulto y procura responder en 3 días laborables.

## Contadores

counters-title = Hoy aquí
counter-people =
    { $count ->
        [one] persona
       *[other] personas
    }
counter-schools =
    { $count ->
        [one] centro
       *[other] centros
    }
counter-projects =
    { $count ->
        [one] proyecto
       *[other] proyectos
    }
counter-countries =
    { $count ->
        [one] país
       *[other] países
    }

## Las seis fases

phases-title = Seis pasos, a tu ritmo
phase-register-title = Regístrate y cuenta tu idea
phase-register-text = Bastan unas líneas en cualquier idioma. Las ideas pequeñas también son bienvenidas.
phase-register-gives = Docentes de otros países pueden encontrarte.
phase-search-title = Busca un centro asociado
phase-search-text = Ves quién está disponible, quién responde y por qué encajáis. Tú eliges: a nadie se le asigna pareja.
phase-search-gives = Alguien que quiere lo mismo que tú.
phase-plan-title = Inicia el proyecto y planifícalo
phase-plan-text = Dos docentes de dos países acuerdan un plan. Sus unidades nacionales lo leen y dan el visto bueno.
phase-plan-gives = Un plan que los dos centros hacen suyo.
phase-work-title = Trabajad juntos en línea
phase-work-text = Se abre un aula compartida para las dos clases. Tu alumnado entra con nombres de usuario que tú creas.
phase-work-gives = Una sala donde no entra ningún extraño.
phase-produce-title = Cread algo que quede
phase-produce-text = El alumnado escribe, dibuja, mide y compara en páginas que las dos clases construyen juntas.
phase-produce-gives = Un trabajo que da orgullo enseñar.
phase-recognition-title = Que se vea
phase-recognition-text = Tu proyecto y tu centro aparecen en el mapa público. Tú decides qué páginas pueden leer las familias y el municipio.
phase-recognition-gives = Un trabajo visible para ti, tu alumnado y tu centro.
phase-gives = Qué consigues:

## Seguridad

safe-title = Ningún camino lleva de un extraño a un alumno
safe-lead = La unidad de cada país comprueba a todos los adultos. El alumnado trabaja en salas cerradas, con nombres de usuario que crea su docente. Nada es público hasta que lo deciden sus docentes.
safe-link = Cómo protegemos al alumnado

## Qué tener a mano antes de registrarse (R-REG-4)

ready-title = Ten esto a mano para registrarte
ready-code = el código nacional del centro, si tu país tiene uno
ready-phone = el teléfono del centro, y el fax si lo tiene
ready-school-email = el correo electrónico del centro
ready-head = el nombre y el correo electrónico de la dirección
ready-own-email = un correo electrónico tuyo que leas a menudo
ready-ages = la edad de tu alumnado y los idiomas en que puedes trabajar
ready-idea = unas líneas sobre lo que te gustaría hacer en común
ready-later = Si falta algo, no pasa nada: casi todo se puede añadir después.

## Mapa y países

map-title = Mapa de centros y proyectos
map-description = Mira qué centros y proyectos participan, país por país. Sin necesidad de cuenta.
map-lead = Elige un país para ver sus centros, sus proyectos y su unidad nacional.
map-figure = Mapa de Europa y los países vecinos. Cada país que participa es un enlace.
map-skip = Saltar el mapa e ir a la lista
map-legend-lit = Azul: hay centros de este país.
map-legend-dim = Tenue: todavía ningún centro de este país.
map-list-title = Países
map-country = { $country }: { $figures }
map-all = Ver el mapa y todos los países
count-schools =
    { $count ->
        [one] { $count } centro
       *[other] { $count } centros
    }
count-projects =
    { $count ->
        [one] { $count } proyecto
       *[other] { $count } proyectos
    }
count-none = todavía ningún centro

country-title = { $country }: centros y proyectos
country-description = { $country }: los centros y proyectos que participan y cómo contactar con la unidad nacional.
country-back = Todos los países
country-schools-title = Centros
country-projects-title = Proyectos
country-unit-title = Unidad nacional
country-unit-text = La unidad nacional comprueba registros y proyectos y ayuda a los docentes de este país.
country-unit-none = Este país todavía no tiene aquí una unidad nacional. Escribe a quienes gestionan este sitio.
country-no-schools = Todavía no hay ningún centro de este país.
country-no-schools-hint = Si das clase aquí, el tuyo puede ser el primero.
country-no-projects = Todavía no ha empezado ningún proyecto de este país.
country-no-projects-hint = Hay docentes que buscan socios: regístrate para verlos.
country-teach-here = ¿Das clase aquí?
pages-schools = Páginas de centros
pages-projects = Páginas de proyectos

## Un centro

school-description = { $school }, { $town }, { $country }: sus personas y sus proyectos.
school-about-title = El centro
school-levels = Etapas
school-pupils = Alumnado
school-site = Sitio web
school-people-title = Personas
school-people-unnamed =
    { $count ->
        [one] Participa una persona del centro. Solo quien está registrado puede ver su nombre.
       *[other] Participan { $count } personas del centro. Solo quien está registrado puede ver sus nombres.
    }
school-people-others =
    { $count ->
        [one] Participa otra persona más. Solo quien está registrado puede ver su nombre.
       *[other] Participan otras { $count } personas. Solo quien está registrado puede ver sus nombres.
    }
school-projects-title = Proyectos de este centro
school-no-projects = Todavía ningún proyecto.
school-no-projects-hint = ¿Quieres que tu clase sea la primera en trabajar con ellos?
school-meet = Los docentes se encuentran después de entrar con su cuenta.

## Un proyecto

project-description = { $title }: un proyecto entre centros. Países: { $countries }.
project-schools-title = Centros que trabajan juntos
project-about-title = Qué hacen
project-facts-title = En resumen
project-months = Cuándo
project-months-range = { $from } – { $to }
project-ages = Edad del alumnado
project-ages-range = de { $from } a { $to } años
project-row = Alumnado de { $from } a { $to } años · { $languages }
project-row-one = Alumnado de { $age } años · { $languages }
project-languages = Idiomas de trabajo
project-subjects = Materias
project-running = En marcha desde el { $date }
project-closed = Terminado el { $date }
project-contact = Persona de contacto: { $name }
project-teacher = un docente, { $school }
project-space = Lee las páginas que han hecho públicas
project-own = Empieza un proyecto propio

## Qué es un hermanamiento

about-title = Qué es un hermanamiento
about-description = Dos clases de dos países trabajan en línea en un mismo proyecto. Cómo funciona, quién puede participar y quién vela por la seguridad.
about-lead = Dos docentes, dos centros, dos países, un proyecto. Sus clases se encuentran en línea y hacen algo que ninguna haría sola.
about-how-title = Cómo funciona
about-how-meet = Te registras con tu centro. La unidad nacional de tu país comprueba que eres quien dices ser. Después puedes buscar colegas de otros países, leer sus ideas y escribirles.
about-how-choose = Cuando dos docentes están de acuerdo, uno rellena un formulario breve y el otro lo acepta. Las dos unidades nacionales leen el plan. Cuando ambas dicen que sí, se abre un aula compartida para las dos clases.
about-how-interact = Lo esencial es trabajar juntos: grupos mixtos, intercambio constante, un plan escrito entre los dos. No basta con dos productos hechos por separado y comparados al final.
about-who-title = Quién puede participar
about-who-text = Docentes, directores, bibliotecarios y demás personal educativo de centros desde infantil hasta el final de la secundaria, de cualquier materia y modalidad. Cada país dice qué centros privados admite.
about-light-title = Qué te pide
about-light-text = Muy poco. No hay plazos, ni contrato, ni fondos que solicitar, ni nada que pagar. Basta un ordenador con navegador y una idea para cuatro semanas. Un proyecto puede durar un mes o varios años.
about-safe-title = Cómo se protege al alumnado
about-safe-adults = Una unidad nacional ha comprobado a cada adulto antes de que pueda ver a alguien o escribirle.
about-safe-pupils = El alumnado no necesita correo electrónico. Tiene un nombre de pila, u otro nombre que elige su docente, y existe solo dentro de las salas de su clase.
about-safe-rooms = En la sala de un proyecto solo entran sus docentes y su alumnado. Ningún adulto puede escribir a solas a un alumno.
about-safe-tell = En cada página que ve el alumnado hay un botón para decírselo a un docente.
about-safe-publish = Una página solo se hace pública cuando un docente la publica, tras revisar las imágenes y los permisos. Las páginas públicas nunca muestran el nombre de un alumno.
about-units-title = Quién se ocupa
about-units-text = Cada país tiene una unidad nacional. Comprueba personas, centros y proyectos, ayuda a sus docentes y responde cuando algo va mal. Una unidad central gestiona el sitio para todos.
about-partners-title = Socios iguales
about-partners-text = Los dos miembros fundadores tienen los mismos derechos y responden juntos del proyecto. El sitio nunca empareja centros por su cuenta: eligen las personas.

## Diez buenas razones

reasons-title = Diez buenas razones para empezar
reasons-description = Por qué trabajar con una clase de otro país: diez razones, de los lectores de verdad al reconocimiento.
reason-1-title = Se escribe para lectores de verdad
reason-1-text = Alguien de su edad espera la respuesta. Por eso leen, escriben y hablan con más cuidado.
reason-2-title = Los idiomas se usan, no solo se estudian
reason-2-text = Hace falta el idioma para entenderse, así que los errores se vuelven preguntas y no marcas rojas.
reason-3-title = Ves tu centro con otros ojos
reason-3-text = Explicar a otros tu calle, tu comida o tu horario enseña cuántas cosas dabas por hechas.
reason-4-title = Sirve para cualquier materia y edad
reason-4-text = Desde contar a los cinco años hasta la física a los dieciocho. Lo que cuenta es lo que se hace en común.
reason-5-title = Empiezas cuando quieres
reason-5-text = Sin plazos, sin solicitudes, sin contrato. Puedes parar al cabo de un mes o seguir durante años.
reason-6-title = No necesitas saber nada especial
reason-6-text = Si sabes escribir un mensaje y abrir una página web, puedes participar. Tu unidad nacional te ayuda si te atascas.
reason-7-title = Eliges a tu socio
reason-7-text = Buscas por edad, materia, idioma e idea, y escribes tú primero. A nadie se le asigna pareja.
reason-8-title = Es un lugar seguro
reason-8-text = Se comprueba a cada adulto. El alumnado trabaja donde nadie entra desde fuera.
reason-9-title = Aprendes de otros docentes
reason-9-text = Planificar con alguien de otro país es formación que llega a tu mesa.
reason-10-title = Tu trabajo se ve
reason-10-text = Tu proyecto aparece en el mapa público, y las páginas que publicas las pueden leer las familias, la dirección y el municipio.

## Contacto

contact-title = Contacto
contact-description = Cómo contactar con tu unidad nacional y con quienes gestionan este sitio.
contact-lead = Pregunta primero a tu unidad nacional: habla tu idioma y conoce tus centros.
contact-units-title = Unidades nacionales
contact-units-text = Elige tu país para ver cómo contactar con su unidad.
contact-site-title = Quienes gestionan este sitio
contact-site-text = Escríbeles sobre el propio sitio, sobre la privacidad o si tu país no tiene aquí una unidad.
contact-site-none = Este sitio todavía no tiene una dirección indicada. Escribe a tu unidad nacional.
contact-report-title = Algo va mal
contact-report-text = Con tu cuenta abierta, usa «Denunciar» junto al mensaje o a la persona: llega enseguida a la unidad nacional. El alumnado usa «Decírselo a un docente». Si alguien está en peligro ahora, llama al 112.
