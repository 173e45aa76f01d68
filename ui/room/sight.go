package room

import (
	"time"

	"stacktaker/assembly/threshold"
	"stacktaker/ui/look"
)

// Sight is what the room may see, and nothing besides: told strings, numbers and times. It goes as JSON to a second
// window, which draws it without a meeting. Its fields are listed in a test, so that none comes in unnoticed.
type Sight struct {
	Language    string `json:",omitempty"` // of what is told here, and in which it is drawn: a BCP 47 tag
	Meeting     string `json:",omitempty"` // tells one meeting from another, and says nothing of it
	Title       string // of the meeting
	Convened    bool   `json:",omitempty"` // it is not open yet
	Where       string // date and place
	Facilitator string // who facilitates, "" for nobody

	// InCamera is a closed session: then there are no words, no names and no figures here, but the title and how long somebody speaks.
	InCamera bool

	NoQuorum *Shortage // nil while there is a quorum
	Closing  *Closing  // nil until the close
	Pause    *Pause    // nil while the meeting goes on
	Mended   *Mended   `json:",omitempty"` // a decision that was put right; nil once something else has happened
	Approved *Approved `json:",omitempty"` // the minutes of the meeting before, just approved; nil once something else has happened
	Verdict  *Verdict  // nil once something else has happened
	Accepted string    `json:",omitempty"` // the friendly amendment that was accepted just now, by its number; "" once something else has happened
	Fell     []string  `json:",omitempty"` // that amendments fell with that, since their words are gone; nil once something else has happened
	Hands    *Hands    // nil while no hands are counted for and against
	Contest  *Contest  // nil while no people stand for an office, and no proposals compete
	Speech   *Speech   // nil while nobody has the floor
	Ruling   string    `json:",omitempty"` // whose point was just ruled on, and how; "" once something else has happened
	Next     []Waiting // the first who wait, three at most
	More     int       // how many wait behind them
	Round    *Round    // everybody once; nil without one
	Motion   *Motion   // what is pending, or counted
	Turned   *int      `json:",omitempty"` // by how many pages a long text was turned from the desk; nil: its pages turn by themselves
	Agenda   []Item
	Evening  *Evening // nil while there is no room for it

	// What no wall has room for, and everybody may know: it is told in sentences ([stacktaker/ui/room/text]).
	Names    string     `json:",omitempty"` // another one whenever a name was put right: what is shown by another name is no news
	Voters   int        `json:",omitempty"` // how many have a vote now
	Present  int        `json:",omitempty"` // how many the quorum counts
	Needed   int        `json:",omitempty"` // how many it needs
	Here     []string   `json:",omitempty"` // who is here, where they are checked in by name and no more than mostHere
	Roles    []Office   `json:",omitempty"` // who has which role tonight, but for the facilitator
	Owed     []Owed     `json:",omitempty"`
	Mandates []Mandated `json:",omitempty"`
	Known    Known      `json:",omitzero"`
}

// Office is a role and who has it.
type Office struct {
	Role string // as the language writes it: stack-keeper
	Name string
}

// Owed is an action: what somebody does until a day.
type Owed struct {
	Number int
	What   string
	Who    string
	By     string // 2026-05-28, "" without a day
	Report string // when they report, the same way
	Done   bool
}

// Mandated is with what delegates are sent.
type Mandated struct {
	Name      string
	Delegates []string
	Alternate string // "" without one
	Must      string // what they hold to, may concede, and refer back
	May       string
	Refer     string
	Due       string // the day of their report, "" without one
	State     string // active, report-due, reported, renewed, discharged, recalled, expired
}

// Shortage is a quorum that is lost.
type Shortage struct {
	Present int
	Needed  int
	Lost    bool // it was met before
}

// Closing is a meeting that is closed.
type Closing struct {
	At     string   // 22:05
	Sealed bool     // the record is sealed
	Seal   []string // the words of the seal, as they are read out; none while they are not known
	Next   string   // the next meeting: date, time and place, "" while it is not fixed
}

