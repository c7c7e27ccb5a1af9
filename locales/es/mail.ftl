# Mails. A blank line begins a new paragraph.
confirm-subject = Confirma tu correo electrónico
confirm-body =
    Hola, { $name }:

    Gracias por registrarte en { -brand }. Confirma que esta dirección es tuya; después podrás completar el resto. El enlace vale siete días.

    Si no te has registrado, no tienes que hacer nada: sin la confirmación se borra todo.
confirm-link = Confirmar la dirección
exists-subject = Ya tienes una cuenta
exists-body =
    Hola, { $name }:

    Alguien acaba de registrarse en { -brand } con este correo electrónico, pero ya tienes una cuenta. Tu nombre de usuario es { $username }.

    Si eras tú y has olvidado la contraseña, pon una nueva con el enlace de abajo. Vale una hora. Si no eras tú, no tienes que hacer nada.
refused-subject = Tu registro fue rechazado
refused-body =
    Hola, { $name }:

    Alguien acaba de registrarse en { -brand } con esta dirección de correo. Ya hay un registro con ella, que la unidad nacional ha rechazado:

    { $why }

    Si crees que es un error, escribe a tu unidad: { $contact }. Puede retirar el rechazo. Si no, sus datos se hacen anónimos dentro de { $days } { $days ->
        [one] día
       *[other] días
    }; después podrás registrarte de nuevo.
refused-link = Cómo contactar con tu unidad
password-subject = Pon una nueva contraseña
password-body =
    Hola, { $name }:

    Con el enlace de abajo puedes poner una nueva contraseña para tu cuenta { $username }. Vale una hora y una sola vez.

    Si no lo has pedido, no tienes que hacer nada: tu contraseña sigue igual.
password-link = Poner una nueva contraseña
changed-subject = Tu contraseña ha cambiado
changed-body =
    Hola, { $name }:

    La contraseña de tu cuenta ha cambiado y se han cerrado todas las demás sesiones.

    Si no has sido tú, pon enseguida una nueva contraseña desde la página de entrada y escribe a tu unidad nacional.
username-subject = Se ha cambiado tu nombre de usuario
username-body =
    Hola, { $name }:

    A partir de ahora entras con el nombre de usuario { $username }, o como antes con tu dirección de correo. Todas las demás sesiones han terminado.

    Si no has sido tú, pon enseguida una contraseña nueva desde la página de acceso y escribe a tu unidad nacional.
given-up-subject = Has desactivado tu segundo factor
given-up-body =
    Hola, { $name }:

    Has desactivado el segundo factor de tu cuenta. A partir de ahora basta la contraseña. Si no has sido tú, pon enseguida una contraseña nueva: «He olvidado mi contraseña» en la página de inicio de sesión.
second-subject = Se ha quitado tu segundo factor
second-body =
    Hola, { $name }:

    Un administrador ha quitado el segundo factor de tu cuenta, porque se han perdido el dispositivo y los códigos de reserva. Todas las sesiones han terminado. En tu próximo acceso configuras uno nuevo.

    Si no lo has pedido tú, escribe enseguida a la unidad central.
officer-subject = Tu cuenta en { -brand }
officer-body =
    Hola, { $name }:

    Eres responsable de la unidad nacional de { $country } en { -brand }. Tu nombre de usuario es { $username }.

    Pon tu propia contraseña. El enlace vale siete días. La primera vez que entres pondrás también un segundo factor.
staff-body =
    Hola, { $name }:

    Se ha creado una cuenta para ti en { -brand }. Tu nombre de usuario es { $username }.

    Pon tu propia contraseña. El enlace vale siete días. La primera vez que entres pondrás también un segundo factor.
officer-link = Poner mi contraseña
notice-body =
    Hola, { $name }:

    { $sentence }

    { $detail }
link-line = { $label }:
notice-link = Abrir { -brand }
address-subject = Confirma tu nueva dirección de correo
address-body =
    Hola, { $name }:

    Has pedido que los correos de { -brand } lleguen a esta dirección. Confirma que es tuya; el enlace vale un día.

    Si no lo has pedido, no hace falta que hagas nada: no cambia nada.
moved-subject = Tu dirección de correo ha cambiado
moved-body =
    Hola, { $name }:

    A partir de ahora tus correos de { -brand } van a { $address }.

    Si no has sido tú, escribe enseguida a tu unidad nacional.
