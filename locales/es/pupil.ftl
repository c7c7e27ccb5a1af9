# Pupils: signing in, their home, telling a teacher, making logins.
sign-in-title = Entrada para alumnos
sign-in-lead = Tu nombre y tus tres palabras están en tu papel.
name = Nombre para entrar
words = Tres palabras
words-help = Con espacios o guiones en medio.
sign-in = Entrar
forgot = ¿Has olvidado las palabras? Tu docente puede darte otras.
adults-here = Los docentes entran aquí
home-title = Tu página
hello = ¡Hola, { $name }! ¿Adónde quieres ir?
no-spaces = Todavía no estás en ningún proyecto
no-spaces-why = Tu docente te añadirá.
my-profile = Sobre mí
tell-box-title = ¿Hay algo que no está bien?
tell-box = ¿Alguien te trata mal? ¿Te han pedido tu número de teléfono? No te vas a meter en líos.
closed = terminado: aún se puede leer
saved = Guardado.
choose-avatar = Elige una cara
avatar-number = Cara { $number }
about = Algo sobre ti
about-help = ¿Qué te gusta? Sin apellidos, dirección ni teléfono.
save = Guardar
back = Volver
tell-title = Contárselo a un docente
tell-lead = No te vas a meter en líos. Haces bien en contarlo.
which-space = ¿En qué proyecto?
about-space = Se trata del proyecto «{ $space }».
what-happened = ¿Qué ha pasado?
your-words = Con tus palabras
your-words-help = ¿Quién fue? ¿Dónde lo viste? También puedes dejarlo vacío.
who-reads = Lo leen docentes de tu centro. También lo leen personas que protegen a los niños si alguien te asusta, pregunta cosas privadas o quiere verte, o si ya no queda ninguno de tus docentes en el proyecto.
tell = Contarlo
told = Tus docentes ya lo saben.
told-next = Un docente hablará pronto contigo. ¿Es urgente? Ve ahora a un adulto que esté cerca.
told-unit = Lo saben personas que protegen a los niños.
told-unit-next = Hablarán con tu centro. ¿Es urgente? Ve ahora a un adulto que esté cerca.
desk-title = Lo que cuentan los alumnos
desk-lead = Aquí llega solo lo que no puede esperar. Los docentes del centro también lo saben: habla con ellos.
desk-none = Aquí no espera nada.
teacher-is = docente: { $name }
new-title = Añadir alumnos
list = Lista de alumnos
list-help = Uno por línea: nombre, inicial del apellido, clase. Ejemplo: Tommaso, L, 3B. De los apellidos solo se guarda la primera letra.
class = Clase
class-help = Para las líneas que no la indican.
language = Lengua de la clase
language-help = Las tres palabras y las páginas de los alumnos están en esta lengua.
preview = Ver los accesos
preview-title = 
    { $count ->
        [one] Un acceso nuevo
       *[other] { $count } accesos nuevos
    }
shown-as = Aparece como
authorised = Los padres o tutores de todos estos alumnos han dado su permiso para este acceso.
create = 
    { $count ->
        [one] Crear el acceso
       *[other] Crear { $count } accesos
    }
change-list = Cambiar la lista
slips-title = Papeles para imprimir
slips-note = Imprime esta página ahora (Ctrl+P): las palabras se muestran una sola vez. Si se pierden, en el equipo puedes dar otras.
slips-gone = Estas palabras ya se mostraron. Si se han perdido, da palabras nuevas en el equipo.
list-gone = Esta lista ya no está: los accesos ya se han creado, o ha esperado demasiado. Pégala otra vez si todavía la necesitas.
ticks-wait = Los alumnos que has marcado, que ya tienen acceso, todavía no están en el equipo.
to-ticked = Añadirlos ahora
sign-in-at = Entra en
to-team = Al equipo
known-title = Alumnos que ya tienen acceso
known = Alumnos de tu centro
find-known = Nombre o clase
add-known = Añadir a este equipo
added = Ya están en el equipo. Tu lista sigue aquí.
teachers-handled = { $name }, del centro, se ha ocupado.
unit-handled = { $name }, de la unidad, se ha ocupado.
perhaps-known = quizá ya está
known-note = Alguien con este nombre y esta clase ya tiene acceso en tu centro, o está dos veces en la lista. Un acceso sirve para varios proyectos:
