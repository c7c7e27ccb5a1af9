# The lists of a unit’s desks.
unit = Unidad nacional
show = Mostrar
words = Buscar
without-words = Sin las palabras
without-filter = Sin «{ $filter }»
nothing-text = Quita uno de estos:
# Read out when a list has changed.
found =
    { $count ->
        [one] Una entrada.
       *[other] { $count } entradas.
    }
found-none = Ningún resultado.