// Pause is a recess or a silence.
type Pause struct {
	Silence bool   // a silence that the room counts; else a recess
	Until   string // 19:45, "" where it has no end
	Clock   Clock
}

// Clock is the time that something took at an instant, from which the time that it took at any later one follows.
type Clock struct {
	Elapsed time.Duration // at the instant At
	At      time.Time
	Runs    bool
	Limit   time.Duration // 0: none
}

// Spent is the time taken until now. A now before the clock was read is that instant.
func (c Clock) Spent(now time.Time) time.Duration {
	if !c.Runs {
		return c.Elapsed
	}
	return c.Elapsed + max(now.Sub(c.At), 0)
}

// Figures is hands that were counted and may be told.
type Figures struct {
	For     int
	Against int
	Abstain int // without the blank papers
	threshold.Papers
}

// Verdict is what a count led to, with its working.
type Verdict struct {
	Motion  Motion    // what was decided; of a straw poll, its question
	Figures *Figures  // nil where hands were not counted
	Working string    // 2/3 of 79 cast needs 53
	Outcome string    // carried, not-carried, floor, straw
	Again   bool      `json:",omitempty"` // it is of a second count, or a later one
	Note    string    // six short, a tie, unanimously; "" where there is nothing to add
	At      time.Time // when it was decided
}

// The outcomes: floor is one floor of several, which decides nothing alone, and straw a straw poll, which decides
// nothing at all.
const (
	outcomeCarried = "carried"
	outcomeLost    = "not-carried"
	outcomeFloor   = "floor"
	outcomeStraw   = "straw"
)

// Hands is a count that is open.
type Hands struct {
	Asked    string   // the hands that are called for now: for, against, abstain; "" while none are
	Section  string   // where they are counted, "" for the whole room
	Voters   int      // who may vote there
	Only     string   `json:",omitempty"` // the one section that is counted again, "" for all
	All      int      // who may vote on it in all, or in that section
	Again    bool     // it was counted before
	Division bool     // people walk to two sides
	Paper    bool     `json:",omitempty"` // the vote is on paper, and no hands are called for
	Seen     bool     // a majority was seen and not counted; not which
	Begun    bool     // a figure is in
	Entered  bool     // all are, and not declared
	Parts    []Part   // the sections, or the whole room as one
	Figures  *Figures // in all, once they are entered and before they are declared

	Called bool `json:",omitempty"` // the roll is called, and everybody votes by name
	Voted  int  `json:",omitempty"` // how many have then

	Consensus  bool        // blocks and stand-asides are asked for, and no hands
	Objections *Objections // nil until they are entered
}

// Objections is who stands against a consensus.
type Objections struct {
	Blocks int
	Asides int
}

// Part is one section in a count, or the whole room.
type Part struct {
	Section string // "" for the whole room
	Voters  int
	State   string   // waiting, teller, differ, in
	Figures *Figures // nil until both tellers agree, or everybody's figure is entered
}

// The states of a part: nobody has counted it, one teller has, two have and differ, it is settled.
const (
	partWaiting = "waiting"
	partTeller  = "teller"
	partDiffer  = "differ"
	partIn      = "in"
)

// Contest is an election or a competition of proposals.
type Contest struct {
	Office   string // "" for a competition
	Seats    int
	Choices  []Choice         // in a later round those who are in it, then those elected before it
	Open     bool             // a round is counted
	Voters   int              // who may vote in it
	Paper    bool             `json:",omitempty"` // the round is held on paper
	Each     int              `json:",omitempty"` // how many hands each of them has, where that is more than one
	Asked    int              // the choice whose hands are called for, from 1; 0 for none
	Entered  bool             // the hands are in, and not declared
	Again    bool             // a round was counted before
	Before   int              `json:",omitempty"` // how many were
	Round    int              // which round the column of hands is of, from 1, where there were several; 0 for none
	Reopened bool             `json:",omitempty"` // re-open nominations won: the seats left stay vacant
	Lot      bool             // a tie waits for a number that the room calls out
	Back     string           // lots that were taken back, with what they had led to; "" for none
	Anyway   string           `json:",omitempty"` // the rules that were departed from for it; "" for none
	Tie      string           // who is tied, with how many hands each, and for what, or that a lot decided; "" for neither
	Papers   threshold.Papers `json:",omitzero"` // of the round that the column of hands is of
	Single   *Figures         // of one name without a rival, which was put for and against; nil otherwise
	Decided  time.Time        // zero while it is not decided
	Stage    *Stage           `json:",omitempty"` // of a ranked count that is told stage by stage: the one that is told; no other field then says what follows
}

