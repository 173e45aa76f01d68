package words

// englishOrders tells what each standing order is for, and where it comes from: [R] Rusty's Rules of Order, [C]
// Citrine's ABC of Chairmanship, [A] Spanish assembly practice, [O] the New York City General Assembly, [D] this
// program.
func englishOrders(key string) string {
	switch key {
	case "order.quorum":
		return "how many must be present for anything to be decided [R]"
	case "order.newcomers":
		return "what somebody becomes whose name is not on the roll [D]"
	case "order.order":
		return "in what order people speak [R]"
	case "order.opening":
		return "how long a mover's opening speech may take [C]"
	case "order.speech":
		return "how long a speech may take [R]"
	case "order.reply":
		return "how long the mover's reply may take [C]"
	case "order.information":
		return "how long a point of information or order may take [A]"
	case "order.response":
		return "how long a direct response may take [A]"
	case "order.speeches":
		return "how often somebody may speak to a motion, 0 = no limit [C]"
	case "order.rotate-after":
		return "after how long a role is handed over, 0 = no clock [O]"
	case "order.max-consecutive":
		return "how many terms in a row somebody may serve [R]"
	case "order.facilitator-votes":
		return "whether who facilitates votes [R]"
	case "order.second":
		return "whether a motion needs a second [R]"
	case "order.withdraw-by":
		return "by whose leave a motion is withdrawn [R]"
	case "order.amendments":
		return "whether amendments are voted on, or only accepted as friendly [R]"
	case "order.election":
		return "what an elected person needs: the most hands, more than half of those cast, or of those present [D]"
	case "order.consensus-fallback":
		return "under which threshold hands are counted where consensus is not reached [O]"
	case "order.max-asides":
		return "what share may stand aside from a consensus [O]"
	case "takes.values":
		return "{0}"
	case "takes.fallback":
		return "none, or a threshold such as 9/10 of cast"
	case "takes.share":
		return "none, or a share such as 1/3"
	case "takes.threshold":
		return "simple, majority of present, 2/3 of cast, consensus …"
	case "takes.duration":
		return "a duration such as 90s, 2m, 1h30m"
	case "takes.number":
		return "a number from 0 to 1000"
	case "order.threshold":
		return "what a motion of this kind needs to carry"
	}
	return ""
}
