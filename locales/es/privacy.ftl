# Aviso de privacidad (R-RET-1 a R-RET-9). Cuando cambie su sentido, sube PRIVACY_VERSION.

title = Aviso de privacidad
description = Qué datos guarda este sitio, quién responde de ellos, quién los ve, cuánto tiempo y cuáles son tus derechos.
version = Versión { $version }, válida desde el 22 de noviembre de 2026
lead = Guardamos lo necesario para que los centros se encuentren y trabajen juntos, y nada más. Sin publicidad, sin rastreo, sin venta de datos.

## Quién responde

who-title = Quién responde de tus datos
who-unit = Tu unidad nacional responde de lo que hace en tu país: comprobar personas y centros, importar el registro de centros, decidir sobre proyectos, atender denuncias.
who-operator = Quienes gestionan este sitio responden de todo lo demás. Su dirección está en la página de contacto.
who-teacher = Los docentes y sus centros deciden qué alumnos reciben una cuenta y qué escribe la clase. Piden a las familias los permisos que exige la ley de su país.

## Por qué podemos

why-title = Por qué podemos usarlos
why-contract = Para darte la cuenta y los servicios que pides al registrarte.
why-public = Para mantener segura la comunidad: comprobar a los adultos, anotar las decisiones y atender denuncias son tareas de interés público.
why-consent = Donde eliges mostrar más, por ejemplo tu nombre en la web pública, con tu consentimiento. Puedes retirarlo en cualquier momento en tu perfil.

## Qué datos, área por área

areas-title = Qué datos, área por área
area-portal-title = Páginas públicas
area-portal-text = Los visitantes no necesitan cuenta y no reciben cookies; solo las páginas en las que uno se registra llevan un script. Las páginas públicas muestran centros, localidades, países y proyectos. Muestran el nombre de un adulto solo si lo ha elegido así, y nunca un correo electrónico, un teléfono ni el nombre de un alumno.
area-register-title = Registro y comprobación
area-register-text = Nombre, correo electrónico, nombre de usuario, una forma protegida de la contraseña, idioma, país; tu centro con su dirección, código, teléfono, correo y el nombre y correo de la dirección; tu función, materias, idiomas y la edad de tu alumnado. Los lee tu unidad nacional y los compara con el registro nacional de centros. Cada decisión se guarda con su motivo.
area-desktop-title = Desktop y perfil
area-desktop-text = Lo que escribes sobre ti y tus ideas. En cada campo eliges quién lo ve: toda la web, las personas registradas, tus contactos o nadie. Al principio tu nombre, centro, localidad, materias, idiomas e ideas los ven las personas registradas; tu teléfono y tu correo, nadie.
area-search-title = Búsqueda de socios y Mis candidatos
area-search-text = Otros docentes comprobados encuentran tu perfil hasta donde lo muestres. La lista de personas que has elegido, tus notas y tus marcas solo las ves tú. Con qué frecuencia y rapidez respondes a los primeros mensajes se muestra con estrellas.
area-mailbox-title = Buzón
area-mailbox-text = Los mensajes los leen las personas a quienes van dirigidos. El personal de las unidades ve un mensaje solo si alguien lo denuncia.
area-projects-title = Proyectos
area-projects-text = Título, descripción, plan, centros y personas de contacto de un proyecto. Las unidades nacionales de los centros los ven cuando los dos miembros fundadores están de acuerdo. Título, descripción, centros y países se hacen públicos cuando empieza el proyecto.
area-space-title = { -space }, el aula compartida
area-space-text = Páginas, sus versiones anteriores, imágenes y la lista de miembros. Solo los ven los miembros, hasta que un docente publica una página. De cada imagen se quita el lugar donde se tomó.
area-units-title = Mesas de las unidades
area-units-text = El personal de las unidades ve los registros, centros, proyectos y denuncias de su propio país. Cada decisión queda escrita en un registro que no se puede cambiar.
area-mail-title = Correos que enviamos
area-mail-text = Correos sobre tu cuenta, tus mensajes y tus proyectos, sin imágenes de rastreo. No damos tu dirección a nadie.
area-technical-title = Funcionamiento del sitio
area-technical-text = Una cookie mantiene tu sesión abierta; no hay otra. Anotamos cuándo entra alguien. Contra los abusos contamos los intentos fallidos por dirección de red, solo en memoria. Hay copias de seguridad para que nada se pierda. Contamos las visitas solo como totales. Lo que estás escribiendo (mensajes, páginas, proyectos, tu perfil, notas sobre candidatos) se guarda en tu dispositivo hasta que se envía o se guarda en el servidor, o hasta que cierras la sesión. Que la tecla / no lleve a la búsqueda también lo recuerda el dispositivo. Del alumnado no queda nada en un dispositivo.
area-absent = Este aviso nombrará los eventos de formación, los grupos y los diarios de actividades antes de que esas áreas se abran aquí. Por ahora el sitio no las tiene.

