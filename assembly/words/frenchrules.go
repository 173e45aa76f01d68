package words

// frenchRules tells each rule of the rule book in a few sentences, for whoever asks why something was refused.
func frenchRules(key string) string {
	switch key {
	case "rule.presence":
		return "Toute personne qui agit dans l'assemblée est là : son arrivée est enregistrée, ou sa présence tenue pour acquise tant que les personnes votantes sont comptées à la porte. Un nom inconnu rejoint la liste comme le veut la règle sur les nouveaux noms. Une personne qui s'en va baisse la main et quitte ses fonctions."
	case "rule.credentials":
		return "Avec vote, on propose, on appuie, on parle et on vote. Avec voix, on parle. En observation, ni l'un ni l'autre."
	case "rule.door":
		return "Les personnes votantes comptées à la porte le sont exactement, en tout ou par section, et remplacent le compte par noms jusqu'à ce que ce comptage cesse. La personne qui anime n'en fait pas partie."
	case "rule.quorum":
		return "Il y a assez de monde quand un nombre, ou une part des membres, est atteint ; la personne qui anime compte aussi. Sans quorum, seules sont mises aux voix la suspension, la levée de séance et la prochaine assemblée ; ce qui était en discussion est suspendu, et revient de soi-même quand il y a de nouveau assez de monde."
	case "rule.roles":
		return "Une personne à la fois tient une fonction, le décompte mis à part. Une fonction change de mains quand elle est passée."
	case "rule.rotation":
		return "La suite dans une fonction : des personnes présentes et d'accord, avec vote, qui n'ont pas d'autre fonction ce soir et ne viennent pas de servir. D'abord celle qui a le moins servi au regard des assemblées suivies, puis celle qui a servi il y a le plus longtemps, puis celle qui a le moins servi dans toute fonction, puis le tirage au sort avec un nombre lancé par la salle. Une personne qui décline est passée sans avoir à dire pourquoi ; sur une objection la majorité simple décide, et si elle manque la personne suivante est proposée."
	case "rule.facilitating":
		return "La personne qui anime ne parle pas du sujet, ne propose pas et n'appuie pas. Il faut d'abord passer l'animation, et l'on peut la reprendre à la fin du point."
	case "rule.tellers":
		return "La personne qui compte les voix n'a jamais présenté ni appuyé ce qui est compté, ne s'y présente pas et ne s'y trouve pas en cause."
	case "rule.lanes":
		return "Les points d'ordre, de privilège et de quorum interrompent. L'information et les précisions viennent après l'intervention, puis les réponses directes, puis les personnes qui souhaitent parler, selon l'ordre en vigueur. Là où les avis alternent, une personne qui a eu moins de tours sur le point n'est dépassée que deux fois de suite au plus par celles qui ont parlé depuis sa demande. Donner la parole hors de son tour demande une raison, qui est inscrite au registre."
	case "rule.one hand":
		return "Chaque personne n'attend la parole qu'une fois. Dans un tour de table chaque personne parle une fois."
	case "rule.responses":
		return "Une réponse directe répond à la dernière intervention : deux au plus par intervention, une par personne sur un point, et aucune à une réponse. Celles qui ne sont pas données s'éteignent quand commence l'intervention suivante."
	case "rule.the list":
		return "Une fois les derniers noms appelés la liste est close : les personnes en attente sont entendues, les points et l'information restent recevables, et la personne qui a présenté la motion répond en dernier. Elle est close et rouverte sans objection, sinon à la majorité simple."
	case "rule.moving up":
		return "On peut avancer quelqu'un d'une place avec une raison qui est inscrite au registre. On ne passe pas une troisième fois devant la même personne."
	case "rule.points of order":
		return "Un point d'ordre arrête le chrono de l'intervention et demande une décision ; puis la parole et le chrono reviennent à la personne interrompue. La dernière décision peut être contestée ; une égalité la maintient."
	case "rule.clocks":
		return "Les chronos montrent quand le temps est écoulé ; aucune machine ne coupe la parole. Une prolongation se donne sans objection, sinon par un vote."
	case "rule.agenda":
		return "Les points sont pris dans l'ordre. Le suivant commence quand rien n'est en discussion et que ce qui est décidé a quelqu'un pour le faire."
	case "rule.moving":
		return "Une motion est en mots exacts, une personne avec vote la présente, et elle est lue avant le débat. Certains genres ne prennent pas de texte, ou prennent une durée, une personne, une décision."
	case "rule.one motion":
		return "Une motion à la fois. Ce qui est en discussion est réglé, mis de côté ou amendé avant qu'une autre soit présentée."
	case "rule.precedence":
		return "Une motion de procédure est recevable sur ce qui a un rang inférieur : renvoyer, reporter, limiter, clore le débat, mettre de côté, suspendre, lever la séance, prochaine assemblée. Les motions incidentes le sont toujours, et seules la suspension et la levée de séance passent avant."
	case "rule.seconding":
		return "Avant d'être débattue, une motion doit être appuyée par une autre personne avec vote, sauf si le règlement dit autre chose."
	case "rule.amending":
		return "Un amendement supprime des mots qui figurent dans le texte, ou en insère d'autres. Il y a deux degrés. Le plus profond est réglé d'abord ; les autres viennent dans l'ordre de l'endroit qu'ils touchent. La motion amendée reste à mettre aux voix."
	case "rule.closing debate":
		return "Clore le débat demande deux tiers des mains sauf si le règlement dit autre chose, et c'est une personne qui n'a pas parlé sur le point qui le propose. En cas de rejet, trois personnes doivent d'abord parler. En cas d'adoption, la question est mise aux voix."
	case "rule.deciding twice":
		return "Une décision de cette assemblée peut être réexaminée une fois, sur proposition d'une personne qui a voté avec le côté gagnant. Ce qui a été reporté, renvoyé ou suspendu est repris sans vote ; ce qui a été mis de côté, par un vote. Une décision antérieure est annulée aux deux tiers, ou à la majorité simple avec préavis."
	case "rule.next business":
		return "Une décision dit qui s'en charge et pour quand, ou qu'il n'y a rien à faire, avant l'affaire suivante. L'affaire suivante met fin au droit à un nouveau décompte."
	case "rule.putting":
		return "Une question est mise aux voix quand toutes les personnes qui le souhaitaient ont parlé, quand le débat est clos, ou quand personne n'objecte. Le texte et la majorité requise sont alors fixés, et qui peut voter aussi."
	case "rule.counting":
		return "Les mains sont comptées en tout ou section par section ; le premier chiffre en décide. Un chiffre supérieur au nombre de personnes votantes est refusé. Une colonne où rien n'est inscrit vaut 0. Rien n'est proclamé tant que la salle, ou une section qui a des voix, n'a pas de chiffre. Une somme inférieure est valable ; les autres n'ont pas voté."
	case "rule.two tellers":
		return "Deux personnes comptent séparément, sans se voir. Si elles diffèrent, les deux recomptent."
	case "rule.recounts":
		return "Un résultat peut être recompté jusqu'à l'affaire suivante, en entier ou pour une section ; chaque tour est gardé. Si cela change le résultat, seule une division est recevable, et une division est définitive."
	case "rule.thresholds":
		return "Simple : plus de pour que de contre. Majorité des personnes présentes ou des membres : plus de la moitié. Une part telle que deux tiers : au moins cela, et quelqu'un pour. Une égalité n'est pas une adoption ; les abstentions ne pèsent que si la part est celle des personnes présentes ou des membres."
	case "rule.consensus":
		return "Il y a consensus sans blocage, et sans plus de retraits que le règlement n'en supporte. S'il manque, les mains sont comptées à la majorité de repli, là où il y en a une."
	case "rule.competing":
		return "Entre des propositions chaque personne a une main. Celle qui dépasse la moitié reste et est mise aux voix pour et contre ; sinon la dernière tombe et le tour suivant commence. Une égalité pour la dernière place est recomptée, puis tirée au sort."
	case "rule.elections":
		return "Un siège se pourvoit par tours ; un nom sans concurrence est mis aux voix pour et contre. Pour plusieurs sièges chaque personne a autant de mains qu'il y a de sièges ; les égalités à la limite sont recomptées, puis tirées au sort."
	case "rule.lot":
		return "Un tirage au sort est le SHA-256 de l'assemblée, du poste ou \"compete\", de la personne ou du choix, et du nombre lancé par la salle, avec | entre eux. Le plus bas gagne la place, ou tombe. N'importe qui peut le refaire."
	case "rule.standing orders":
		return "Les règles du règlement sont des réglages nommés, avec une valeur par défaut. Un jeu de règles ou l'assemblée les change, et chaque changement est au registre."
	case "rule.the close":
		return "Une assemblée est convoquée, ouverte et close. À la clôture, ce qui est en discussion passe à la suivante. Une assemblée close prend des notes, des tâches, la prochaine assemblée, des corrections et le scellé."
	case "rule.the seal":
		return "Un registre clos est scellé avec des nombres lancés par la salle. Plusieurs personnes notent les huit mots ; rien de ce qui précède le scellé ne peut être annulé."
	case "rule.undo":
		return "Toute commande peut être annulée, la dernière d'abord, aussi souvent qu'on veut, et rétablie tant qu'une nouvelle n'est pas donnée."
	case "rule.mandates":
		return "La délégation agit dans son mandat et ne conclut rien : ce qu'elle rapporte est une proposition, dont le texte est publié avant d'être mis aux voix, à ratifier. Elle rend compte à sa date ; puis le mandat reçoit quitus ou est renouvelé. Elle peut être révoquée à tout moment, sans motif : l'effet est immédiat, la suppléance prend le siège, ou une élection au nom du mandat le pourvoit, et le rapport reste dû. Deux rapports manqués posent la question : renouveler ou révoquer ? Un mandat finit avec son terme."
	case "rule.grievances":
		return "Un grief a un texte, un lieu et un nombre de personnes, et aucun nom. De deux griefs fondus on demande : les mêmes personnes peuvent-elles être dans les deux ? Sinon, les nombres s'ajoutent ; si oui, c'est au moins le plus grand. Les mains les classent, une par grief et par personne. Une revendication est une motion ; adoptée, quelqu'un est envoyé avec elle ; puis elle est présentée, reçoit une réponse, et est close ou portée plus haut."
	case "rule.the fund":
		return "Une motion peut demander de l'argent, en nombres entiers de la plus petite unité. Adoptée, elle rejoint le registre de ce que les membres ont autorisé ; il n'en est pas payé davantage. Un amendement change les mots d'une motion et non son montant : retirez-la, et présentez-la avec un autre."
	}
	return ""
}
