# The guided search for partners.
title = TwinFinder
lead =
    { $count ->
        [one] Un docente coincide. Tú eliges a quién escribir.
       *[other] { $count } docentes coinciden. Tú eliges a quién escribir.
    }
lead-none = Todavía no coincide nadie. Una búsqueda más amplia encuentra a más personas.
narrow = Acotar la búsqueda
narrow-used =
    { $count ->
        [one] Acotar la búsqueda (un filtro)
       *[other] Acotar la búsqueda ({ $count } filtros)
    }
words = Palabras
words-help = En nombres, centros e ideas. Los acentos, otros alfabetos y una errata no importan.
search = Buscar
more-filters = Más filtros
more-values = Más
filter-country = País
filter-language = Idioma
filter-subject = Materia
filter-ages = Edad del alumnado
filter-level = Nivel del centro
filter-available = Disponible ahora
filter-stars = Actividad
filter-region = Región
filter-words = Palabras
ages-up-to = hasta { $age }
any-stars = cualquiera
at-least-stars =
    { $count ->
        [one] al menos una estrella
       *[other] al menos { $count } estrellas
    }
include-country = Incluir: { $country }
chip-words = «{ $words }»
chip-ages = Edad { $ages }
chip-region = Región { $region }
chip-national = También mi país
clear-all = Quitar todos
sort-by = Ordenar por
sort = Ordenar
sort-relevance = mejor coincidencia
sort-stars = estrellas
sort-seen = última visita
sort-newest = más recientes
own-country = { $country }: este país no está en la lista, porque un proyecto europeo une dos países.
own-include = Para un proyecto nacional, [incluye mi país].
none-title = Nadie encaja en esta búsqueda
none-relax = Un solo filtro deja fuera a casi todos: { $filter }. Quítalo o elige más valores.
none-own-country = Has buscado solo en tu propio país. Elige otro país.
none-at-all = Quita algunos filtros.
without =
    { $count ->
        [one] sin «{ $filter }»: una persona
       *[other] sin «{ $filter }»: { $count } personas
    }
pupils-ages = Alumnado de { $ages } años
stars-none = Sin visitas este mes
stars-one = Entra de vez en cuando
stars-two = Con actividad este mes
stars-three = Con mucha actividad este mes
matches = Coincide:
why-country = país [{ $country }]
why-language = idioma [{ $language }]
why-subject = materia [{ $subject }]
why-ages = edad [{ $ages }]
why-level = nivel [{ $level }]
why-region = región [{ $region }]
why-word = palabra [{ $word }]
why-shared-language = los dos habláis [{ $language }]
why-shared-subject = los dos enseñáis [{ $subject }]
tip-title = Consejo.
tip = El mismo texto enviado a los mismos pocos países recibe pocas respuestas. Elige más países e idiomas, y habla a cada persona de su propia idea.
stars-title = Estrellas del TwinFinder
stars-text = Se cuentan cada noche con los últimos 30 días: días de uso, personas a las que se ha escrito y personas añadidas a candidatos.
count-stars = Contar ahora
count-stars-done = Se están contando.
