package assembly

import (
	"strings"

	"stacktaker/assembly/words"
)

// Rule is the short name of the rule by which a command was refused, "" where the line itself could not be read.
// [RuleText] tells the rule.
func (r *Refusal) Rule() string { return ruleOf(r.Key) }

// Rule is the short name of the rule by which a count was judged.
func (r *Result) Rule() string {
	if r.Objections != nil {
		return "consensus"
	}
	return "thresholds"
}

// RuleText tells a rule in words; empty for an unknown one.
func RuleText(name string) words.Phrase {
	for _, known := range RuleNames() {
		if known == name {
			return words.Say("rule." + name)
		}
	}
	return words.Phrase{}
}

// RuleNames lists the short names of the rules, in the order of the rule book.
func RuleNames() []string {
	return []string{
		"presence", "credentials", "door", "quorum", "roles", "rotation", "facilitating", "tellers", "lanes", "one hand", "responses",
		"the list", "moving up", "points of order", "clocks", "agenda", "moving", "one motion", "precedence", "seconding", "amending",
		"closing debate", "deciding twice", "next business", "putting", "counting", "two tellers", "recounts", "thresholds", "consensus",
		"competing", "elections", "lot", "standing orders", "opening", "recesses", "the close", "the seal", "undo", "mandates",
		"grievances", "the fund",
	}
}

// ruleOf finds the rule of a refusal by its key: what stands before the first point, and the exceptions to that.
func ruleOf(key string) string {
	switch key {
	case "hand.list-closed", "list.closed", "list.open":
		return "the list"
	case "hand.debate-closed":
		return "closing debate"
	case "hand.counting", "move.counting", "call.counting":
		return "counting"
	case "hand.observer", "no-vote", "no-vote.new":
		return "credentials"
	case "hand.waits", "hand.round":
		return "one hand"
	case "move.one-main", "move.only-alone":
		return "one motion"
	case "move.rank", "move.incidental":
		return "precedence"
	case "put.second", "amend.second":
		return "seconding"
	case "put.teller", "role.teller", "nominate.teller":
		return "tellers"
	case "declare.teller", "declare.differ", "count.teller", "count.again":
		return "two tellers"
	case "floor.ruling", "challenge.none":
		return "points of order"
	case "who.refused", "not-here":
		return "presence"
	case "phase.unborn", "phase.again", "phase.convened", "phase.open":
		return "opening"
	case "phase.recess", "phase.not-recess":
		return "recesses"
	case "undo.seal":
		return "the seal"
	}
	room, _, _ := strings.Cut(key, ".")
	return map[string]string{
		"arrive": "presence", "import": "presence", "leave": "presence", "apologies": "presence", "member": "presence", "members": "presence",
		"headcount": "door", "quorum": "quorum", "role": "roles", "rotate": "rotation", "decline": "rotation", "objection": "rotation",
		"facilitator": "facilitating", "hand": "lanes", "stack": "lanes", "call": "lanes", "floor": "lanes", "response": "responses",
		"bump": "moving up", "ruling": "points of order", "clock": "clocks", "extend": "clocks", "gap": "clocks", "silence": "clocks",
		"item": "agenda", "go": "agenda", "defer": "agenda", "move": "moving", "motion": "moving", "kind": "moving", "notice": "moving",
		"rule-out": "moving", "second": "seconding", "amend": "amending", "accept": "amending", "closure": "closing debate",
		"reconsider": "deciding twice", "decision": "deciding twice", "business": "next business", "no-action": "next business",
		"put": "putting", "count": "counting", "declare": "counting", "clear": "counting", "recount": "recounts",
		"threshold": "thresholds", "needs": "thresholds", "consensus": "consensus", "compete": "competing", "contest": "competing", "hands": "competing",
		"elect": "elections", "nominate": "elections", "lot": "lot", "rule": "standing orders", "pack": "standing orders",
		"phase": "the close", "seal": "the seal", "undo": "undo", "redo": "undo", "mandate": "mandates",
		"report": "mandates", "renew": "mandates", "discharge": "mandates", "ratify": "mandates", "grievance": "grievances",
		"merge": "grievances", "rank": "grievances", "demand": "grievances", "answered": "grievances", "spend": "the fund",
		"paid": "the fund", "floors": "moving",
	}[room]
}
