# Signing in, passwords, sessions.
sign-in-title = Sign in
sign-in = Sign in
name-or-email = Sign-in name or e-mail address
password = Password
