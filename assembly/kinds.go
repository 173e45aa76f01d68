package assembly

import "slices"

// motionKind is one row of the table of motions (docs/rules.md, section 4).
type motionKind struct {
	name      string
	rank      int
	text      textOf
	second    bool
	debate    bool
	amend     bool
	threshold string
	group     group
}

// textOf is what stands in the text of a motion of this kind.
type textOf uint8

const (
	noText textOf = iota
	anyText
	aDuration
	maybeDuration
	aPerson
	aDecision
	aRule
	aRolePerson
	maybeSection
)

// group is how a kind of motion comes before the others.
type group uint8

const (
	ranked     group = iota // in order over what has a lower rank
	incidental              // always in order
	returning               // only when nothing is pending
	amending                // by its parent
)

// MainRank is the rank of the motions that are business of their own.
const MainRank = 10

func motionKinds() []motionKind {
	const twoThirds = "2/3 of cast"
	return []motionKind{
		{"main", MainRank, anyText, true, true, true, "simple", ranked},
		{"ratify", MainRank, anyText, true, true, false, "simple", ranked},
		{"action", MainRank, anyText, true, true, true, twoThirds, ranked},
		{"recall", MainRank, aPerson, true, true, false, "simple", ranked},
		{"rescind", MainRank, aDecision, true, true, true, twoThirds, ranked},
		{"amendment", 20, anyText, true, true, true, "simple", amending},
		{"refer", 30, anyText, true, true, true, "simple", ranked},
		{"postpone", 40, anyText, true, true, true, "simple", ranked},
		{"limit", 50, aDuration, true, false, true, twoThirds, ranked},
		{"close-debate", 60, noText, true, false, false, twoThirds, ranked},
		{"table", 70, noText, true, false, false, "simple", ranked},
		{"recess", 80, maybeDuration, true, false, true, "simple", ranked},
		{"adjourn", 90, noText, true, false, false, "simple", ranked},
		{"next-meeting", 95, anyText, true, false, true, "simple", ranked},
		{"challenge", 25, noText, true, true, false, "simple", incidental},
		{"replace", 25, aRolePerson, true, true, false, "simple", incidental},
		{"recount", 25, maybeSection, true, false, false, "simple", incidental},
		{"suspend-rules", 25, aRule, true, false, false, twoThirds, incidental},
		{"reconsider", 15, aDecision, true, true, false, "simple", returning},
		{"take-up", 15, aDecision, true, false, false, "simple", returning},
	}
}

// kindNamed finds a row of the table.
func kindNamed(name string) (motionKind, bool) {
	for _, k := range motionKinds() {
		if k.name == name {
			return k, true
		}
	}
	return motionKind{}, false
}

// kindNames lists the kinds that can be moved by name.
func kindNames() []string {
	var names []string
	for _, k := range motionKinds() {
		if k.group != amending {
			names = append(names, k.name)
		}
	}
	return names
}

// withoutQuorum lists the only motions that are in order while there is no quorum (docs/rules.md, section 1).
func withoutQuorum(kind string) bool {
	return slices.Contains([]string{"recess", "adjourn", "next-meeting"}, kind)
}
