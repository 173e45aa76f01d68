package words

// englishRules tells each rule of the rule book in a few sentences, for whoever asks why something was refused.
func englishRules(key string) string {
	switch key {
	case "rule.presence":
		return "Who acts in the meeting is here: checked in by name, or taken to be here while voters are counted at the door. An unknown name joins the roll as the standing order on newcomers has it. Who leaves drops waiting hands and gives up roles."
	case "rule.credentials":
		return "Vote moves, seconds, speaks and votes. Voice speaks. Observers do neither."
	case "rule.door":
		return "Voters counted at the door are exact, in all or by section, and replace the count by name until the headcount is off. The facilitator is not among them."
	case "rule.quorum":
		return "Enough are present when a number, or a share of the members, is reached; the facilitator counts. Without it nothing is put but recess, adjourning and the next meeting; what was pending is suspended, and comes back by itself when enough are present again."
	case "rule.roles":
		return "One person holds a role at a time, tellers apart. A role passes by handing it over."
	case "rule.rotation":
		return "Who is next for a role: present and willing people with vote who hold no other role tonight and did not just serve. First who served least for the meetings they attended, then who served longest ago, then who served least in any role, then the lot with a number that the room calls out. Who declines is passed over without a reason; on an objection a simple majority decides, and lost, the next is proposed."
	case "rule.facilitating":
		return "Who facilitates does not speak to the question, move or second. They hand over first, and may take it back at the item's end."
	case "rule.tellers":
		return "A teller is never mover, seconder, candidate or subject of what is counted."
	case "rule.lanes":
		return "Points of order, privilege and quorum interrupt. Information and clarification come after the speaker, then direct responses, then those who wish to speak, by the order in force. Where sides alternate, whoever had fewer turns on the item is overtaken twice in a row at most by those who have spoken since that hand went up. Calling somebody out of turn needs a reason, which is recorded."
	case "rule.one hand":
		return "Everybody waits once at a time to speak. In a round everybody speaks once."
	case "rule.responses":
		return "A direct response answers the last speech: at most two to a speech, one a person on an item, and none to a response. Those not taken end when the next speaker begins."
	case "rule.the list":
		return "Once last names were called the list is closed: who waits is heard, points and information stay in order, and the mover replies last. It is closed and reopened by no objection, else by simple majority."
	case "rule.moving up":
		return "Somebody may be moved up one place with a reason that is recorded. Nobody is overtaken a third time."
	case "rule.points of order":
		return "A point of order stops the speaker's clock and needs a ruling; then floor and clock go back to who was interrupted. The last ruling can be challenged; a tie sustains it."
	case "rule.clocks":
		return "Clocks show when a time is up; nobody is cut off by a machine. An extension is by no objection, else by vote."
	case "rule.agenda":
		return "Items are taken in their order. The next begins when nothing is pending and what was decided has somebody to do it."
	case "rule.moving":
		return "A motion stands in exact words, has a mover with vote, and is read out before debate. Some kinds take no text, or a duration, a person, a decision."
	case "rule.one motion":
		return "One motion at a time. What is pending is settled, laid aside or amended before another is moved."
	case "rule.precedence":
		return "A procedural motion is in order over what has a lower rank: refer, postpone, limit, close debate, table, recess, adjourn, next meeting. Incidental motions always are, and only recess and adjourning come before them."
	case "rule.seconding":
		return "A motion needs a second by somebody else with vote before it is debated, unless the standing orders say otherwise."
	case "rule.amending":
		return "An amendment strikes words that stand in the text, or inserts others. There are two degrees. The deepest is settled first; others come up in the order of the place they touch. The motion as amended must still be put."
	case "rule.closing debate":
		return "Closing debate needs two thirds of the hands unless the standing orders say otherwise, and is moved by somebody who has not spoken on the item. Lost, three more must speak first. Carried, the question is put."
	case "rule.deciding twice":
		return "A decision of this meeting may be reconsidered once, moved by somebody who voted on the side that prevailed. What was postponed, referred or suspended is taken up without a vote, what was tabled by one. An earlier decision is rescinded by two thirds, or by simple majority with notice."
	case "rule.next business":
		return "A decision says who does it by when, or that nothing is to be done, before the next business. The next business ends the right to a recount."
	case "rule.putting":
		return "A question is put when all who wished have spoken, when debate was closed, or when nobody objects. From then on the text, the threshold and who may vote stay as they are."
	case "rule.counting":
		return "Hands are counted in all or section by section; the first figure settles which. A figure above the voters is refused. A column in which nothing was entered is 0. Nothing is declared while the room, or a section with voters, has no figure. A sum below the voters is valid; the rest did not vote."
	case "rule.two tellers":
		return "Two tellers count apart, unseen by each other. Where they differ, both count again."
	case "rule.recounts":
		return "A verdict may be counted again until the next business, whole or one section; every round is kept. If that changes the outcome only a division is in order, and a division is final."
	case "rule.thresholds":
		return "Simple: more for than against. A majority of those present or of the members: more than half. A share such as two thirds: at least that, and somebody for it. A tie is not carried; abstentions weigh only where the share is of those present or of the members."
	case "rule.consensus":
		return "Consensus is reached without a block, and with no more stand-asides than the standing orders bear. Not reached, hands are counted under the threshold to fall back on, where there is one."
	case "rule.competing":
		return "Between proposals everybody has one hand. More than half survives and is put for and against; else the lowest falls and the next round follows. A tie for the lowest is counted again, then drawn by lot."
	case "rule.elections":
		return "One seat is filled by rounds; a name without a rival is put for and against. For several seats everybody has as many hands as there are seats; ties at the edge are counted again, then drawn by lot."
	case "rule.lot":
		return "A lot is SHA-256 of meeting, office or \"compete\", person or choice, and the number that the room called out, with | between them. The lowest wins the place, or falls. Anybody can repeat it."
	case "rule.standing orders":
		return "Standing orders are named settings with a default. A pack or the assembly changes them, and each change is in the record."
	case "rule.the close":
		return "A meeting is convened, opened and closed. At the close whatever is pending stands over. A closed meeting takes notes, actions, the next meeting, corrections and the seal."
	case "rule.the seal":
		return "A closed record is sealed with numbers that the room calls out. The eight words are written down by several people; nothing below the seal can be undone."
	case "rule.undo":
		return "Every command can be undone, the last first, as often as wanted, and brought back until a new command is given."
	case "rule.mandates":
		return "Delegates act within their mandate and conclude nothing: what they bring back is a proposal, whose text is published before it is put, to be ratified. They report on their day; then the mandate is discharged or renewed. They can be recalled at any time, without cause: it acts at once, the alternate takes the seat, or an election under the mandate's name fills it, and the report stays due. Two missed reports ask: renew or recall? A mandate ends with its term."
	case "rule.grievances":
		return "A grievance has a text, an area and a number of people, and no name. Of two that are merged one question is asked: may the same people be in both? If not, the numbers add up; else it is at least the larger. Hands rank them, one for each from everybody. A demand is a motion; carried, somebody is sent with it; then it is presented, answered, and closed or escalated."
	case "rule.the fund":
		return "A motion may ask for money, in whole numbers of the smallest unit. Carried, it joins the register of what the members authorized; no more than that is paid of it. An amendment changes the words of a motion and not its amount: withdraw it, and move it with another."
	}
	return ""
}
