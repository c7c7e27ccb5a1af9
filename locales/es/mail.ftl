# Mails. A blank line begins a new paragraph.
confirm-subject = Confirma tu correo electrónico
confirm-body =
    Hola, { $name }:

    gracias por registrarte en { -brand }. Confirma que esta dirección es tuya; después podrás completar el resto. El enlace vale siete días.

    Si no te has registrado, no tienes que hacer nada: sin la confirmación se borra todo.
confirm-link = Confirmar la dirección
exists-subject = Ya tienes una cuenta
exists-body =
    Hola, { $name }:

    alguien acaba de registrarse en { -brand } con este correo electrónico, pero ya tienes una cuenta. Tu nombre de usuario es { $username }.

    Si eras tú y has olvidado la contraseña, pon una nueva con el enlace de abajo. Vale una hora. Si no eras tú, no tienes que hacer nada.
password-subject = Pon una nueva contraseña
password-body =
    Hola, { $name }:

    con el enlace de abajo puedes poner una nueva contraseña para tu cuenta { $username }. Vale una hora y una sola vez.

    Si no lo has pedido, no tienes que hacer nada: tu contraseña sigue igual.
password-link = Poner una nueva contraseña
changed-subject = Tu contraseña ha cambiado
changed-body =
    Hola, { $name }:

    la contraseña de tu cuenta ha cambiado y se han cerrado todas las demás sesiones.

    Si no has sido tú, pon enseguida una nueva contraseña desde la página de entrada y escribe a tu unidad nacional.
username-subject = Se ha cambiado tu nombre de usuario
username-body =
    Hola, { $name }:

    a partir de ahora entras con el nombre de usuario { $username }, o como antes con tu dirección de correo. Todas las demás sesiones han terminado.

    Si no has sido tú, pon enseguida una contraseña nueva desde la página de acceso y escribe a tu unidad nacional.
second-subject = Se ha quitado tu segundo factor
second-body =
    Hola, { $name }:

    un administrador ha quitado el segundo factor de tu cuenta, porque se han perdido el dispositivo y los códigos de recuperación. Todas las sesiones han terminado. En tu próximo acceso configuras uno nuevo.

    Si no lo has pedido tú, escribe enseguida a la unidad central.
given-up-subject = Has quitado tu segundo factor
given-up-body =
    Hola, { $name }:

    has quitado el segundo factor de tu cuenta para configurar uno nuevo. Todas las demás sesiones han terminado.

    Si no has sido tú, pon enseguida una contraseña nueva desde la página de acceso y escribe a tu unidad nacional.
officer-subject = Tu cuenta en { -brand }
officer-body =
    Hola, { $name }:

    eres responsable de la unidad nacional de { $country } en { -brand }. Tu nombre de usuario es { $username }.

    Pon tu propia contraseña. El enlace vale siete días. La primera vez que entres pondrás también un segundo factor.
staff-body =
    Hola, { $name }:

    se ha creado una cuenta para ti en { -brand }. Tu nombre de usuario es { $username }.

    Pon tu propia contraseña. El enlace vale siete días. La primera vez que entres pondrás también un segundo factor.
officer-link = Poner mi contraseña
notice-body =
    Hola, { $name }:

    { $sentence }

    { $detail }
notice-link = Abrir en { -brand }
address-subject = Confirma tu nueva dirección de correo
address-body =
    Hola, { $name }:

    has pedido que los correos de { -brand } lleguen a esta dirección. Confirma que es tuya; el enlace vale un día.

    Si no lo has pedido, no hace falta que hagas nada: no cambia nada.
moved-subject = Tu dirección de correo ha cambiado
moved-body =
    Hola, { $name }:

    a partir de ahora tus correos de { -brand } van a { $address }.

    Si no has sido tú, escribe enseguida a tu unidad nacional.
