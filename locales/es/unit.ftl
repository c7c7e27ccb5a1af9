# How a national unit is reached.
email = Correo electrónico
phone = Teléfono
hours = Ayuda por teléfono
site = Sitio web
address = Dirección
contact-title = Cómo contactar con nosotros
contact-lead = Los docentes de tu país lo ven en la página del país y mientras esperan vuestra respuesta.
contact-saved = Guardado.
hours-help = Con vuestras palabras, por ejemplo: de lunes a viernes, de 9:00 a 12:00
reach-title = Cómo contactar con tu unidad
reach-text = ¿Preguntas? Escribe a tu unidad.
