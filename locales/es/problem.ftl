# Lo que puede fallar en un campo o en una petición.
required = Rellena este campo.
too-short = Al menos { $least } caracteres.
too-long = Como máximo { $most } caracteres.
not-an-address = No parece una dirección de correo electrónico.
not-a-link = No parece una dirección web. Empieza por https://
taken = Ya lo tiene otra persona. Elige otro.
too-common = Demasiada gente usa esta contraseña. Elige otra.
unknown = Elige uno de los valores que se ofrecen.
out-of-range = Indica un número de { $least } a { $most }.
end-before-start = El final es anterior al principio.
choose-one = Elige una opción.
choose-file = Elige un archivo.
not-a-number = Escribe un número entero.
too-early = Elige una fecha posterior.
too-late = Elige una fecha anterior.
unfinished = Todavía falta algo. Rellena todas las partes.
not-a-month = Escribe el año y el mes así: 2026-11.
not-a-username = Solo letras, cifras, punto, guion y guion bajo.
not-a-name = Escribe el nombre con letras, sin direcciones web ni de correo y sin saltos de línea.
wrong-password = El nombre y la contraseña (o las palabras) no coinciden.
not-your-password = Esta no es tu contraseña.
wrong-code = Este código no es correcto o ya se ha usado.
link-expired = Este enlace ya se ha usado o es demasiado antiguo. Pide uno nuevo.
must-accept = Marca esta casilla.
not-the-name = No es el nombre que se pide.
file-kind = No se aceptan archivos de este tipo.
file-too-large = El archivo es demasiado grande: { $most } MB como máximo.
too-many-pixels = La imagen tiene demasiados píxeles: { $most } millones como máximo. Redúcela e inténtalo de nuevo.
space-full = En este { -space } no queda sitio para más imágenes.
alternative-text = Di en una frase qué muestra la imagen.
same-school = Los dos fundadores deben trabajar en dos centros distintos.
same-country = Los dos centros deben estar en dos países distintos.
found-together = Los dos centros fundaron juntos «{ $project }», así que son dos. No se pueden unir.
founded-with-each-other = Estas dos cuentas han fundado juntas «{ $project }», así que son dos personas. No se pueden unir.
people-at-school = En este centro hay alguien activo o que espera la comprobación. Se puede cerrar cuando no quede nadie.
last-administrator = Nadie más administra esta instancia. Da primero ese cargo a otra persona y después podrás eliminar tu cuenta.
founder-may-not-act = La cuenta de { $name } está cerrada en este momento, o su unidad no la ha comprobado. El proyecto se podrá aprobar cuando vuelva a estar abierta.
names-pupil = Este texto lo lee todo el mundo, así que no debe nombrar a ningún alumno: { $name }
kept-by-unit = Esto solo lo cambia tu unidad nacional.
sign-in-first = Tu sesión ha terminado. Entra de nuevo.
forbidden = No tienes permiso para hacer esto.
not-found = No existe o no está abierto para ti.
conflict = Alguien lo ha cambiado mientras tanto. Vuelve a cargar la página para ver cómo está.
malformed = El formulario no llegó entero. Inténtalo de nuevo.
limited =
    { $minutes ->
        [one] Demasiados intentos. Espera un minuto.
       *[other] Demasiados intentos. Espera { $minutes } minutos.
    }
offline = No se puede llegar al servidor. No se ha perdido nada; inténtalo de nuevo en un momento.
internal = Algo ha fallado por nuestra parte. Si lo comunicas, indica este número: { $trace }
form-unfinished = Tu formulario no se puede enviar así. Ábrelo, corrige lo marcado y después responde.
nobody-of-this-name = Nadie tiene una cuenta con este nombre o dirección.
reports-wait = Hoy has enviado { $most } avisos que aún esperan una decisión. Espera a que tu unidad nacional los lea. Si alguien está en peligro, llama a la unidad.
in-vain = Lo que escribiste no se envió. Aquí está:
unreadable-line = La línea { $line } no se puede leer: «{ $text }». Escribe: nombre, inicial del apellido, clase.
