# How a national unit is reached.
email = E-mail
phone = Phone
hours = Help by phone
site = Web site
address = Address
contact-title = How to reach us
contact-lead = Teachers of your country see this on the page of the country and while they wait for you.
contact-saved = Saved.
hours-help = In your own words, such as: Monday to Friday, 9:00 to 12:00
reach-title = How to reach your unit
reach-text = Questions? Write to your unit.
