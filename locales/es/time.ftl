### Los momentos vistos desde ahora.

just-now = ahora mismo
today = hoy
minutes-ago =
    { $count ->
        [one] hace 1 minuto
       *[other] hace { $count } minutos
    }
hours-ago =
    { $count ->
        [one] hace 1 hora
       *[other] hace { $count } horas
    }
days-ago =
    { $count ->
        [one] hace 1 día
       *[other] hace { $count } días
    }
