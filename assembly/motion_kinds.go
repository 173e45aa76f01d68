package assembly

// motionKind is one row of the table of motions (docs/rules.md, section 4): everything that the assembly does with a motion of a kind, and
// not with others.
type motionKind struct {
	name      string
	rank      int
	text      KindText
	second    bool // it needs one
	debate    bool // it may be debated
	amend     bool // it may be amended
	threshold string
	group     group
	about     bool // it is about what is pending, and out of order without that
	// always is for what is in order without a quorum (docs/rules.md, section 1).
	always bool
	// possible is what it asks for besides its rank; nil: nothing.
	possible func(*State) *Refusal
	// effect is what it does by itself when it is carried, and undo takes that back, where a recount finds it not carried or it is
	// reconsidered; nil: nothing.
	effect, undo func(*turn, *Motion)
}

// KindText is what stands in the text of a motion of a kind.
type KindText uint8

// What a kind of motion takes.
const (
	NoText KindText = iota
	AnyText
	ADuration
	MaybeDuration
	APerson
	ADecision
	ARule
	ARolePerson
	MaybeSection
	AnItem
)

// TextOfKind is what stands in the text of a motion of a kind, by its name.
func TextOfKind(name string) KindText { return kindsByName[name].text }

// DealsWithPending tells whether a kind of motion is about what is pending, and out of order without that.
func DealsWithPending(name string) bool { return kindsByName[name].about }

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

// kinds is the table of motions, and kindsByName the same by name. They are filled when the program starts and never changed: effects look
// kinds up, so that the table cannot be the value of a variable.
var (
	kinds       []motionKind
	kindsByName map[string]motionKind
)

func init() {
	kinds, kindsByName = motionKinds(), map[string]motionKind{}
	for _, k := range kinds {
		kindsByName[k.name] = k
	}
}

func motionKinds() []motionKind {
	const twoThirds = "2/3 of cast"
	return []motionKind{
		{
			name: "main", rank: MainRank, text: AnyText, second: true, debate: true, amend: true, threshold: "simple",
		},
		{
			name: "ratify", rank: MainRank, text: AnyText, second: true, debate: true, threshold: "simple",
		},
		{
			name: "action", rank: MainRank, text: AnyText, second: true, debate: true, amend: true, threshold: twoThirds,
		},
		{
			name: "recall", rank: MainRank, text: APerson, second: true, debate: true, threshold: "simple",
			effect: recallDelegate, undo: seatAgain,
		},
		{
			name: "rescind", rank: MainRank, text: ADecision, second: true, debate: true, amend: true, threshold: twoThirds,
			effect: rescind, undo: unrescind,
		},
		{
			name: "amendment", rank: 20, text: AnyText, second: true, debate: true, amend: true, threshold: "simple", group: amending,
			effect: (*turn).rewrite, undo: (*turn).takeOut,
		},
		{
			name: "postpone-indefinitely", rank: 15, second: true, debate: true, threshold: "simple",
			about: true, effect: laysAside(Dropped), undo: bringBack,
		},
		{
			name: "refer", rank: 30, text: AnyText, second: true, debate: true, amend: true, threshold: "simple",
			about: true, effect: laysAside(Referred), undo: bringBack,
		},
		{
			name: "postpone", rank: 40, text: AnyText, second: true, debate: true, amend: true, threshold: "simple",
			about: true, effect: laysAside(Postponed), undo: bringBack,
		},
		{
			name: "limit", rank: 50, text: ADuration, second: true, amend: true, threshold: twoThirds,
			effect: setLimit, undo: unsetLimit,
		},
		{
			name: "close-debate", rank: 60, second: true, threshold: twoThirds,
			about: true, possible: (*State).guardClosure, effect: closeDebate, undo: openDebate,
		},
		{
			name: "next-business", rank: 65, second: true, threshold: "simple",
			about: true, effect: laysAside(Dropped), undo: bringBack,
		},
		{
			name: "table", rank: 70, second: true, threshold: "simple",
			about: true, effect: laysAside(Tabled), undo: bringBack,
		},
		{
			name: "recess", rank: 80, text: MaybeDuration, second: true, amend: true, threshold: "simple",
			always: true, effect: beginRecess,
		},
		{
			name: "adjourn", rank: 90, second: true, threshold: "simple",
			always: true, effect: adjourn,
		},
		{
			name: "next-meeting", rank: 95, text: AnyText, second: true, amend: true, threshold: "simple",
			always: true, effect: fixNext, undo: unfixNext,
		},
		{
			name: "challenge", rank: 25, second: true, debate: true, threshold: "simple", group: incidental,
			possible: (*State).guardChallenge,
		},
		{
			name: "replace", rank: 25, text: ARolePerson, second: true, debate: true, threshold: "simple", group: incidental,
			effect: replace, undo: (*turn).unseat,
		},
		{
			name: "recount", rank: 25, text: MaybeSection, second: true, threshold: "simple", group: incidental,
			possible: (*State).guardRecountMoved,
		},
		{
			name: "take-item", rank: 25, text: AnItem, second: true, threshold: "simple", group: incidental,
			possible: (*State).guardTakeItem, effect: takeItem, undo: leaveItem,
		},
		{
			name: "suspend-rules", rank: 25, text: ARule, second: true, threshold: twoThirds, group: incidental,
			effect: suspendRule, undo: restoreRule,
		},
		{
			name: "reconsider", rank: 15, text: ADecision, second: true, debate: true, threshold: "simple", group: returning,
			effect: reconsider, undo: unreconsider,
		},
		{
			name: "take-up", rank: 15, text: ADecision, second: true, threshold: "simple", group: returning,
			effect: takeUpAgain, undo: tableAgain,
		},
	}
}

// kindNamed finds a row of the table.
func kindNamed(name string) (motionKind, bool) {
	k, ok := kindsByName[name]
	return k, ok
}

// kindNames lists the kinds that can be moved by name.
func kindNames() []string {
	var names []string
	for _, k := range kinds {
		if k.group != amending {
			names = append(names, k.name)
		}
	}
	return names
}

// withoutQuorum tells whether a kind of motion is in order while there is no quorum.
func withoutQuorum(kind string) bool {
	k, _ := kindNamed(kind)
	return k.always
}
