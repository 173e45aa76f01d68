package assembly

import (
	"slices"

	"stacktaker/assembly/refusal"
	"stacktaker/assembly/words"
)

// Rule is the short name of the rule by which a count was judged.
func (r *Result) Rule() string {
	if r.Objections != nil {
		return "consensus"
	}
	return "thresholds"
}

// RuleText tells a rule in words; empty for an unknown one.
func RuleText(name string) words.Phrase {
	if !slices.Contains(RuleNames(), name) {
		return words.Phrase{}
	}
	return words.Say("rule." + name)
}

// RuleNames lists the short names of the rules, in the order of the rule book.
func RuleNames() []string { return refusal.Rules() }
