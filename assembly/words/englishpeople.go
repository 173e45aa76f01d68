package words

// englishPeople is what is said of people, the door and roles.
func englishPeople(key string) string {
	switch key {
	case "who.missing":
		return "say who"
	case "who.ambiguous":
		return "{0} could be {1}; say more of the name"
	case "who.unknown":
		return "nobody on the roll is called {0}"
	case "who.refused":
		return `{0} is not on the roll, and newcomers are not admitted; put them on it first: member "NAME"`
	case "who.number":
		return "nobody on the roll has the number {0}"
	case "who.near":
		return "{0} is new on the roll; near it {1#is|are} {2}"
	case "who.alike":
		return "{0} is new on the roll, and looks like {1} in letters of another script; are they one?"
	case "name.unseen":
		return "there is nothing in this name that can be seen; write it anew"
	case "name.sign":
		return "a name does not begin with {0}, as a member number does; write the name"
	case "name.long":
		return "a name of {0} letters is too long; {1} are the most"
	case "not-here":
		return "{0} is not here; arrive first"
	case "no-vote":
		return "{0} has {1} and not vote; only those who may vote move and second"
	case "members.some":
		return "the number of members in good standing is 1 or more"
	case "member.empty":
		return "a member needs a name"
	case "member.number":
		return "a member number is a whole number from 1, or has letters and digits, such as DE-0042"
	case "member.number.taken":
		return "number {0} belongs to {1}"
	case "member.known":
		return `{0} is on the roll already; tell two of one name apart by section: member "NAME" section "…"`
	case "arrive.all":
		return "everybody on the roll is here"
	case "arrive.already":
		return "{0} {1#is|are} here already"
	case "leave.nobody":
		return "nobody is checked in"
	case "leave.absent":
		return "{0} is not checked in"
	case "apologies.here":
		return "{0} is here, and sends no apologies"
	case "headcount.off":
		return "no headcount is in force"
	case "headcount.off.section":
		return `headcount off goes back to names in the whole room; nobody counted in one section: headcount 0 section {0}`
	case "headcount.which":
		return `voters are counted by section ({0}); say which: section "…"`
	case "headcount.section":
		return "a section needs a name"
	case "headcount.negative":
		return "a headcount cannot be {0}; it is 0 or more"
	case "role.none":
		return "nobody holds a role; seat somebody first: take ROLE NAME"
	case "role.near":
		return "there is no role {0}; did you mean {1}?"
	case "role.held":
		return "{0} is {1}; hand over: hand-over {1} {2}"
	case "role.again":
		return "{0} is {1} already"
	case "role.which":
		return "{0} are {1}; say who leaves, leave-role {1} NAME, and seat who comes, take {1} {2}"
	case "role.nobody":
		return "nobody is {0}; seat somebody: take {0} NAME"
	case "role.not":
		return "{0} is not {1}"
	case "role.teller":
		return "{0} moved or seconded what is to be counted, or is its subject, and cannot count it; somebody else must"
	case "rotate.nobody":
		return "nobody can be asked to be {0}; check people in first"
	case "lot.negative":
		return "the number for a lot is 0 or more"
	case "objection.none":
		return "nobody is proposed for a role, so there is nothing to object to; rotate ROLE proposes somebody"
	case "role.proposed":
		return "{1} is proposed as {0}: {2}; any objection?"
	case "objection.role":
		return "nobody is proposed as {0}; rotate {0}"
	case "decline.again":
		return "{0} declined to be {1} already"
	case "rotation.served":
		return "served {0} of {1} {1#meeting|meetings}, last in #{2}"
	case "rotation.never":
		return "served {0} of {1} {1#meeting|meetings}"
	case "facilitator.hand":
		return "{0} facilitates; to speak to the question hand over first: hand-over NAME"
	case "facilitator.back":
		return "{0} handed over the chair for {1}, and takes it back once that is settled, not before"
	case "facilitator.stands":
		return "{0} stands for {1}; no candidate facilitates the election, somebody else must until it is decided"
	case "facilitator.move":
		return "{0} facilitates; to move or second hand over first: hand-over NAME"
	}
	return ""
}
