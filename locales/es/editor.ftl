# The rich-text editor: names of its buttons, its dialogs, and the words around it.

## Writing

markdown-help = Una línea vacía empieza un párrafo nuevo. Escribe ## antes de un título, - antes de cada elemento de una lista, **negrita** y [palabras](https://dirección) para un enlace. Las líneas como [[bloque 3: tabla]] ocupan el lugar de algo que aquí no se puede mostrar: déjalas, muévelas o bórralas.
placeholder-block = bloque
placeholder-table = tabla
placeholder-picture = imagen
placeholder-text = texto

## Toolbar

toolbar = Formato
strong = Negrita
emphasis = Cursiva
headings = Título
paragraph = Texto
heading = Título
subheading = Subtítulo
small-heading = Título pequeño
bullet-list = Lista
ordered-list = Lista numerada
link = Enlace
table = Tabla
block = Añadir
picture = Imagen
change-picture = Cambiar el texto de la imagen
quote = Cita
code = Código en la línea
code-block = Código en líneas propias
rule = Línea de separación
language = Idioma de este párrafo
undo = Deshacer
redo = Rehacer
cancel = Cancelar

## Tables

insert-table = Insertar una tabla
row-above = Añadir una fila encima
row-below = Añadir una fila debajo
column-before = Añadir una columna antes
column-after = Añadir una columna después
header-row = La primera fila da nombre a las columnas
header-column = La primera columna da nombre a las filas
delete-row = Eliminar la fila
delete-column = Eliminar la columna
delete-table = Eliminar la tabla

## Link

link-address = Dirección
link-help = Por ejemplo, https://www.example.org o una dirección de correo
link-text = Palabras en las que hacer clic
link-set = Poner el enlace
link-remove = Quitar el enlace
link-wrong = Esta dirección no lleva a ningún sitio. Empieza por https:// o es una dirección de correo.

## Picture

picture-file = Imagen de este dispositivo
alternative = Qué muestra la imagen
alternative-help = Una frase para quienes no la ven: se les lee en voz alta.
decorative = La imagen es solo decoración y no aporta información
decorative-note = Decoración
shows-pupils = Se reconoce a alumnos en ella
caption = Pie de la imagen (opcional)
picture-insert = Insertar la imagen
picture-change = Guardar el texto
picture-missing = Elige primero una imagen.
alternative-missing = Di en una frase qué muestra la imagen o marca que es decoración.
picture-sending = La imagen se está enviando…
picture-failed = La imagen no ha llegado. Inténtalo de nuevo.
picture-too-large = La imagen es demasiado grande. Redúcela e inténtalo de nuevo.
picture-kind = Este archivo no es una imagen que se pueda mostrar. Usa JPEG, PNG, WebP o GIF.
picture-forbidden = No puedes añadir imágenes aquí.
sign-in-again = Tu sesión ha terminado. Vuelve a entrar en otra pestaña e inténtalo otra vez.

## Language of a paragraph

language-name = Idioma
language-help = Así un lector de pantalla lo lee con la voz correcta.
language-of-page = Idioma de la página
language-set = Fijar el idioma

## What cannot be done, and problems of a text that was sent

too-deep = No se puede anidar más.
too-long = La página está llena. Pon el resto en una subpágina.

## Comparing two versions

change-added = añadido
change-removed = quitado
change-decorative = Imagen, solo decoración
