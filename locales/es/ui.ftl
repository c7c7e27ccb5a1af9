### Las palabras comunes a todas las páginas.

## Botones

save = Guardar
close = Cerrar
next = Siguiente
previous = Anterior
search = Buscar
undo = Deshacer

## Marco de la página

menu = Menú
skip-to-content = Ir al contenido
sign-in = Iniciar sesión
sign-out = Cerrar sesión
language = Idioma

## Formularios

optional = opcional
yes = Sí
no = No
loading = Cargando…

## El marco de la página

home-of-brand = { -brand }, página de inicio
search-label = Buscar personas, centros y proyectos
single-keys = Atajos de una sola tecla en este dispositivo
single-keys-help = «/» lleva a la búsqueda y el buzón tiene sus propias teclas: «?» las muestra. Conviene desactivarlas si se dicta el texto o si a menudo se pulsan teclas sin querer.
create = Crear
more = Más
main-menu = Menú principal
quick-menu = Menú rápido
your-menu = Tu menú
menu-of = Menú de { $name }
language-is = Idioma: { $name }
notices =
    { $count ->
        [one] Un aviso nuevo
       *[other] { $count } avisos nuevos
    }
mailbox =
    { $count ->
        [one] Buzón, un mensaje sin leer
       *[other] Buzón, { $count } mensajes sin leer
    }
register = Registrarse
tell-a-teacher = Contárselo a un docente
next-pupil = Siguiente alumno

## Campos

show = Mostrar
hide = Ocultar
show-password = Mostrar la contraseña
hide-password = Ocultar la contraseña
problems =
    { $count ->
        [one] Hay un dato que revisar
       *[other] Hay { $count } datos que revisar
    }
problem-of = { $label }: { $problem }
characters = { $used } de { $limit } caracteres
choose = Elegir
chosen =
    { $count ->
        [one] Uno elegido
       *[other] { $count } elegidos
    }

## Marcas y estados

available = Disponible
not-looking = Ahora no busca
working-together = Trabajáis juntos
stars =
    { $count ->
        [one] { $count } estrella de 3
       *[other] { $count } estrellas de 3
    }
former-member = Antiguo miembro
done = hecho
you-are-here = estás aquí
remove-filter = quitar
unread = Sin leer: { $name }
sending = enviando…
not-sent = No enviado. Tu texto está a salvo aquí.

## Quién ve una página

web-sees = Todo el mundo en la web ve esta página.
space-sees = Solo los miembros de este { -space } ven esta página.
public = pública
teachers-only = solo docentes

## Listas, versiones, comparaciones

result-pages = Páginas de resultados
range = { $first }–{ $last } de { $total }
in-all = { $total } en total
filters-in-use = Filtros activos
near-misses = Estos casi encajan
version = Versión { $number }
added = añadido:
removed = quitado:
field = Campo
wrote = Escrito en el formulario
in-register = En el registro
differs = distinto
