package minutes

// spanishCounts is counts and verdicts.
func spanishCounts(key string) string {
	switch key {
	case "put":
		return "{0} se sometió a votación a las {2}; {3#tenía|tenían} derecho a voto {3} {3#persona|personas}."
	case "put.amended":
		return "{0}, ya enmendada, se sometió a votación a las {2}; {3#tenía|tenían} derecho a voto {3} {3#persona|personas}."
	case "put.again":
		return "Las manos sobre {1} se volvieron a contar a las {2}; {3#tenía|tenían} derecho a voto {3} {3#persona|personas}."
	case "put.section":
		return "Las manos sobre {1} se volvieron a contar en la sección {4} a las {2}."
	case "put.division":
		return "La sala se dividió sobre {1} a las {2}, yendo cada persona a uno de los dos lados; {3#tenía|tenían} derecho a voto {3} {3#persona|personas}. Una división es definitiva."
	case "put.one-section":
		return "Las manos sobre {1} se volvieron a contar en una sección a las {2}."
	case "put.facilitator":
		return "Moderaba {0}."
	case "put.facilitator.nth":
		return "Moderaba la {0of} persona a cargo."
	case "put.by":
		return "Lo hizo {0}, en lugar de quien moderaba."
	case "put.by.role":
		return "Lo hizo otra persona, en lugar de quien moderaba."
	case "put.no-objection":
		return "Nadie se opuso a que se votara."
	case "verdict.unanimous":
		return "{0} se aprobó por unanimidad, con {1} {1#voto|votos} a favor; {4}."
	case "verdict.nem-con":
		return "{0} se aprobó con {1} {1#voto|votos} a favor y ninguno en contra{3}; {4}."
	case "verdict.carried":
		return "{0} se aprobó por {1} {1#voto|votos} a {2}{3}; {4}."
	case "verdict.lost":
		return "{0} no se aprobó, {5}: {1} a favor y {2} en contra{3}; {4}."
	case "verdict.lost.plain":
		return "{0} no se aprobó: {1} a favor y {2} en contra{3}; {4}."
	case "verdict.tie":
		return "{0} no se aprobó, por empate: {1} a favor y {2} en contra{3}; {4}."
	case "verdict.none":
		return "{0} no se aprobó: nadie votó a favor ni en contra{3}; {4}."
	case "verdict.bare.carried":
		return "{0} se aprobó."
	case "verdict.bare.lost":
		return "{0} no se aprobó."
	case "verdict.bare.floor":
		return "{0} se contó en este centro."
	case "verdict.floor":
		return "{0} tuvo {1} {1#voto|votos} a favor y {2} en contra en este centro{3}."
	case "verdict.clear.carried":
		return "{0} se aprobó por mayoría clara, que se vio y no se contó."
	case "verdict.clear.lost":
		return "{0} no se aprobó: estuvo en contra una mayoría clara, que se vio y no se contó."
	case "verdict.consensus":
		return "{0} se aprobó por consenso: {1} {1#bloqueo|bloqueos} y {2} {2#persona que se apartó|personas que se apartaron}, de {3}."
	case "verdict.no-consensus":
		return "{0} no se aprobó, por falta de consenso: {1} {1#bloqueo|bloqueos} y {2} {2#persona que se apartó|personas que se apartaron}, de {3}."
	case "consensus.missed":
		return "No hubo consenso sobre {0}: {1} {1#bloqueo|bloqueos} y {2} {2#persona que se apartó|personas que se apartaron}. En su lugar había que contar las manos y reunir {3}."
	case "floor.decides":
		return "Estas cifras no deciden nada hasta que hayan contado todos los centros."
	case "rest.abstaining":
		return ", con {0} {0#abstención|abstenciones}"
	case "rest.not-voting":
		return ", con {0} {0#persona|personas} sin votar"
	case "rest.both":
		return ", con {0} {0#abstención|abstenciones} y {1} {1#persona|personas} sin votar"
	case "recount.same":
		return "El resultado siguió siendo el mismo."
	case "recount.changed":
		return "Este recuento cambió el resultado."
	case "tie":
		return "Un empate no es una aprobación; no hay voto de calidad."
	}
	return ""
}

