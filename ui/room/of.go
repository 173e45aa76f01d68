package room

import (
	"strings"
	"time"

	"stacktaker/assembly"
)

// Side is the hands that are called for in a count.
type Side string

// The sides of a count, and none while no hands are called for.
const (
	None    Side = ""
	For     Side = "for"
	Against Side = "against"
	Abstain Side = "abstain"
)

// Desk is what is called out from the desk and stands in no entry.
type Desk struct {
	Asked   Side   // the hands that are called for now
	Section string // where they are counted, "" for the whole room or for the next section that is missing
	Choice  string // in a contest, one of its Choices: whose hands are called for, "" for none
	Stage   int    // of a ranked count that was decided, or waits for its lot: up to which stage it was told, from 1; 0: whole
	Turned  bool   // the pages of a long text are turned from the desk, and by no clock
	Pages   int    // by so many on from the one that is seen first; below 0: back
	Seal    string // the words of the seal, as they are read out, "" while the meeting is not sealed

	After    uint64 // how many entries there were when it was called out; 0: nobody who calls out follows them
	Language string // of what the room is told: a BCP 47 tag, English where there is no such table
}

// mostNext is how many of those who wait the room is shown by name.
const mostNext = 3

// Of is what the room may see of a meeting at an instant. It changes with every entry and with the desk, not with
// time: [Draw] moves the clocks on by itself.
func Of(m *assembly.Meeting, seenAt time.Time, desk Desk) Sight {
	s := m.Told(assembly.Outside)
	v := viewer{s, seenAt.Round(0), speaking(desk.Language)}
	if s.Info.Phase == assembly.Closed {
		return Sight{Language: v.language(), Meeting: v.token(), Closing: v.closing(desk)}
	}
	sight := Sight{
		Language: v.language(), Meeting: v.token(),
		Title: s.Info.Title, Where: Joined(s.Info.Date, s.Info.Place), Facilitator: v.name(s.Roles.Facilitator()),
		Convened: s.Info.Phase == assembly.Convened, Agenda: v.agenda(), Names: s.Roll.Renamed,
	}
	if s.Info.Phase != assembly.Convened && !s.Quorum.Met {
		sight.NoQuorum = &Shortage{s.QuorumPresent(), s.QuorumNeeded(), s.Quorum.Reached}
	}
	last := latest(m)
	verb, at := last.Verb, last.At
	sight.Pause = v.pause(verb, at)
	if s.Info.InCamera {
		return v.inCamera(sight)
	}
	if last.Closed {
		verb = "" // what was decided behind doors is not told
	}
	sight.Mended = v.mended(m, last)
	sight.Approved = v.approved(last)
	sight.Verdict = v.verdict(verb, at)
	sight.Accepted = v.accepted(verb, at)
	sight.Fell = v.fell(last)
	sight.Contest = v.contest(desk, last)
	sight.Hands = v.hands(desk)
	sight.Speech = v.speech()
	sight.Ruling = v.ruling(m)
	sight.Next, sight.More = v.next()
	if r := s.Floor.Round; r != nil {
		sight.Round = &Round{Question: r.Question}
	}
	if s.Count != nil {
		sight.Motion = v.motion(s.Motions.Get(s.Count.Of))
	} else {
		sight.Motion = v.motion(s.Motions.Pending())
	}
	if sight.Motion == nil && s.Count == nil {
		sight.Motion = v.published(verb, at)
	}
	if desk.Turned {
		sight.Turned = &desk.Pages
	}
	turned := turnedFrom(m)
	if sight.Round != nil {
		sight.Round.Since = turned
	}
	if sight.Motion != nil {
		sight.Motion.Since = turned
	}
	if sight.Verdict != nil {
		sight.Verdict.Motion.Since = turned
	}
	if sight.calm() {
		sight.Evening = v.evening()
	}
	sight.Voters, sight.Present, sight.Needed = s.Voters(), s.QuorumPresent(), s.QuorumNeeded()
	sight.Here, sight.Roles = v.here(), v.roles()
	sight.Owed, sight.Mandates, sight.Known = v.owed(), v.mandates(), v.known(m, sight.Contest)
	return sight
}

