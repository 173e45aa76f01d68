package console

import (
	"context"
	"sync/atomic"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"stacktaker/assembly"
	"stacktaker/ui/hub"
	"stacktaker/ui/look"
	"stacktaker/ui/times"
	"stacktaker/ui/tty"
)

// Options is what the screens are given.
type Options struct {
	Hub *hub.Hub // of the record: lines are given to it, and what it tells is shown
	// Why tells, in the language of the screens, what went wrong in keeping a line, or beside it; nil: as the error says itself.
	Why func(error) string
	// Seal are the words of the record's seal as they are read out; nil: nobody reads any out. It is asked for once a line has
	// sealed, and must not wait.
	Seal func() []string
	// SealAs tells the seal of a meeting before, which stands in the record in English words, in the language of the screen; nil: as it stands.
	SealAs func(english string) string

	Path   string   // of the meeting's file, as it is told
	Hint   string   // one more line for the screen that asks for a new meeting's title
	Usual  string   // the title of a meeting to which nobody gives another; "": one with its day
	Before []string // what a new meeting takes over, and from which, told with the question for its title
	Called string   // what that meeting is convened with beside its title: the hour and the place that were fixed for today

	Now func() time.Time // the meeting's time, in the zone in which times are told

	Language string // of the screens: a BCP 47 tag, English where there is no such table

	Theme   look.Theme // the zero Theme: by the terminal, dark until it answers
	NoColor bool
	UTF8    bool

	// Room draws the room view; nil: there is none.
	Room func(m *assembly.Meeting, now time.Time, w, h int) []string
	// Minutes are the minutes as they would be printed now; nil: there are none. They are asked for by the one that draws.
	Minutes func(m *assembly.Meeting) Minutes
	// Write writes the minutes of a meeting, which is its own, in formats to a folder, and gives the paths of what it wrote. It
	// may take its time; an error says what would be right. nil: nothing can be written.
	Write func(m *assembly.Meeting, formats []string, folder string) ([]string, error)
	// Changed tells, in a sentence each, which papers that the meeting took in are other files now. It reads them, and may take its time. nil:
	// nothing is told of them.
	Changed func(m *assembly.Meeting) []string
	// Folder is where papers go unless another folder is named. It may take its time too. nil: none is offered.
	Folder func() string
	// Documents lists the documents that stand beside the meeting's file and on sticks. It may take its time. nil: none are looked for.
	Documents func() []string
	// ReadMotions reads the motions of a document for a meeting, which is its own; by is who moves those of which it does not say it. It may
	// take its time; an error says what would be right.
	ReadMotions func(m *assembly.Meeting, path, by string) (Understood, error)
	// Rehearsal plays itself on a meeting that is convened; nil: this is a real evening.
	Rehearsal *Rehearsal
	// Watch is told what the room is to see beside the record, whenever that changes. It must not block.
	Watch func(Shown)
	// RoomGone is since when a room window is gone that nobody closed on purpose, the zero time where none is. It is
	// asked for every frame. nil: there are no room windows.
	RoomGone func() time.Time

	// Jump is what was seen last of the computer's clock being set, which the meeting's time does not follow. It is asked for
	// every frame. nil: nothing is told of it.
	Jump func() times.Jump

	Program []tea.ProgramOption // for tests
}

// Minutes are minutes in lines.
type Minutes struct {
	Lines  []string
	Places []Place // in their order
	Items  []ItemPlace
}

// ItemPlace is where in the minutes a section begins: that of an item, or one that is none.
type ItemPlace struct {
	Line int // from 0
	Item int // its number on the agenda, 0 for none
}

// Place is where in the minutes a decision stands, or a note.
type Place struct {
	Line int // from 0
	Says string
	Note int // its number; 0: it is a decision
}

// Shown is what the room sees beside the record.
type Shown struct {
	Blank   bool
	After   uint64 // how many entries the screens have seen
	Asked   string // the hands that are counted now: for, against or abstain, blocks or asides; "" while none are
	Section string // where, "" for the whole room
	Stage   int    // of a ranked count: up to which stage it was told, from 1; 0: whole
	Turned  bool   // the pages of a long text are turned from the desk, and by no clock
	Pages   int    // by so many on from the one that is seen first; below 0: back
	Choice  string // in an election or competition, the choice whose hands are counted, as the contest has it
}

// Left is how the screens were left.
type Left struct {
	Path    string
	Phase   assembly.Phase // "": there is no meeting, and no file
	Entries uint64
	Another bool // a new meeting was asked for
}

// Run shows the screens until they are left, by a key or a signal, or until their window is closed. Lines that were given
// are kept before it returns, and the terminal is as it was; an error says that the terminal could not be used, that ctx
// ended, or that the program has a [Fault].
func Run(ctx context.Context, o Options) (Left, error) {
	c, err := newConsole(o)
	if err != nil {
		return Left{}, err
	}
	// Signals come as the end of ctx. Were they handled here as well, both ends could wait for each other.
	opts := []tea.ProgramOption{tea.WithContext(ctx), tea.WithoutSignalHandler(), tea.WithFPS(120)}
	if o.NoColor {
		opts = append(opts, tea.WithColorProfile(colorprofile.ASCII))
	}
	opts = append(opts, tty.Pastes(c.boxed.Load)...)
	g := &guarded{c: c}
	p := tea.NewProgram(g, append(opts, o.Program...)...)
	g.quit = p.Quit
	stop := tty.Follow(p)
	told := make(chan struct{})
	go func() {
		defer close(told)
		for range c.client.News() {
			p.Send(news{})
		}
	}()
	_, err = p.Run()
	stop()
	c.client.Leave()
	<-told
	if g.fault != nil {
		err = g.fault
	}
	return c.leaves(), err
}

