# Reports.
report = Avisar
reason = ¿Qué está mal?
words = Con tus palabras
who-reads = La unidad nacional lee tu aviso. La persona no sabe quién ha avisado.
send = Enviar el aviso
sent-title = Tu aviso ha llegado
sent-what-next = La unidad nacional lo lee y te avisa en cuanto haya decidido. También puedes bloquear a la persona en su perfil.
go-on = Continuar
desk-title = Avisos
waiting =
    { $count ->
        [one] Un aviso espera una decisión.
       *[other] { $count } avisos esperan una decisión.
    }
none = Ningún aviso en espera
none-why = Cuando alguien denuncia a una persona o un mensaje de tu unidad, aparece aquí y recibes un aviso.
reported-by = avisó { $name }
outcome = Decisión
no-breach = Sin infracción
warning = Advertencia
suspension = Suspensión
suspension-explain = La cuenta se cierra unos días y se abre por sí sola. Se avisa a la persona por correo.
days = Días de suspensión
days-help = De 1 a 365. Solo cuentan si suspendes la cuenta.
decision = Motivo
decision-help = La persona advertida o suspendida lee esto.
decide = Decidir