// Stage is one stage of a ranked count, and how everybody stands after it.
type Stage struct {
	Number    int
	Quota     string
	Did       string // the surplus of Ana Ruiz, 3, is handed on
	Moved     string // who has how many votes now, and of them how many by this stage, in a sentence
	Stands    []Stand
	Exhausted string `json:",omitempty"` // votes of papers without a next name so far, and what cutting off lost; "" for none
	Elected   []string
}

// Stand is how somebody stands after a stage.
type Stand struct {
	Name   string
	Votes  string
	Gained string // +1.50000, -3; "" for nothing
	State  string // stands, elected, fallen
	New    bool   `json:",omitempty"` // by this stage
}

// Choice is one of those between which a contest decides.
type Choice struct {
	Name   string
	State  string // stands, elected, survives, fallen
	In     bool   // in the round that is open, or in the lot
	Hands  *int   // in the round that the column is of; nil for none
	Before string // the last round in which it was, where that is an earlier one, and its hands there; "" where it is not
}

// The states of a choice.
const (
	choiceStands   = "stands"
	choiceElected  = "elected"
	choiceSurvives = "survives"
	choiceFallen   = "fallen"
)

// Round is everybody once, without debate.
type Round struct {
	Question string    // "" without one
	Since    time.Time // when it came before the room: its pages are turned from then on
}

// Speech is who has the floor.
type Speech struct {
	Name  string
	Kind  string // as the language writes it: speak, for, order
	Clock Clock
	Back  string   // who gets the floor back after the ruling, "" for nobody
	On    *Subject // to what they speak, where it is not what is pending
	Free  bool     `json:",omitempty"` // nothing was before the assembly when they got the floor: they speak to the item
}

// Subject is a motion by its number.
type Subject struct {
	Number string // as it is called: 4, 4.1
	Amends bool
}

// Waiting is somebody who waits to speak.
type Waiting struct {
	Name string
	Kind string
	Why  string // why there, in a few words
	Told string `json:",omitempty"` // the same as it is read out, where that is not the same
	Of   string // the number of the motion that it is for or against, where that is not the one that is pending
}

// Motion is what is before the assembly.
type Motion struct {
	Number   string         // as it is called: 4, 4.1; "" of one about the course of the meeting, which is called what it is
	Title    string         // that it was given, or that its text begins with; "" for none
	Kind     string         // ratify, action, recall …; "" for any other
	Amends   bool           // it is an amendment
	Parent   string         // the number of what an amendment would change, "" otherwise
	Course   bool           // it is about the course of the meeting, and its words say how: close debate, challenge
	Ruling   string         // of a challenge: which ruling it is about, as its words tell too, with what was said to it; "" otherwise
	Needs    string         // its threshold
	Text     []look.Segment // its words; of an amendment, the words that it would change, and how
	Moved    string         // who moved it
	Seconded string         // who seconded it, "" for nobody
	Unheard  bool           // it waits for a second
	Since    time.Time      // when it came before the room: its pages are turned from then on
}

// Item is one point of the agenda.
type Item struct {
	Title string
	State string // waiting, current, done, deferred
	Clock *Clock // of the current item

	Took    time.Duration // of an item that is over, or in earlier stretches
	Planned time.Duration // 0 without a plan
}

// Evening is how the meeting went so far, never by person.
type Evening struct {
	First int // turns of people who spoke for the first time tonight
	Again int // turns of people who had spoken before

	From    string // 18:04, when the meeting was opened
	Present []int  // as the quorum counts, at equal steps from the opening until it was seen
	Needed  int    // 0: no quorum is set
}
