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
none = Ningún aviso en espera
reported-by = avisó { $name }
outcome = Decisión
no-breach = Sin infracción
warning = Advertencia
decision = Motivo
decision-help = La persona advertida lee esto.
decide = Decidir
