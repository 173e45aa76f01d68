package live

import (
	"fmt"
	"strings"
	"sync/atomic"
	"time"

	"stacktaker/assembly"
	"stacktaker/store/chain"
	"stacktaker/store/record"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/cli/ledger"
	"stacktaker/ui/console"
	"stacktaker/ui/hub"
	"stacktaker/ui/look"
	"stacktaker/ui/room"
	"stacktaker/ui/room/window"
	"stacktaker/ui/times"
)

// wall is the ledger of a meeting that is on the wall: it knows what the room is to see beside the record, and shows it
// in the console and in room windows. Lines are kept by one goroutine while another draws, so both are told here without
// waiting for each other. They are given to the hub.
type wall struct {
	*ledger.Ledger
	env.Voice
	hub      *hub.Hub
	style    room.Look
	folders  []string
	among    string       // the folder of meetings in force
	time     *times.Clock // the meeting's
	shown    atomic.Pointer[console.Shown]
	seal     atomic.Pointer[string]
	seals    atomic.Pointer[[]chain.Seal]
	rescued  *record.RescueMark          // of a file that was put together of a damaged one
	ratified []assembly.Ratification     // what later meetings decided on what this one left provisional, as it was opened
	last     glimpse                     // of whoever draws
	feed     atomic.Pointer[window.Feed] // nil while the meeting has no file, or where no window can be fed
	unfed    error                       // why
}

// onWall is a ledger with its room view. The theme is one that can be read on dark and on light, since only the
// screens know what they are drawn on.
func onWall(d *env.Env, l *ledger.Ledger) *wall {
	w := offWall(d, l)
	if l.Path() != "" {
		w.feedWindows()
	}
	l.Beside = w.noteBeside
	return w
}

// offWall is a ledger with its room view, of which no room window is told.
func offWall(d *env.Env, l *ledger.Ledger) *wall {
	w := &wall{
		Ledger: l, style: room.Look{Theme: look.HighContrast(), UTF8: look.UTF8(d.Getenv)},
		Voice: d.Voice, folders: window.Folders(d.Getenv), among: d.Meetings().Dir, time: d.TimeOf(l.Meeting()),
	}
	if look.NoColor(d.Getenv) {
		w.style.Theme = look.Plain()
	}
	if l.File != nil {
		w.rescued = l.File.Rescued()
		w.ratified = d.RatifiedLater(l.File)
	}
	w.hub = hub.New(l, hub.Options{Clock: w.time, Spare: l.Part})
	w.shown.Store(&console.Shown{})
	w.noteSeal()
	l.Beside = w.noteSeal
	return w
}

// feedWindows begins to feed room windows. A meeting that cannot goes on without.
func (w *wall) feedWindows() {
	f, err := window.Open(w.folders, window.Meeting{File: w.Path(), Among: w.among, Hub: w.hub, Now: w.time.Now})
	if err != nil {
		w.unfed = err
		return
	}
	w.feed.Store(f)
	w.tellWindows()
}

// noteBeside is told what is beside the entries before anybody is told of them: that there is a file, by which windows find the
// meeting, and that it is sealed.
func (w *wall) noteBeside() {
	w.noteSeal()
	if w.feed.Load() == nil && w.unfed == nil {
		w.feedWindows()
		return
	}
	w.tellWindows()
}

// sealWords are the words of the last seal in the language of the screen, nil where the record is not sealed.
func (w *wall) sealWords() []string { return strings.Fields(*w.seal.Load()) }

// sealAs tells a seal of another meeting in the language of the screen.
func (w *wall) sealAs(english string) string { return chain.SealAs(english, w.Language()) }

func (w *wall) noteSeal() {
	words := strings.Join(w.SealIn(w.Language()), " ")
	w.seal.Store(&words)
	seals := w.Ledger.Seals()
	w.seals.Store(&seals)
}

// watch is told what the screens show beside the record.
func (w *wall) watch(s console.Shown) {
	w.shown.Store(&s)
	w.tellWindows()
}

func (w *wall) tellWindows() {
	if f := w.feed.Load(); f != nil {
		f.Show(w.desk(), w.shown.Load().Blank)
	}
}

// desk is what the room sees beside the record.
func (w *wall) desk() room.Desk {
	shown := w.shown.Load()
	return room.Desk{
		Asked: room.Side(shown.Asked), Section: shown.Section, Choice: shown.Choice, After: shown.After,
		Turned: shown.Turned, Pages: shown.Pages, Stage: shown.Stage,
		Seal: *w.seal.Load(), Language: w.Language(),
	}
}

// glimpse is what the room saw of a meeting after so many entries. It does not change with time.
type glimpse struct {
	of      *assembly.Meeting
	entries uint64
	desk    room.Desk
	sight   room.Sight
}

// draw is the room view of a meeting at an instant.
func (w *wall) draw(m *assembly.Meeting, now time.Time, width, height int) []string {
	if g, desk := w.last, w.desk(); g.of != m || g.entries != m.Len() || g.desk != desk {
		w.last = glimpse{m, m.Len(), desk, room.Of(m, now, desk)}
	}
	return room.Draw(w.last.sight, now, width, height, w.style)
}

// gone is since when a room window is gone that nobody closed on purpose, the zero time where none is.
func (w *wall) gone() time.Time {
	if f := w.feed.Load(); f != nil {
		return f.Gone()
	}
	return time.Time{}
}

// takeDown ends what room windows are fed with, and tells where they could not be.
func (w *wall) takeDown(d *env.Env) {
	if f := w.feed.Load(); f != nil {
		f.Close()
	}
	if w.unfed != nil {
		fmt.Fprintln(d.Words, d.Say("room.unfed", window.Told(w.unfed, d.Language())))
	}
}
