### Las palabras comunes a todas las páginas.

## Botones

save = Guardar
cancel = Cancelar
close = Cerrar
back = Volver
next = Siguiente
previous = Anterior
search = Buscar
edit = Editar
delete = Eliminar
remove = Quitar
add = Añadir
send = Enviar
undo = Deshacer
retry = Intentar de nuevo
show-more = Mostrar más
copy = Copiar
download = Descargar
print = Imprimir

## Marco de la página

menu = Menú
skip-to-content = Ir al contenido
sign-in = Iniciar sesión
sign-out = Cerrar sesión
language = Idioma
theme = Apariencia
theme-system = Como en este dispositivo
theme-light = Claro
theme-dark = Oscuro
theme-contrast = Alto contraste

## Formularios

required = obligatorio
optional = opcional
yes = Sí
no = No
loading = Cargando…
