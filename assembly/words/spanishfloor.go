package words

// spanishFloor is what is said of the stack and of who speaks.
func spanishFloor(key string) string {
	switch key {
	case "stack.empty":
		return "nadie espera para hablar"
	case "stack.not-waiting":
		return "{0} no espera para hablar"
	case "hand.observer":
		return "{0} asiste en observación; quien observa no interviene"
	case "hand.counting":
		return "se están contando las manos; solo caben cuestiones de orden, de privilegio o de quórum"
	case "hand.waits":
		return "{0} ya espera, en el lugar {1}"
	case "hand.list-closed.reply":
		return "la lista se cerró a las {0}; solo {1}, que presentó la moción, puede aún replicar; reopen-list la abre, o queda la cuestión de orden"
	case "hand.list-closed":
		return "la lista se cerró a las {0}; reopen-list la abre, o plantea una cuestión de orden"
	case "hand.debate-closed.reply":
		return "el debate sobre {0} está cerrado; solo {1}, que presentó la moción, puede aún replicar; después se somete a votación"
	case "hand.debate-closed":
		return "el debate sobre {0} está cerrado; sométela a votación"
	case "hand.round":
		return "{0} ya ha hablado en esta ronda; cada persona una vez"
	case "silence.zero":
		return "di por cuánto tiempo, por ejemplo: silence 1m"
	case "why.reply":
		return "réplica de quien la presentó"
	case "why.replies":
		return "respuesta final"
	case "why.reply.short":
		return "replica"
	case "why.replies.short":
		return "respuesta final"
	case "hand.speeches":
		return "{0} ya ha hablado sobre {1}; el reglamento permite {2} {2#intervención|intervenciones} por moción"
	case "response.none":
		return "no hay ninguna intervención a la que responder; las alusiones responden a una intervención, y no a otras alusiones"
	case "response.two":
		return "ya se han pedido o dado dos turnos por alusiones a esta intervención; los demás piden la palabra: hand NAME"
	case "response.round":
		return "en una ronda no hay debate: habla una vez quien lo desee, y nadie responde; sigue con: call"
	case "response.once":
		return "{0} ya ha respondido por alusiones en este punto; puede pedir la palabra: hand NAME"
	case "bump.reason":
		return "adelantar a alguien exige un motivo, que consta en el registro"
	case "bump.reply":
		return "{0} presentó lo que se debate y responde al final, después de todas las demás intervenciones"
	case "bump.first":
		return "{0} ya tiene el primer turno"
	case "bump.twice":
		return "a {0} ya se le han adelantado dos veces; a nadie se le adelantan una tercera"
	case "list.closed":
		return "la lista ya se cerró a las {0}"
	case "list.open":
		return "la lista está abierta"
	case "call.reason":
		return `a {0} aún no le toca; dar la palabra fuera de turno exige un motivo: call NAME "REASON"`
	case "call.counting":
		return "se están contando las manos; solo se da la palabra para una cuestión de orden"
	case "floor.nobody":
		return "nadie tiene la palabra"
	case "floor.ruling":
		return "la cuestión de {0} necesita antes una resolución: ruling upheld, o ruling dismissed"
	case "ruling.none":
		return "ninguna cuestión de orden espera resolución"
	case "clock.runs":
		return "el reloj ya corre"
	case "clock.stands":
		return "el reloj ya está parado"
	case "extend.zero":
		return "di cuánto, por ejemplo: extend 1m"
	case "gap.none":
		return "no hay tiempo que descontar"
	case "why.absent":
		return "no estaba cuando le tocó"
	case "why.absent.short":
		return "no estaba"
	case "why.after-speaker":
		return "después de esta intervención"
	case "why.again":
		return "{0} turno, {1} de palabra hoy"
	case "why.again.short":
		return "{0} · {1}"
	case "why.answers":
		return "{0}, responde a la última intervención"
	case "why.asked":
		return "pidió a las {0}"
	case "why.first":
		return "primera vez en este punto"
	case "why.first.short":
		return "1.ª vez"
	case "why.in-turn":
		return "por orden"
	case "why.interrupts":
		return "interrumpe"
	case "why.moved":
		return "adelanto: {0}"
	case "why.overtaken":
		return "{0} volvió a hablar antes"
	case "why.response":
		return "responde a la intervención"
	}
	return ""
}
