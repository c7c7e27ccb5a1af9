# Déclaration d’accessibilité.

title = Accessibilité
description = Comment ce site respecte les WCAG 2.2 AA, ce qui ne marche pas encore et à qui le dire.
lead = Ce site doit marcher pour tous : au clavier, avec un lecteur d’écran, sur un petit téléphone, en grands caractères ou sur un vieil ordinateur.
standard-title = Ce que nous suivons
standard-text = Nous suivons les règles pour l’accessibilité des contenus web (WCAG) 2.2, niveau AA, et la norme européenne EN 301 549.
works-title = Ce sur quoi vous pouvez compter
works-keyboard = Tout peut se faire au clavier, et vous voyez toujours où vous êtes.
works-reader = Les pages ont des titres, des régions et des étiquettes pour les lecteurs d’écran, et indiquent leur langue.
works-script = La lecture et les formulaires principaux marchent sans script.
works-zoom = Les pages marchent à 320 pixels de large et avec des caractères quatre fois plus grands.
works-colour = Rien n’est dit par la seule couleur. Il y a un aspect clair, un aspect sombre et un aspect très contrasté, qui suivent votre système.
works-motion = Peu de choses bougent, et rien quand votre système demande moins de mouvement.
works-map = La carte est accompagnée d’une liste équivalente.
limits-title = Ce qui peut mal marcher
limits-content = Enseignants et élèves écrivent des pages et ajoutent des images. Nous demandons une description pour chaque image, sans pouvoir garantir qu’elle soit toujours bonne.
limits-languages = Les textes des membres sont dans la langue qu’ils ont choisie et ne sont pas traduits.
tested-title = Comment nous le vérifions
tested-text = À chaque changement du site, des tests automatiques vérifient chaque page, en aspect clair et sombre. Les machines ne trouvent pas tout : écrivez-nous.
tell-title = Écrivez-nous
tell-text = Si quelque chose ne marche pas pour vous, écrivez à l’adresse de la page de contact en indiquant la page et vos outils. Nous répondons et vous donnons ce qu’il vous faut sous une autre forme.
tell-authority = Si notre réponse ne suffit pas, vous pouvez vous adresser à l’organisme qui, dans votre pays, veille à l’accessibilité du web.
