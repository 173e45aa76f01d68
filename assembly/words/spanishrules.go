package words

// spanishRules tells each rule of the rule book in a few sentences, for whoever asks why something was refused.
func spanishRules(key string) string {
	switch key {
	case "rule.presence":
		return "Quien actúa en la asamblea está aquí: consta su llegada, o se da por presente mientras los votantes se cuentan en la puerta. Un nombre desconocido entra en el censo como dice la norma sobre nombres nuevos. Quien se va baja la mano y deja sus funciones."
	case "rule.credentials":
		return "Con voto se propone, se secunda, se habla y se vota. Con voz se habla. Quien observa no hace ni lo uno ni lo otro."
	case "rule.door":
		return "Los votantes contados en la puerta son exactos, en conjunto o por sección, y sustituyen al recuento por nombres hasta que se anula. Quien modera no está en esa cifra."
	case "rule.quorum":
		return "Hay bastante gente cuando se alcanza un número, o una parte de los miembros; quien modera cuenta. Sin quórum solo se votan un receso, levantar la sesión y la próxima asamblea; lo pendiente queda suspendido, y vuelve por sí solo cuando hay otra vez bastante gente."
	case "rule.roles":
		return "Cada función la tiene una sola persona a la vez, salvo el recuento. Una función pasa a otra persona cuando se cede."
	case "rule.rotation":
		return "Quién sigue en una función: personas presentes y dispuestas, con voto, que no tienen otra función hoy ni acaban de servir. Primero quien menos ha servido para las asambleas en que estuvo, luego quien sirvió hace más tiempo, luego quien menos ha servido en cualquier función, luego el sorteo con un número que dice la sala. A quien declina se le pasa por alto sin motivo; si alguien objeta decide una mayoría simple, y si se pierde se propone a la siguiente persona."
	case "rule.facilitating":
		return "Quien modera no habla del asunto, ni propone, ni secunda. Antes cede la moderación, y puede recuperarla al acabar el punto."
	case "rule.tellers":
		return "Quien cuenta los votos nunca propone ni secunda lo que se cuenta, ni se presenta a ello, ni es su objeto."
	case "rule.lanes":
		return "Las cuestiones de orden, de privilegio y de quórum interrumpen. La información y las aclaraciones van después de quien habla, luego las alusiones, luego quien quiere hablar, según el orden vigente. Donde se alternan las posiciones, a quien ha tenido menos turnos en el punto se le adelantan dos veces seguidas como mucho quienes ya han hablado desde que pidió la palabra. Dar la palabra fuera de turno exige un motivo, que consta en el registro."
	case "rule.one hand":
		return "Cada persona espera una sola vez para hablar. En una ronda cada persona habla una vez."
	case "rule.responses":
		return "Las alusiones responden a la última intervención: dos como mucho por intervención, una por persona en cada punto, y ninguna a otras alusiones. Las que no se toman acaban cuando empieza la siguiente intervención."
	case "rule.the list":
		return "Una vez pedidos los últimos nombres la lista se cierra: se escucha a quien espera, siguen cabiendo las cuestiones y la información, y quien propuso responde al final. Se cierra y se reabre si nadie objeta; si no, por mayoría simple."
	case "rule.moving up":
		return "Se puede adelantar a alguien un lugar con un motivo que consta en el registro. A nadie se le adelantan una tercera vez."
	case "rule.points of order":
		return "Una cuestión de orden detiene el reloj de quien habla y necesita una resolución; después la palabra y el reloj vuelven a quien se interrumpió. La última resolución se puede impugnar; un empate la mantiene."
	case "rule.clocks":
		return "Los relojes muestran cuándo se acaba el tiempo; ninguna máquina corta a nadie. Una prórroga se da si nadie objeta; si no, se vota."
	case "rule.agenda":
		return "Los puntos se tratan por su orden. El siguiente empieza cuando no hay nada pendiente y lo decidido tiene quien lo haga."
	case "rule.moving":
		return "Una moción está en palabras exactas, la propone alguien con voto, y se lee en voz alta antes del debate. Algunas clases no llevan texto, o llevan una duración, una persona, una decisión."
	case "rule.one motion":
		return "Una moción a la vez. Lo pendiente se resuelve, se deja a un lado o se enmienda antes de proponer otra."
	case "rule.precedence":
		return "Una moción de procedimiento cabe sobre lo de rango inferior: remitir, aplazar, limitar, cerrar el debate, dejar sobre la mesa, receso, levantar la sesión, próxima asamblea. Las incidentales caben siempre, y solo el receso y levantar la sesión van antes."
	case "rule.seconding":
		return "Antes de debatirse, una moción necesita que la secunde otra persona con voto, salvo que el reglamento diga otra cosa."
	case "rule.amending":
		return "Una enmienda suprime palabras que están en el texto, o inserta otras. Hay dos grados. La más profunda se resuelve primero; las demás vienen por el orden del lugar que tocan. La moción enmendada aún tiene que votarse."
	case "rule.closing debate":
		return "Cerrar el debate necesita dos tercios de las manos, salvo que el reglamento diga otra cosa, y lo pide alguien que no ha hablado en el punto. Si se pierde, antes tienen que hablar tres personas más. Si se gana, se vota la cuestión."
	case "rule.deciding twice":
		return "Una decisión de esta asamblea se puede reconsiderar una vez, a propuesta de alguien que votó con la parte que ganó. Lo aplazado, remitido o suspendido se retoma sin votar; lo dejado sobre la mesa, con una votación. Una decisión anterior se anula por dos tercios, o por mayoría simple si se anunció antes."
	case "rule.next business":
		return "Una decisión dice quién la lleva a cabo y para cuándo, o que no hay nada que hacer, antes del siguiente asunto. El siguiente asunto acaba con el derecho a un nuevo recuento."
	case "rule.putting":
		return "Una cuestión se vota cuando ha hablado quien quería, cuando se cerró el debate, o cuando nadie objeta. El texto y la mayoría exigida quedan entonces fijos, y quién puede votar también."
	case "rule.counting":
		return "Las manos se cuentan en conjunto o sección por sección; la primera cifra lo decide. Una cifra mayor que el número de votantes se rechaza. Una columna en la que no se anotó nada es 0. No se proclama nada mientras la sala, o una sección con votantes, no tenga cifra. Una suma menor vale; el resto no votó."
	case "rule.two tellers":
		return "Dos personas cuentan por separado, sin verse. Si no coinciden, cuentan las dos otra vez."
	case "rule.recounts":
		return "Un resultado se puede volver a contar hasta el siguiente asunto, entero o una sección; se guardan todas las rondas. Si eso cambia el resultado solo cabe una división, y una división es definitiva."
	case "rule.thresholds":
		return "Simple: más a favor que en contra. Mayoría de presentes o de miembros: más de la mitad. Una parte como dos tercios: al menos eso, y alguien a favor. Con empate no se aprueba; las abstenciones solo pesan donde la parte es de presentes o de miembros."
	case "rule.consensus":
		return "Hay consenso si nadie bloquea, y si no se aparta más gente de la que admite el reglamento. Si no lo hay, se cuentan las manos con la mayoría de reserva, donde la haya."
	case "rule.competing":
		return "Entre propuestas cada persona tiene una mano. La que pasa de la mitad queda y se vota a favor y en contra; si no, cae la última y sigue otra ronda. Un empate por la última se cuenta otra vez y luego se sortea."
	case "rule.elections":
		return "Un puesto se cubre por rondas; una candidatura sin rival se vota a favor y en contra. Para varios puestos cada persona tiene tantas manos como puestos hay; los empates en el límite se cuentan otra vez y luego se sortean."
	case "rule.lot":
		return `Un sorteo es SHA-256 de la asamblea, el cargo o "compete", la persona o la opción, y el número que dijo la sala, con | entre ellos. El más bajo gana el puesto, o cae. Cualquiera puede repetirlo.`
	case "rule.standing orders":
		return "Las normas del reglamento son ajustes con nombre y un valor por defecto. Un paquete o la asamblea las cambian, y cada cambio consta en el registro."
	case "rule.the close":
		return "Una asamblea se convoca, se abre y se cierra. Al cerrar, lo que está pendiente queda para la siguiente. Una asamblea cerrada admite notas, tareas, la próxima asamblea, correcciones y el sello."
	case "rule.the seal":
		return "Un registro cerrado se sella con números que dice la sala. Varias personas apuntan las ocho palabras; nada de lo anterior al sello se puede deshacer."
	case "rule.undo":
		return "Toda orden se puede deshacer, la última primero, tantas veces como se quiera, y recuperar hasta que se dé otra."
	case "rule.mandates":
		return "La delegación actúa dentro de su mandato y no cierra nada: lo que trae es una propuesta, cuyo texto se publica antes de votarse, para ratificarla. Informa en su día; después el mandato se da por cumplido o se renueva. Se puede revocar en cualquier momento, sin motivo: surte efecto al instante, la suplencia ocupa el puesto, o lo cubre una elección con el nombre del mandato, y el informe se sigue debiendo. Dos informes sin dar preguntan: ¿renovar o revocar? Un mandato acaba con su plazo."
	case "rule.grievances":
		return "Una queja tiene un texto, un lugar y un número de personas, y ningún nombre. De dos que se unen se pregunta: ¿pueden ser las mismas personas? Si no, los números se suman; si sí, es al menos el mayor. Las manos las ordenan, una por cada queja y persona. Una reivindicación es una moción; aprobada, se envía a alguien con ella; después se presenta, se responde, y se cierra o se escala."
	case "rule.the fund":
		return "Una moción puede pedir dinero, en números enteros de la unidad más pequeña. Aprobada, entra en el registro de lo que autorizó la asamblea; no se paga más que eso. Una enmienda cambia las palabras de una moción y no su importe: hay que retirarla y proponerla con otro."
	}
	return ""
}
