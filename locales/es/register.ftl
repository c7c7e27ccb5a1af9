# The register of schools that a unit imports.

title = Registro de centros
lead = Importa el archivo del ministerio tal como viene. Ayuda a encontrar el centro de cada persona y a comprobar lo que escribe. Nunca sobrescribe lo que un centro ha escrito de sí mismo.
unit = Unidad
upload-title = Importar un archivo
file = Archivo CSV
file-help = El formato del ministerio, o el nuestro, sencillo, con las columnas code, name, town. Como máximo 32 MB. Un archivo defectuoso no cambia nada.
upload = Importar este archivo
sizes-title = Qué contiene el registro
source = Fuente
source-it-recognised = Italia: centros privados reconocidos
source-it-autonomous = Italia: centros públicos de las provincias autónomas
source-it-state = Italia: centros públicos
source-simple = Formato sencillo
schools = Centros
gone-schools = Desaparecidos desde entonces
empty = Todavía no se ha importado nada
empty-text = Sin registro, todo centro figura como «no encontrado» y hay que comprobarlo a mano.
imports-title = Importaciones hasta ahora
import-title = Importación de { $file }
when = Cuándo
by = Por
command-line = la línea de órdenes
state = Estado
state-waiting = En espera
state-running = En curso
state-done = Terminada
state-failed = Rechazada
progress = { $done } de { $total } filas
progress-begin = El archivo ha llegado. Se está leyendo.
reload = Esta página se actualiza sola.
report = Qué hizo la importación
meaning = Significado
added = Añadidos
changed = Cambiados
unchanged = Sin cambios
gone = Desaparecidos
rejected = Descartadas
added-help = centros nuevos en el archivo
changed-help = centros de los que el archivo dice otra cosa que antes
unchanged-help = centros de los que dice lo mismo
gone-help = centros que faltan en el archivo; se conservan, marcados
rejected-help = líneas que no se pueden usar
rejected-title = Líneas descartadas
rejected-first = Solo se muestran las primeras 1000.
line = Línea
reason = Motivo
fields = { $found } campos en lugar de { $expected }
no-code = falta el código
no-name = falta el nombre
no-town = falta la localidad
same-code = el código { $code } ya está en la línea { $line }
refused = El archivo fue rechazado. En el registro no ha cambiado nada.
failure-empty = No contiene nada.
failure-headers = Sus cabeceras no son de ningún formato conocido: { $found }
failure-quotes = Unas comillas abiertas en la línea { $line } no se cierran nunca.
failure-unreadable = No se puede leer hasta el final.
failure-country = Es el registro de otro país.
failure-rejected = { $rejected } de { $lines } líneas no se pueden usar: está dañado.
failure-gone = Faltan { $gone } de los { $known } centros conocidos: está cortado.
back = Volver al registro

## What schools do not change themselves

kept-title = Lo que los centros no cambian por sí mismos
kept-lead = El personal de un centro mantiene sus datos al día. Algunos campos podéis reservarlos: el profesorado los lee, vosotros los cambiáis.
kept-none = Elegir los campos
kept-choose =
    { $count ->
        [one] Un campo es vuestro
       *[other] { $count } campos son vuestros
    }
kept-fields = Campos que solo cambia la unidad
kept-save = Guardar
kept-saved = Los campos están guardados.
