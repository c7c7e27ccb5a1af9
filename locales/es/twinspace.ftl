# Mis espacios, el marco de las páginas de un espacio, su inicio.
home = Inicio
pages = Páginas
team = Equipo
publish = Publicar
closed = cerrado
closed-note = Ahora nadie puede escribir en este { -space }, porque su proyecto está cerrado o suspendido. Sus miembros pueden leer.
my-spaces = Mis { -space }s
my-spaces-lead = Las aulas comunes de tus proyectos.
no-spaces = Todavía no hay ningún { -space }
no-spaces-why = Se abre solo en cuanto las unidades de los dos países hayan aprobado tu proyecto.
to-projects = Ver mis proyectos
role-founder = Fundador
role-administrator = Administrador
role-member = Docente
role-pupil = Alumno
members =
    { $count ->
        [one] Un miembro
       *[other] { $count } miembros
    }
changed = Último cambio: { $when }
about-space = Acerca de este { -space }
teachers =
    { $count ->
        [one] Un docente
       *[other] { $count } docentes
    }
pupils =
    { $count ->
        [one] Un alumno
       *[other] { $count } alumnos
    }
schools =
    { $count ->
        [one] Un centro
       *[other] { $count } centros
    }
all-pages =
    { $count ->
        [one] Ver la página
       *[other] Ver las { $count } páginas
    }
new-page = Página nueva
new = nueva
what-is-new = Novedades
nothing-new = No hay novedades en las páginas que puedes leer.
go-on-writing = Seguir escribiendo
first-page = La primera página
first-page-why = Crea una página para las clases: quiénes sois, vuestro centro, la primera tarea.
