# Accessibility statement.

title = Accessibility
description = How this site meets WCAG 2.2 AA, what does not work yet, and whom to tell.
lead = This site should work for everybody: with a keyboard, a screen reader, a small telephone, large letters or an old computer.
standard-title = What we follow
standard-text = We build to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, and to the European standard EN 301 549.
works-title = What you can count on
works-keyboard = Everything can be done with the keyboard, and you always see where you are.
works-reader = Pages have headings, landmarks and labels for screen readers, and say which language they are in.
works-script = Reading and the main forms work without scripts.
works-zoom = Pages work at 320 pixels wide and when letters are made four times as large.
works-colour = Nothing is said by colour alone. There is a light, a dark and a high-contrast appearance, which follow your system.
works-motion = Little moves, and nothing moves when your system asks for less.
works-map = The map has an equal list beside it.
limits-title = What may not work well
limits-content = Teachers and pupils write pages and add pictures themselves. We ask for a description of each picture, but cannot promise that each one is good.
limits-languages = Texts by members are in the language they chose, and are not translated.
tested-title = How it is checked
tested-text = Each page is checked by automatic tests, in the light and in the dark appearance, each time the site changes. Tests by machine do not find everything: please tell us.
tell-title = Tell us
tell-text = If something does not work for you, write to the address on the contact page and say which page it is and what you use. We answer, and give you what you need in another form.
tell-authority = If our answer does not help, you can turn to the body in your country that watches over web accessibility.