// viewer tells what is seen of a state at an instant.
type viewer struct {
	s  *assembly.State // as it may be told to everybody
	at time.Time
	tongue
}

// name is what somebody is called, "" for nobody.
func (v viewer) name(id string) string {
	if id == "" {
		return ""
	}
	if p := v.s.Roll.Person(id); p != nil {
		return v.s.Roll.Called(p)
	}
	return v.s.Roll.Name(id)
}

// Joined is what there is of some strings, with commas.
func Joined(parts ...string) string {
	var there []string
	for _, p := range parts {
		if p != "" {
			there = append(there, p)
		}
	}
	return strings.Join(there, ", ")
}

func (v viewer) agenda() []Item {
	var items []Item
	for _, i := range v.s.Agenda.Items {
		item := Item{Title: i.Title, State: string(i.State), Took: i.Spent, Planned: i.Planned}
		if i.Closed {
			item.Title = v.tell("camera.item")
		}
		if i.State == assembly.ItemCurrent {
			item.Clock = &Clock{
				v.s.SpentOn(i, v.at), v.at, v.s.Info.Phase == assembly.Open && !i.Began.IsZero(), i.Planned,
			}
		}
		items = append(items, item)
	}
	return items
}

// pause is the recess or the silence; nil without one.
func (v viewer) pause(verb string, begun time.Time) *Pause {
	i := v.s.Info
	if silent := v.s.Floor.SilenceUntil; verb == "silence" && silent.After(v.at) {
		return &Pause{Silence: true, Clock: Clock{max(v.at.Sub(begun), 0), v.at, true, silent.Sub(begun)}}
	}
	if i.Phase != assembly.InRecess {
		return nil
	}
	p := &Pause{Clock: Clock{Elapsed: max(v.at.Sub(i.RecessSince), 0), At: v.at, Runs: true}}
	if !i.RecessUntil.IsZero() {
		p.Until = i.RecessUntil.Format("15:04")
		p.Clock.Limit = i.RecessUntil.Sub(i.RecessSince)
	}
	return p
}

func (v viewer) closing(desk Desk) *Closing {
	i := v.s.Info
	c := &Closing{At: i.Closed.Format("15:04"), Sealed: i.Sealed != 0}
	if c.Sealed {
		c.Seal = strings.Fields(desk.Seal)
	}
	if n := i.Next; n.Date != "" {
		c.Next = Joined(strings.TrimSpace(n.Date+" "+n.Time), n.Place)
	}
	return c
}

func (v viewer) speech() *Speech {
	f := v.s.Floor
	if f.Speaker == nil {
		return nil
	}
	sp := f.Speaker
	told := &Speech{
		Name: v.name(sp.Person), Kind: string(sp.Kind),
		Clock: Clock{v.s.Spoken(sp, v.at), v.at, v.s.Info.Phase == assembly.Open && !sp.Stopped(), sp.Limit},
	}
	if n := len(f.Interrupted); n > 0 {
		told.Back = v.name(f.Interrupted[n-1].Person)
	}
	if m, on := v.s.Motions.Pending(), v.s.Motions.Get(sp.On()); m != nil && on != nil && on != m && !on.Procedural() {
		told.On = &Subject{on.ID, on.Amendment()}
	}
	told.Free = sp.On() == ""
	return told
}

func (v viewer) next() (first []Waiting, more int) {
	stack := v.s.Stack()
	for _, p := range stack[:min(mostNext, len(stack))] {
		of := p.Of()
		if m := v.s.Motions.Pending(); m != nil && of == m.ID {
			of = ""
		}
		w := Waiting{Name: v.name(p.Person), Kind: string(p.Kind), Why: v.say(v.s.ShortWhy(p)), Of: of}
		if told := v.say(p.Why); p.Why.Key == "why.again" {
			w.Told = told
		}
		first = append(first, w)
	}
	return first, len(stack) - len(first)
}
