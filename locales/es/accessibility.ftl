# Declaración de accesibilidad.

title = Accesibilidad
description = Cómo cumple este sitio las WCAG 2.2 AA, qué no funciona todavía y a quién decírselo.
lead = Este sitio debe funcionar para todo el mundo: con teclado, con lector de pantalla, en un teléfono pequeño, con letra grande o en un ordenador viejo.
standard-title = Qué seguimos
standard-text = Seguimos las Pautas de accesibilidad para el contenido web (WCAG) 2.2, nivel AA, y la norma europea EN 301 549.
works-title = Con qué puedes contar
works-keyboard = Todo se puede hacer con el teclado, y siempre ves dónde estás.
works-reader = Las páginas tienen títulos, regiones y etiquetas para lectores de pantalla, y dicen en qué idioma están.
works-script = La lectura y los formularios principales funcionan sin scripts.
works-zoom = Las páginas funcionan con 320 píxeles de ancho y con letra cuatro veces mayor.
works-colour = Nada se dice solo con el color. Hay un aspecto claro, uno oscuro y uno de alto contraste, que siguen a tu sistema.
works-motion = Se mueve poco, y nada cuando tu sistema pide menos movimiento.
works-map = Junto al mapa hay una lista equivalente.
limits-title = Qué puede no funcionar bien
limits-content = Docentes y alumnado escriben páginas y añaden imágenes. Pedimos una descripción de cada imagen, pero no podemos prometer que todas sean buenas.
limits-languages = Los textos de los miembros están en el idioma que eligieron y no se traducen.
tested-title = Cómo se comprueba
tested-text = Cada vez que cambia el sitio, pruebas automáticas revisan cada página, en claro y en oscuro. Las máquinas no lo encuentran todo: cuéntanoslo.
tell-title = Cuéntanoslo
tell-text = Si algo no te funciona, escribe a la dirección de la página de contacto y di qué página es y qué herramientas usas. Respondemos y te damos lo que necesitas de otra forma.
tell-authority = Si nuestra respuesta no ayuda, puedes acudir al organismo que en tu país vigila la accesibilidad de la web.
