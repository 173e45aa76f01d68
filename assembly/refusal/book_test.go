package refusal_test

import (
	"slices"
	"testing"

	"stacktaker/assembly/refusal"
)

// A refusal stands in one row, and a rule in one place of the book.
func TestEachStandsOnce(t *testing.T) {
	for what, all := range map[string][]string{"refusal": refusal.Keys(), "rule": refusal.Rules()} {
		slices.Sort(all)
		for i := 1; i < len(all); i++ {
			if all[i] == all[i-1] {
				t.Errorf("the %s %q stands in the book twice", what, all[i])
			}
		}
	}
}

// What a rule of conduct is and what makes no sense, on the examples of docs/rules.md, section 11, and their like.
func TestKinds(t *testing.T) {
	for kind, keys := range map[refusal.Kind][]string{
		refusal.Conduct: {
			"quorum.lost", "put.second", "move.rank", "put.waiting", "hand.list-closed", "hand.speeches", "response.two", "floor.ruling", "facilitator.hand",
			"facilitator.move", "no-vote", "renew.runs", "recount.final", "reconsider.once", "challenge.late", "business.assign",
		},
		refusal.Sense: {
			"who.unknown", "motion.none", "amend.where", "count.too-many", "lot.none", "second.own", "put.teller", "declare.differ", "declare.missing", "undo.seal", "line.misfit",
			"in-camera.already", "threshold.unknown", "not in the book",
		},
	} {
		for _, key := range keys {
			if got := refusal.New(key).Kind(); got != kind {
				t.Errorf("%s is of the kind %d", key, got)
			}
		}
	}
}
