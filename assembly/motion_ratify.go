package assembly

import (
	"fmt"
	"slices"
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/assembly/names"
	"stacktaker/assembly/words"
)

// Provisional is something that an earlier meeting decided without its quorum, as the room wished. A later one ratifies it, by the threshold
// that the decision needed, or lets it fall (docs/rules.md, section 11).
type Provisional struct {
	Meeting   int      `json:"meeting"`
	Motion    string   `json:"motion,omitempty"` // its id there; "" of an election
	Office    string   `json:"office,omitempty"`
	Text      string   `json:"text,omitempty"`
	Elected   []string `json:"elected,omitempty"` // ids of people
	Threshold string   `json:"threshold"`
	Camera    bool     `json:"camera,omitempty"` // decided in a closed session
}

// Ref is how a line names it: #3/2, or #3/"Treasurer".
func (p Provisional) Ref() string {
	if p.Office != "" {
		return fmt.Sprintf("#%d/%s", p.Meeting, language.Quoted(p.Office))
	}
	return fmt.Sprintf("#%d/%s", p.Meeting, p.Motion)
}

func (p Provisional) called() string {
	if p.Office != "" {
		return p.Office
	}
	return p.Text
}

// provisional is what this meeting leaves to be ratified: what earlier ones left and nobody decided, and what it decided so itself.
func (s *State) provisional() []Provisional {
	var all []Provisional
	if s.Past.Last != nil {
		for _, p := range s.Past.Last.Provisional {
			if s.ratified(p.Ref()) == nil {
				all = append(all, p)
			}
		}
	}
	for _, m := range s.Motions.All {
		if m.ToRatify && m.State == Carried && !m.Rescinded {
			all = append(all, Provisional{
				Meeting: s.Info.Number, Motion: m.ID, Text: m.Text, Threshold: m.Threshold.String(),
				Camera: m.Closed || m.Reworded || m.Result != nil && m.Result.Closed,
			})
		}
	}
	for _, c := range s.Contests {
		if c.ToRatify && !c.Competition() {
			all = append(all, Provisional{Meeting: s.Info.Number, Office: c.Office, Elected: c.Holders(), Threshold: "simple", Camera: c.Closed})
		}
	}
	return all
}

// ratified is the motion by which this meeting decided on something provisional; nil where it did not.
func (s *State) ratified(ref string) *Motion {
	for _, m := range slices.Backward(s.Motions.All) {
		if m.Kind == "ratify" && m.Target == ref && (m.State == Carried || m.State == NotCarried) {
			return m
		}
	}
	return nil
}

// fell tells whether a decision of an earlier meeting was not ratified by this one.
func (s *State) fell(d Decision) bool {
	m := s.ratified(Provisional{Meeting: d.Meeting, Motion: d.ID}.Ref())
	return m != nil && m.State == NotCarried
}

// electionFell tells whether the election of an officer by an earlier meeting was not ratified by this one.
func (s *State) electionFell(o Officer) bool {
	m := s.ratified(Provisional{Meeting: o.Meeting, Office: o.Office}.Ref())
	return m != nil && m.State == NotCarried
}

// moveRatify brings up what an earlier meeting decided without a quorum.
func (t *turn) moveRatify(k motionKind, mover *Person, ref string) error {
	var left []Provisional
	if t.s.Past.Last != nil {
		left = t.s.Past.Last.Provisional
	}
	i := slices.IndexFunc(left, func(p Provisional) bool { return names.Fold(p.Ref()) == names.Fold(ref) })
	switch {
	case i < 0 && len(left) == 0:
		return refuse("ratify.nothing")
	case i < 0:
		refs := make([]string, len(left))
		for i, p := range left {
			refs[i] = p.Ref()
		}
		return refuse("ratify.unknown", ref, words.Names(refs))
	}
	p := left[i]
	if p.Camera && !t.closed {
		return refuse("ratify.camera", p.Ref())
	}
	if m := t.s.ratified(p.Ref()); m != nil {
		return refuse("ratify.again", p.Ref(), t.s.Called(m))
	}
	text := p.Text
	if p.Office != "" {
		text = p.Office
	}
	e := &MotionMoved{
		ID: t.motionID(k, ""), Kind: k.name, Mover: mover.ID, Text: text, Target: p.Ref(), Threshold: p.Threshold, Own: true,
		Seconded: !k.second || !t.s.Rules.Yes("second"),
	}
	t.takenPresent(mover)
	t.emit(e)
	return nil
}

