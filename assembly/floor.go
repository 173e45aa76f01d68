package assembly

import (
	"slices"
	"time"

	"stacktaker/assembly/order"
)

// Floor is who speaks, who waits, and what was said to points of order.
type Floor struct {
	Speaker     *Speech   // nil: nobody has the floor
	Interrupted []*Speech // who gets the floor back after a ruling, the next last
	ListClosed  time.Time // zero: open
	Speeches    []*Speech // that have ended
	Rulings     []Ruling
	Preferred   []Preference // who went before others, each time
	// Round is everybody once, while it lasts; nil without one.
	Round *SpeakingRound
	// SilenceUntil is when a pause ends, zero without one.
	SilenceUntil time.Time

	hands      []*Hand
	shifts     []shifted       // what was done to their order, the first first
	given      order.Given     // to lane 3; as its side, the mover counts as for
	first      map[string]bool // who asked to go first (progressive); never told
	answerable bool            // there is a lane-3 speech to respond to
	asked      bool            // the last who was called asks a question
	responses  int             // to that speech
	limit      time.Duration   // of a speech until the item ends, 0 = the standing order
}

// Speech is somebody's time on the floor.
type Speech struct {
	Person string
	Kind   Kind
	About  string
	Began  time.Time
	Ended  time.Time // zero while it goes on
	Limit  time.Duration
	Item   int
	Motion string
	First  bool   // the person's first turn in this meeting
	Reason string // why the person was called out of turn
	Closed bool   // begun in a closed session

	ran   time.Duration // until the clock last stopped
	since time.Time     // the clock runs since; zero: it stands
	stood bool          // the clock stood when the speech was interrupted
	held  bool          // it stands for an incidental motion or a count, and goes on after it
	hand  *Hand
	turn  bool        // counts as a turn
	reply bool        // the mover's, to the debate
	place uint64      // of the person's turn before it
	heard uint64      // of the one before it that is told
	given order.Given // as it was before it
	asked bool        // likewise
}

// Preference is that somebody went before others, and why: moved up on the stack, or called out of turn.
type Preference struct {
	At     time.Time
	Person string
	Reason string
	Called bool
	Item   int
}

// preferred keeps a preference for which there is a reason that may be told.
func (f *Floor) preferred(p Preference) {
	if p.Reason != "" {
		f.Preferred = append(f.Preferred, p)
	}
}

// Ruling is the answer to a point in lane 0.
type Ruling struct {
	At          time.Time
	Raised      time.Time // when the point was taken; zero for a ruling that answers none
	Person      string
	Kind        Kind
	About       string
	Upheld      bool
	Text        string
	Facilitator string
	Item        int
	Motion      string // of a ruling on what a motion needs: its id,
	Needs       string // what it needs, and what it needed before, both as the language writes them
	Was         string
	owned       bool // it had been given that
	Reversed    bool // by a challenge
	Closed      bool // given in a closed session

	seq uint64 // the entry in which it was given
}

// Spoken is how long a speech took, or takes until now. Clocks are derived from recorded instants.
func (s *State) Spoken(sp *Speech, now time.Time) time.Duration {
	if sp.since.IsZero() {
		return sp.ran
	}
	return sp.ran + s.Elapsed(sp.since, now)
}

// Held tells whether the speaker's clock stands for an incidental motion or a count, and goes on by itself after it.
func (sp *Speech) Held() bool { return sp.held }

// Stopped tells whether the speaker's clock stands.
func (sp *Speech) Stopped() bool { return sp.since.IsZero() }

// hold stops a clock for an incidental motion, or for a count. One that stood before stays as it is.
func (s *State) hold(sp *Speech, at time.Time) {
	if !sp.Stopped() {
		sp.held = true
		s.stop(sp, at)
	}
}

// speakOn lets the clock go on that was held: at once, or when who was interrupted meanwhile has the floor back.
func (f *Floor) speakOn(at time.Time) {
	if sp := f.Speaker; sp != nil && sp.held {
		sp.held, sp.since = false, at
	}
	for _, sp := range f.Interrupted {
		if sp.held {
			sp.held, sp.stood = false, false
		}
	}
}

func (s *State) stop(sp *Speech, at time.Time) {
	sp.ran, sp.since = s.Spoken(sp, at), time.Time{}
}

// On is the motion that somebody speaks to, "" without one: for and against are meant of what was pending when the hand went up, whatever
// was moved on it since.
func (sp *Speech) On() string {
	if sp.hand != nil && sp.hand.Of() != "" {
		return sp.hand.Of()
	}
	return sp.Motion
}

// Of is the motion that a hand is for or against; "" where it takes no side, or nothing was pending when it went up.
func (h *Hand) Of() string {
	if h.Kind != For && h.Kind != Against {
		return ""
	}
	return h.Motion
}

// responding tells whether the speech that goes on, or was interrupted, is a direct response.
func (f *Floor) responding() bool {
	if n := len(f.Interrupted); n > 0 {
		return f.Interrupted[0].Kind == Response
	}
	return f.Speaker != nil && f.Speaker.Kind == Response
}

func (f *Floor) hand(id uint64) *Hand {
	for _, h := range f.hands {
		if h.ID == id {
			return h
		}
	}
	return nil
}

func (f *Floor) drop(id uint64) {
	f.hands = slices.DeleteFunc(f.hands, func(h *Hand) bool { return h.ID == id })
}

func (f *Floor) dropAll(person string) {
	f.hands = slices.DeleteFunc(f.hands, func(h *Hand) bool { return h.Person == person })
}

// dropLane3 empties lane 3 of the hands that a test finds.
func (f *Floor) dropLane3(test func(*Hand) bool) {
	f.hands = slices.DeleteFunc(f.hands, func(h *Hand) bool { return h.Kind.Lane() == 3 && test(h) })
}

func (f *Floor) clear() {
	f.hands, f.Speaker, f.Interrupted, f.ListClosed = nil, nil, nil, time.Time{}
}

// newItem begins the floor anew for another item: hands stay up, what counted on the item before ends.
func (f *Floor) newItem() {
	f.ListClosed, f.given, f.limit, f.answerable, f.asked, f.responses, f.Round = time.Time{}, order.Given{}, 0, false, false, 0, nil
}
