package window

import (
	"context"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"stacktaker/ui/look"
	"stacktaker/ui/room"
	"stacktaker/ui/times"
	"stacktaker/ui/tty"
)

// retry is how long a window waits until it looks for the meeting again.
const retry = 500 * time.Millisecond

// Options is what a room window is given.
type Options struct {
	Folders  []string             // where meetings listen ([Folders])
	File     string               // the path of the meeting's file; "": the newest meeting that runs, by Meetings
	Meetings Meetings             // not looked at where there is a File
	Now      func() time.Time     // in the zone in which times are told
	Ran      func() time.Duration // what has really passed; see [times.Source]
	// Language is what the window speaks while it has no meeting; with one it speaks as the meeting does, whose sentences come told.
	Language string
	// Wanted is the language in which the meeting is to tell them, whatever its own screens speak; "" for theirs.
	Wanted  string
	NoColor bool
	Theme   look.Theme // without a name it is as the terminal says
	UTF8    bool

	Program []tea.ProgramOption // for tests
}

// Run shows the room view until somebody leaves the window or ctx ends, with the signals that are to end it. The terminal is
// as it was before when it returns. The error is that of ctx, or says that the terminal could not be used.
func Run(ctx context.Context, o Options) error {
	p := newPane(o)
	// Signals come as the end of ctx. Were they handled here as well, both ends could wait for each other.
	opts := []tea.ProgramOption{tea.WithContext(ctx), tea.WithoutSignalHandler()}
	if o.NoColor {
		opts = append(opts, tea.WithColorProfile(colorprofile.ASCII))
	}
	program := tea.NewProgram(p, append(opts, o.Program...)...)
	stop := tty.Follow(program)
	_, err := program.Run()
	stop()
	p.link.leave(p.leaves)
	return err
}

// pane is a room window.
type pane struct {
	o     Options
	link  *link
	theme look.Theme
	time  *times.Clock // this window's own, which does not follow the computer's clock either
	now   time.Time    // by it
	w, h  int

	known  bool      // whether there is a meeting
	lost   time.Time // since when there is none; zero: there is
	why    sentence
	sight  room.Sight
	blank  bool
	ahead  time.Duration // by how much the console's clock is
	leaves bool          // somebody wants to
}

func newPane(o Options) *pane {
	own := clockOf(o)
	p := &pane{o: o, link: linkTo(o, own), time: own, now: own.Now(), theme: look.Dark()}
	switch {
	case o.NoColor:
		p.theme = look.Plain()
	case p.chosen():
		p.theme = o.Theme
	}
	return p
}

// clockOf is a window's own time.
func clockOf(o Options) *times.Clock {
	return times.New(times.Source{Now: o.Now, Ran: o.Ran}, time.Time{})
}

// linkTo is the way to the meeting that is to be shown.
func linkTo(o Options, own *times.Clock) *link {
	l := &link{folders: o.Folders, file: digest(o.File), language: o.Wanted, now: o.Now, time: own}
	if o.File == "" {
		l.meetings = o.Meetings
	}
	return l
}

// chosen tells whether the theme is not the terminal's to decide.
func (p *pane) chosen() bool { return p.o.NoColor || p.o.Theme.Name != "" }

type (
	ticked time.Time
	again  struct{}
)

// Init begins to listen, asks the terminal for its colors, and starts the clock.
func (p *pane) Init() tea.Cmd {
	return tea.Batch(p.listen, tick(), tea.RequestBackgroundColor)
}

// listen is the one command that waits for the meeting.
func (p *pane) listen() tea.Msg { return p.link.next() }

// tick comes at the next full second, as the console's does.
func tick() tea.Cmd {
	return tea.Every(time.Second, func(t time.Time) tea.Msg { return ticked(t) })
}

// Update takes in what happened. Whatever waits for the meeting waits once.
func (p *pane) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	p.now = p.time.Now()
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		sized := p.w > 0
		p.w, p.h = msg.Width, msg.Height
		if sized {
			return p, tea.Raw(look.FreeMargins)
		}
	case tea.RawMsg:
		return p, tea.ClearScreen // what was drawn between the old margins
	case tea.BackgroundColorMsg:
		p.pageIs(msg.IsDark())
	case tea.ColorProfileMsg:
		p.colorsAre(msg.Profile)
	case tea.KeyPressMsg:
		switch msg.String() {
		case "q", "esc", "ctrl+c":
			p.leaves = true
			return p, tea.Quit
		}
	case ticked:
		return p, tick()
	case heard:
		p.hears(msg)
		return p, p.listen
	case parted:
		if !p.known || p.lost.IsZero() {
			p.lost = p.now.Add(p.ahead)
		}
		p.known, p.why, p.blank = true, msg.why, false
		return p, tea.Tick(retry, func(time.Time) tea.Msg { return again{} })
	case again:
		return p, p.listen
	}
	return p, nil
}

// hears takes over what the meeting shows.
func (p *pane) hears(m heard) {
	p.known, p.lost, p.why = true, time.Time{}, sentence{}
	p.ahead = m.Now.Sub(m.at)
	switch {
	case m.Blank:
		p.blank, p.sight = true, room.Sight{} // nothing of it is kept
	case m.Sight != nil:
		p.blank, p.sight = false, *m.Sight
	}
}

// pageIs takes the terminal's word for its background.
func (p *pane) pageIs(dark bool) {
	if p.chosen() || p.theme.Name == "contrast" || p.theme.Name == "plain" {
		return
	}
	p.theme = look.Pick(false, dark)
}

// colorsAre makes do with the colors that there are: of 16, none can be relied on.
func (p *pane) colorsAre(c colorprofile.Profile) {
	switch {
	case p.chosen():
	case c == colorprofile.ANSI:
		p.theme = look.HighContrast()
	case c == colorprofile.ASCII, c == colorprofile.NoTTY:
		p.theme = look.Plain()
	}
}

// View is the window as the terminal wants it.
func (p *pane) View() tea.View {
	v := tea.NewView(strings.Join(p.lines(), "\n"))
	v.AltScreen = true
	return v
}

func (p *pane) lines() []string {
	l := room.Look{Theme: p.theme, UTF8: p.o.UTF8}
	switch {
	case p.w <= 0 || p.h <= 0:
		return nil
	case !p.known || p.blank:
		return room.Blank(p.w, p.h)
	case !p.lost.IsZero():
		return room.DrawApart(room.Apart{Title: p.sight.Title, Since: p.lost.Format("15:04"), Why: p.why.key, Of: p.why.of, Language: p.o.Language}, p.w, p.h, l)
	}
	return room.Draw(p.sight, p.now.Add(p.ahead), p.w, p.h, l)
}
