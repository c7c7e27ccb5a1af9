# How a national unit is reached.
email = E-mail
phone = Telefon
hours = Pomoc telefoniczna
site = Strona internetowa
address = Adres
contact-title = Jak się z nami skontaktować
contact-lead = Nauczyciele z Twojego kraju widzą to na stronie kraju i gdy czekają na odpowiedź.
contact-saved = Zapisano.
hours-help = Własnymi słowami, na przykład: od poniedziałku do piątku, 9:00–12:00
reach-title = Jak skontaktować się z biurem
reach-text = Pytania? Proszę napisać do biura krajowego.
