package console

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// Record keeps the meeting: it judges a line and answers when its entry is durable. A line that is not in order gives an
// [*assembly.Refusal], and nothing has changed; after any other error it is not known whether the line was kept. It is
// called by one goroutine at a time, and never by the one that draws.
//
// A Record may also have SealWords() []string, the words of the seal as they are read out, once the record is sealed.
type Record interface {
	Do(line string, st assembly.Stamp) (assembly.Entry, error)
}

// Options is what the screens are given.
type Options struct {
	Record  Record
	Entries []assembly.Entry // what is there already, each with the people it put on the roll; none: a new meeting
	Path    string           // of the meeting's file, as it is told
	Hint    string           // one more line for the screen that asks for a new meeting's title

	Now  func() time.Time // in the zone in which times are told
	Seed func() [32]byte  // random bytes for a command; nil: the system's

	Theme   look.Theme // the zero Theme: by the terminal, dark until it answers
	NoColor bool
	UTF8    bool

	// Room draws the room view; nil: there is none.
	Room func(m *assembly.Meeting, now time.Time, w, h int) []string
	// Watch is told what the room is to see beside the record, whenever that changes. It must not block.
	Watch func(Shown)

	Program []tea.ProgramOption // for tests
}

// Shown is what the room sees beside the record.
type Shown struct {
	Blank   bool
	Asked   string // the hands that are counted now: for, against or abstain, blocks or asides; "" while none are
	Section string // where, "" for the whole room
	Choice  string // in an election or competition, the choice whose hands are counted, as the contest has it
}

// Left is how the screens were left.
type Left struct {
	Path    string
	Phase   assembly.Phase // "": there is no meeting, and no file
	Entries uint64
	Another bool // a new meeting was asked for
}

// Run shows the screens until they are left. Lines that were given are kept before it returns; an error says that the
// terminal could not be used, or that ctx ended.
func Run(ctx context.Context, o Options) (Left, error) {
	c, err := newConsole(o)
	if err != nil {
		return Left{}, err
	}
	opts := []tea.ProgramOption{tea.WithContext(ctx), tea.WithFPS(120)}
	if o.NoColor {
		opts = append(opts, tea.WithColorProfile(colorprofile.ASCII))
	}
	_, err = tea.NewProgram(c, append(opts, o.Program...)...).Run()
	c.writer.close()
	return c.left(), err
}

// console is the screens of one meeting.
type console struct {
	o       Options
	pen     pen
	writer  *writer
	meeting *assembly.Meeting // the screen's own, changed by durable entries alone
	sight   sight             // what was worked out of its state, once an entry
	now     time.Time
	w, h    int

	screen  screen
	room    bool // the room view instead
	blank   bool // somebody walked in
	dialogs []dialog
	ruling  int // what is chosen while a point of order waits: 0 upheld, 1 dismissed
	lists   lists
	panel   *panel // of the count that is open, whether it is seen or not; nil: it was not opened yet

	line    lineup // lines on their way
	message message
	refusal message // the last, until something else was done
	failure string  // why the record could not be kept
	gap     span    // a time without the program
	shown   Shown   // as Watch was told last
	seal    []string
	heard   []string // lines typed on the command line, for ↑
	leaving bool
	another bool

	after func(time.Duration, func(time.Time) tea.Msg) tea.Cmd // tea.Tick
}

type span struct{ from, to time.Time }

func newConsole(o Options) (*console, error) {
	if o.Now == nil {
		o.Now = time.Now
	}
	c := &console{o: o, writer: &writer{record: o.Record}, meeting: assembly.New(), after: tea.Tick}
	if err := c.meeting.Load(o.Entries); err != nil {
		return nil, err
	}
	c.now = o.Now()
	c.pen = newPen(o.startTheme(), o.UTF8)
	if r, ok := o.Record.(sealed); ok && c.state().Info.Sealed > 0 {
		c.seal = r.SealWords()
	}
	c.look()
	c.begin()
	return c, nil
}

func (c *console) state() *assembly.State { return c.meeting.State() }

func (c *console) left() Left {
	return Left{Path: c.o.Path, Phase: c.state().Info.Phase, Entries: c.meeting.Len(), Another: c.another}
}

// begin opens what a start asks for: a title, what to do with an old meeting, or the count that was open.
func (c *console) begin() {
	s := c.state()
	switch {
	case s.Info.Phase == "":
		c.push(newTitle())
		return
	case s.Info.Phase == assembly.Closed:
		return
	}
	c.noticeGap(s.Last)
	if c.now.Sub(s.Last) > longGap && s.Info.Phase != assembly.Convened { // which may be prepared long before
		c.push(newOld(c))
		return
	}
	if s.Count != nil {
		c.openPanel()
	}
}

// Init asks the terminal for its colors and starts the clock.
func (c *console) Init() tea.Cmd {
	return tea.Batch(tick(), tea.RequestBackgroundColor)
}

type ticked time.Time

// tick comes at the next full second, when the clocks change.
func tick() tea.Cmd {
	return tea.Every(time.Second, func(t time.Time) tea.Msg { return ticked(t) })
}

// Update is the router: a message changes the console by a call, and what is to be saved leaves as the one command.
func (c *console) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	before := c.now
	c.now = c.o.Now()
	var next tea.Cmd
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		c.w, c.h = msg.Width, msg.Height
	case tea.BackgroundColorMsg:
		c.pageIs(msg.IsDark())
	case tea.ColorProfileMsg:
		c.colorsAre(msg.Profile)
	case tea.KeyPressMsg:
		c.press(msg)
	case tea.PasteMsg:
		c.paste(msg.Content)
	case ticked:
		if c.now.Sub(before) > shortGap {
			c.noticeGap(before)
		}
		next = tick()
	case late:
		c.line.slow = c.line.busy && uint64(msg) == c.line.sent
	case answer:
		c.answered(msg)
	}
	c.tellWatch()
	if c.leaving && c.line.idle() {
		return c, tea.Quit
	}
	return c, tea.Batch(next, c.send())
}

// View is the frame as the terminal wants it.
func (c *console) View() tea.View {
	f := c.frame()
	v := tea.NewView(f.text())
	v.AltScreen = true
	v.Cursor = f.cursor
	return v
}

func (c *console) tellWatch() {
	var shown Shown
	if p, ok := c.top().(*panel); ok {
		shown = p.asked(c)
	}
	shown.Blank = c.blank
	if shown != c.shown {
		c.shown = shown
		if c.o.Watch != nil {
			c.o.Watch(shown)
		}
	}
}