## Alumnado

minors-title = Alumnado y otros menores
minors-account = La cuenta de un alumno la crea un docente del mismo centro, que confirma que la familia está de acuerdo. Contiene un nombre para mostrar, una clase, un nombre de usuario y un dibujo. No hay lugar para correo, teléfono, fecha de nacimiento ni dirección.
minors-seen = Al alumnado solo se le ve dentro de las salas de su clase. No está en ninguna búsqueda ni lista pública. En las páginas publicadas aparece como «un alumno» de su centro.
minors-behaviour = No guardamos nada sobre el comportamiento del alumnado, y las páginas que ve no piden nada a otros sitios.
minors-family = Las familias pueden pedir al docente o al centro que muestre, corrija o borre lo que hay.

## Cuánto tiempo

keep-title = Cuánto tiempo los guardamos
keep-last-access = Tus datos se guardan como máximo tres años después de tu última entrada.
keep-inactive = Tras un año sin entrar, tu perfil queda inactivo: nadie lo ve. Vuelve cuando entras.
keep-notice = Antes de que pasen tres años te escribimos con 60, 30 y 7 días de antelación. Si no entras, tus datos se hacen anónimos.
keep-anonymous = Anónimo quiere decir: tu nombre pasa a ser «Antiguo miembro»; se quitan correo electrónico, usuario, foto, teléfono, ideas y copias de mensajes. Los proyectos guardan solo centro y país. Lo que otros necesitan leer queda sin tu nombre, salvo que nos pidas quitarlo.
keep-delete = Si eliminas tu cuenta, ocurre enseguida.
keep-unconfirmed = Registros sin correo electrónico confirmado: 7 días.
keep-refused = Registros rechazados: 30 días.
keep-papers = Documentos que envías como prueba a tu unidad: 90 días después de la decisión.
keep-audit = Registro de decisiones y cambios: 24 meses.
keep-reports = Denuncias y lo que se decidió: 24 meses.
keep-trash = Conversaciones que tiras a la papelera: 30 días, después desaparecen para ti; cuando han desaparecido para ambas personas, se borran.
keep-mails = Correos que te hemos enviado, tal como los muestra nuestra bandeja de salida: 90 días.
keep-notices = Avisos en tu Desktop: un año.
keep-pupils = Cuentas de alumnos: 12 meses después del final de su última aula compartida.
keep-network = Direcciones de red: diez minutos, solo en memoria.
keep-backups = Copias de seguridad: 35 días.

## Derechos

rights-title = Tus derechos
rights-access = Ver tus datos y recibir una copia que pueda leer un ordenador. Escribe a tu unidad nacional o a nosotros; respondemos en un mes.
rights-correct = Corregirlos: casi todo lo puedes cambiar en tu perfil.
rights-erase = Hacer que se borren: «Eliminar mi cuenta» está en los ajustes de la cuenta.
rights-object = Oponerte a un uso o pedirnos que lo limitemos.
rights-seen = Preguntar quién ha visto o recibido tus datos, hasta donde muestran nuestros registros.
rights-complain = Reclamar ante la autoridad de protección de datos de tu país.
rights-contact = Escribe a tu unidad nacional o a la dirección de la página de contacto. Las unidades nacionales pueden añadir un aviso propio para lo que hacen.

## Dónde

where-title = Dónde están tus datos y quién los recibe
where-text = Están en ordenadores elegidos por quienes gestionan este sitio y no se dan a nadie más, salvo cuando lo exige una ley. Ninguna página pide nada a terceros.