// Ratifies is what an earlier meeting left and a motion brings up; nil for any other motion, one of kind ratify among them that accepts an
// agreement, whose words are its own.
func (s *State) Ratifies(m *Motion) *Provisional {
	if m.Kind != "ratify" || m.Target == "" || s.Past.Last == nil {
		return nil
	}
	left := s.Past.Last.Provisional
	if i := slices.IndexFunc(left, func(p Provisional) bool { return p.Ref() == m.Target }); i >= 0 {
		return &left[i]
	}
	return nil
}

// ratifyTitle names the decision by its number and words, and an election with who was elected.
func (s *State) ratifyTitle(m *Motion) words.Phrase {
	switch p := s.Ratifies(m); {
	case p == nil:
		return words.Say("title.main", m.Text)
	case p.Office == "":
		return words.Say("title.ratify", p.Motion, p.Meeting, p.Text)
	case len(p.Elected) == 0:
		return words.Say("title.ratify.vacant", p.Office, p.Meeting)
	default:
		return words.Say("title.ratify.election", p.Office, p.Meeting, words.Names(s.Roll.names(p.Elected)))
	}
}

// ToRatify tells whether an earlier meeting left a decision to be ratified in the open, and this one has not decided on it.
func (s *State) ToRatify(ref string) bool {
	return s.Past.Last != nil && s.ratified(ref) == nil &&
		slices.ContainsFunc(s.Past.Last.Provisional, func(p Provisional) bool { return p.Ref() == ref && !p.Camera })
}

// OpenToRatify is what an earlier meeting left to be ratified in the open, and this one has not decided on.
func (s *State) OpenToRatify() []Provisional {
	if s.Past.Last == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(s.Past.Last.Provisional), func(p Provisional) bool { return !s.ToRatify(p.Ref()) })
}

// LeavesToRatify is what the next meeting is to ratify, as the room may be told it: what of this meeting and of earlier ones is provisional.
func (s *State) LeavesToRatify() []Provisional {
	return slices.DeleteFunc(s.provisional(), func(p Provisional) bool { return p.Camera && !s.Info.InCamera })
}

// leftToRatify asks that an earlier meeting left it to be ratified.
func (s *State) leftToRatify(ref string) string {
	return must(s.Past.Last != nil && slices.ContainsFunc(s.Past.Last.Provisional, func(p Provisional) bool { return p.Ref() == ref }), noMotion)
}

// Ratification is what a later meeting decided on something that an earlier one left provisional.
type Ratification struct {
	Ref      string // as [Provisional.Ref] has it
	Meeting  int    // the number of the later one
	Date     string // YYYY-MM-DD, of the later one
	Ratified bool   // false: it fell
}

// Of is what of a meeting, by its number, was decided on: the id of a motion, or an office in quotation marks; "" where it is of another.
func (r Ratification) Of(meeting int) string {
	of, is := strings.CutPrefix(r.Ref, fmt.Sprintf("#%d/", meeting))
	if !is {
		return ""
	}
	return of
}

// Ratifications are what this meeting decided in the open on what earlier ones left provisional; nothing before it is closed, since until then
// it can be taken back. It is asked of a state that is told outside ([Meeting.Told]).
func (s *State) Ratifications() []Ratification {
	if s.Past.Last == nil || s.Info.Phase != Closed {
		return nil
	}
	var all []Ratification
	for _, p := range s.Past.Last.Provisional {
		m := s.ratified(p.Ref())
		if m == nil || p.Camera || m.Closed || m.Result != nil && m.Result.Closed {
			continue
		}
		all = append(all, Ratification{Ref: p.Ref(), Meeting: s.Info.Number, Date: s.Info.Date, Ratified: m.State == Carried})
	}
	return all
}

// ratifiedAs is how a later meeting names what this one decided provisionally.
func (s *State) ratifiedAs(id, office string) string {
	return Provisional{Meeting: s.Info.Number, Motion: id, Office: office}.Ref()
}

// Ratified is what a later meeting decided on a motion of this one that is to be ratified; nil where none did.
func (s *State) Ratified(m *Motion, later []Ratification) *Ratification {
	return among(later, s.ratifiedAs(m.ID, ""))
}

// RatifiedElection is the same of an election.
func (s *State) RatifiedElection(c *Contest, later []Ratification) *Ratification {
	return among(later, s.ratifiedAs("", c.Office))
}

func among(later []Ratification, ref string) *Ratification {
	if i := slices.IndexFunc(later, func(r Ratification) bool { return r.Ref == ref }); i >= 0 {
		return &later[i]
	}
	return nil
}