// spanishEnds is what followed from a verdict, and how motions end without one.
func spanishEnds(key string) string {
	switch key {
	case "effect.amendment":
		return "El texto de {0} se cambió en consecuencia; {0} aún tenía que votarse."
	case "reversed.amendment":
		return "El texto de {0} volvió a ser el de antes de la enmienda."
	case "effect.close-debate":
		return "El debate sobre {0} quedó cerrado."
	case "lost.close-debate":
		return "El debate sobre {0} siguió."
	case "reversed.close-debate":
		return "El debate sobre {0} volvió a estar abierto."
	case "pledged":
		return "{0} {0#persona se comprometió|personas se comprometieron} a participar en lo que autoriza {1}. Un compromiso no es un voto."
	case "effect.rescind":
		return "Con ello queda anulada {0}."
	case "effect.recall":
		return "La revocación surtió efecto al instante."
	case "effect.limit":
		return "Desde entonces cada intervención podía durar {0}, hasta el final del punto."
	case "reversed.limit":
		return "El límite de {0} dejó de regir."
	case "effect.recess":
		return "La asamblea pasó a receso."
	case "effect.adjourn":
		return "Con ello se cerró la asamblea, a las {0}."
	case "effect.challenge":
		return "La resolución de las {0} quedó revocada."
	case "lost.challenge":
		return "La resolución de las {0} se mantuvo."
	case "reversed.challenge":
		return "La resolución de las {0} volvió a regir."
	case "effect.replace":
		return "{0} asumió {1}."
	case "effect.replace.role":
		return "Otra persona asumió {1}."
	case "effect.suspend-rules":
		return "Desde entonces {0} fue {1}."
	case "withdrawn.mover":
		return "Quien propuso {0} pidió retirarla."
	case "withdrawn.no-objection":
		return "Quien propuso {0} pidió retirarla, y nadie se opuso."
	case "withdrawn.unanimous":
		return "Quien propuso {0} pidió retirarla, y todo el mundo estuvo de acuerdo."
	case "ruled-out":
		return "{0}, que moderaba, declaró improcedente {1}."
	case "ruled-out.role":
		return "Quien moderaba declaró improcedente {1}."
	case "ruled-out.nobody":
		return "Sin nadie en la moderación, {1} se declaró improcedente."
	case "fell":
		return "Las palabras que {0} habría suprimido ya no estaban en {1}."
	case "accepted":
		return "Quien propuso {0} aceptó {1}, y nadie se opuso."
	case "accepted.verdict":
		return "{0} se aceptó sin votar, y {1} cambió en consecuencia."
	case "again":
		return "{0} volvió a debate, tal como estaba."
	case "closed.pending":
		return "La asamblea se cerró a las {0}, con asuntos pendientes."
	case "aside.withdrawn":
		return "{0} se retiró."
	case "aside.ruled-out":
		return "{0} se declaró improcedente."
	case "aside.fell":
		return "{0} decayó."
	case "aside.tabled":
		return "{0} se dejó sobre la mesa."
	case "aside.postponed":
		return "{0} se aplazó a {1}."
	case "aside.referred":
		return "{0} se remitió a {1}."
	case "aside.suspended":
		return "{0} quedó suspendida, tal como estaba."
	case "aside.close":
		return "{0} queda para la próxima asamblea."
	case "aside.with":
		return "Con ella: {0}."
	}
	return ""
}

// spanishContests is elections, competing proposals and mandates.
func spanishContests(key string) string {
	switch key {
	case "election.item":
		return "Hubo una elección para {0}; se cuenta en el apartado de elecciones."
	case "election.put":
		return "Candidaturas para {2} {2#puesto|puestos}: {0}."
	case "competition.put":
		return "Había que elegir una de {0} propuestas, con una mano por persona; en cada ronda quedaba fuera la última, hasta que una tuviera más de la mitad de las manos:"
	case "label.proposal":
		return "Propuesta {0}"
	case "cell.proposal":
		return "propuesta {0}"
	case "proposal":
		return "la propuesta {0}"
	case "contest.round":
		return "El resultado de la {0of} ronda se proclamó a las {1}; {2#tenía|tenían} derecho a voto {2} {2#persona|personas}."
	case "contest.lot":
		return "El empate se resolvió por sorteo, con el número {0}, que dijo la sala."
	case "contest.single":
		return "Al no haber rival, {0} se sometió a votación a favor y en contra a las {1}; {2#tenía|tenían} derecho a voto {2} {2#persona|personas}."
	case "contest.single.figures":
		return "{0} a favor y {1} en contra{2}."
	case "contest.bare":
		return "Las cifras no se dicen."
	case "contest.elected":
		return "Con ello la asamblea eligió a {0}."
	case "contest.fell":
		return "{1#Queda|Quedan} fuera: {0}."
	case "contest.next.lowest":
		return "Hubo empate en el último lugar, y la ronda siguiente fue entre {0}, para decidir cuál quedaba fuera."
	case "contest.next.edge":
		return "Hubo empate por el último puesto, y la ronda siguiente fue entre {0}."
	case "competition.survivor":
		return "Prevaleció la propuesta {0}."
	case "contest.next.lot":
		return "El empate siguió, y lo tenía que resolver un sorteo."
	case "election.all":
		return "La asamblea eligió a {0}."
	case "election.some":
		return "La asamblea eligió a {0}. {1#Queda|Quedan} {1} {1#puesto|puestos} sin cubrir."
	case "election.nobody":
		return "La asamblea no eligió a nadie; {0#el puesto queda|los puestos quedan} sin cubrir."
	case "mandate.delegates":
		return "Delegación"
	case "mandate.alternate":
		return "Suplencia"
	case "mandate.from":
		return "Nace de"
	case "mandate.must":
		return "Tiene que mantener"
	case "mandate.may":
		return "Puede ceder"
	case "mandate.refer":
		return "Tiene que consultar"
	case "mandate.term":
		return "Hasta"
	case "mandate.report":
		return "Informa el"
	case "mandate.recalled":
		return "Revocación"
	case "mandate.title":
		return "Informe pendiente: {0}"
	}
	return ""
}