// console is the screens of one meeting.
type console struct {
	o       Options
	pen     pen
	tongue  tongue
	client  *hub.Client
	meeting *assembly.Meeting // the screen's own, changed by durable entries alone
	sight   sight             // what was worked out of its state, once an entry
	now     time.Time
	w, h    int

	screen screen
	room   bool // the room view instead

	fromCount              bool // it was opened over the table of figures
	blank                  bool // somebody walked in
	minutes                bool // the clocks' seconds are hidden
	dialogs                []dialog
	wordsLeft              map[string]wordsLeft // by the shelf of the prompt in which they were typed and not said; the same key offers them
	saidWords              map[uint64]saidWords // by the entry that they became
	speeches               map[uint64]string    // whose they were, by the entries that were about them
	heardAll               bool                 // those of all entries are among them
	stack                  stackCursor          // the ▸ among those who wait
	ruling                 int                  // which of the rulings an arrow chose while a point of order waits, from 1; 0: none
	waited                 subject              // what the last key was to put while people wait,
	waitedAt               subject              // and the key before this one: the same key once more puts it over them
	takesBack, takesBackAt bool                 // u was pressed, and was the key before this one, while a point of order waits: once more takes that back
	lists                  lists
	panel                  *panel // of the count that is open, whether it is seen or not; nil: it was not opened yet

	line     lineup // lines on their way
	together together
	wall     wallPage
	boxed    atomic.Bool // a text box has the keys: asked by who reads them
	message  message
	refusal  message // the last, until something else was done
	failure  string  // why the record could not be kept
	gap      span    // a time without the program
	shown    Shown   // as Watch was told last
	seal     []string
	head     string   // the first digits of the hash of the last entry
	heard    []string // lines typed on the command line, for ↑
	passes   bool     // a key is done past the rules of conduct that refused it
	leaving  bool
	another  bool
	stage    *stage // a rehearsal; nil: this is a real evening
	works    []tea.Cmd
	underway int // how many of them were not done yet

	after func(time.Duration, func(time.Time) tea.Msg) tea.Cmd // tea.Tick
}

type span struct{ from, to time.Time }

func newConsole(o Options) (*console, error) {
	if o.Now == nil {
		o.Now = time.Now
	}
	c := &console{
		o: o, tongue: speaking(o.Language), pen: newPen(o.startTheme(), o.UTF8), client: o.Hub.Join(), after: tea.Tick,
	}
	meeting, hash, err := c.client.Begin()
	if err != nil {
		c.client.Leave()
		return nil, err
	}
	c.meeting = meeting
	c.shown.After = c.meeting.Len() // which nobody has to be told
	c.rehearse()
	c.now = c.o.Now()
	if c.state().Info.Sealed > 0 {
		c.noteSeal()
	}
	c.noteHead(hash)
	c.look()
	c.begin()
	return c, nil
}

// state is the meeting as the screen may tell it: it is projected, and of a closed session that is over it tells nothing.
func (c *console) state() *assembly.State { return c.meeting.Told(assembly.InRoom) }

func (c *console) leaves() Left {
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
	if c.now.Sub(s.Last) > longGap && s.Info.Phase != assembly.Convened { // which may be prepared long before
		c.push(newOld(c))
		return
	}
	c.noticeGap(s.Last)
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
		if c.w > 0 {
			next = tea.Raw(look.FreeMargins)
		}
		c.w, c.h = msg.Width, msg.Height
	case tea.RawMsg:
		next = tea.ClearScreen // what was drawn between the old margins
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
	case news:
		c.hear()
	case cue:
		c.playCue(msg)
	case worked:
		c.worksDone(msg)
	}
	c.tellWatch()
	c.boxed.Store(c.inBox())
	if c.leaving && c.line.idle() && c.underway == 0 {
		return c, tea.Quit
	}
	return c, tea.Batch(next, c.send(), c.awaitCue(), c.takeWorks())
}

// inBox tells whether the keys go to a text of several lines.
func (c *console) inBox() bool {
	switch d := c.top().(type) {
	case *prompt:
		return d.step().field.lines
	case *guide:
		return d.question().field.lines
	}
	return false
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
	if c.panel != nil {
		shown = c.panel.shown(c)
	}
	shown.Turned, shown.Pages, shown.Stage = c.wall.turned, c.wall.by, c.toldStage()
	shown.Blank, shown.After = c.blank, c.meeting.Len()
	if shown != c.shown {
		c.shown = shown
		if c.o.Watch != nil {
			c.o.Watch(shown)
		}
	}
}
