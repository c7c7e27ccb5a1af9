# Code of conduct. When its meaning changes, raise CONDUCT_VERSION: everybody accepts it anew.

title = Code of conduct
description = What everybody who takes part agrees to: respect, safety of pupils, fair use.
version = Version { $version }, valid from 22 November 2026
lead = Everybody who takes part knows these rules and keeps to them. You accept them when you register, and again when they change.

respect-title = Respect each other
respect-include = Include everybody. Nobody is treated worse because of origin, language, religion, sex, disability, opinion or way of living.
respect-polite = Be polite and tolerant, also when you disagree. Written words sound harder than spoken ones.
respect-hate = No threats, no bullying, no insults, no hatred and no violence, in words or pictures.

pupils-title = Protect pupils
pupils-privacy = Guard the privacy of pupils. Do not show their full names, addresses, phone numbers or private accounts.
pupils-pictures = Show pictures, voices and films of pupils only with the permission that your country asks for, and only as widely as it allows.
pupils-rooms = Work with pupils inside the shared classroom. Do not move them to other services without the permission of their families and your school.
pupils-contact = Do not seek private contact with pupils. What you write to them can be read by their teachers.
pupils-danger = If a pupil may be in danger, tell the national unit at once.

honest-title = Be yourself
honest-person = Register with your real name and your real school. One person has one account and does not share it.
honest-impersonation = Do not pretend to be somebody else.
honest-password = Keep your password to yourself, and keep the lists of your pupils’ sign-in names safe.

fair-title = Use the site for school work
fair-topic = Stay with what concerns school and your projects.
fair-commerce = No advertising, no selling, no collecting of money.
fair-spam = Do not send the same message to many people who did not ask for it.
fair-copyright = Use texts, pictures and music only if you may, and name the people who made them.
fair-technical = Do not disturb the site, do not try to enter where you are not invited, and tell us when you find a weakness.

partners-title = Be a good partner
partners-answer = Answer people who write to you, even if the answer is no.
partners-agree = Keep what you have agreed with your partner. If you cannot go on, say so in time.

breach-title = When the rules are broken
breach-report = You can report a person or a message with the button “Report”. The national unit reads it. The person reported does not learn who reported.
breach-steps = Depending on how serious it is, the unit sends a notice, gives a formal warning, suspends the account for a time or excludes the person. Where the safety of pupils or hatred is concerned, the account is suspended at once.
breach-remove = The unit may remove what breaks the rules.
breach-appeal = You can object within 14 days, by writing to the national unit or to the people who run this site.
