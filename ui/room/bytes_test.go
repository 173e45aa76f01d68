package room

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"

	"stacktaker/ui/look"
)

// mostOfTick is how many bytes a second of a clock may send to the terminal, whatever changes in it.
const mostOfTick = 600

// mirror is the renderer under Bubble Tea, without its clock: what a terminal is sent for each frame.
type mirror struct {
	sent  bytes.Buffer
	cells uv.ScreenBuffer
	scr   *uv.TerminalRenderer
}

func newMirror(w, h int) *mirror {
	m := &mirror{cells: uv.NewScreenBuffer(w, h)}
	m.scr = uv.NewTerminalRenderer(&m.sent, []string{"TERM=xterm-256color"})
	m.scr.SetColorProfile(colorprofile.TrueColor)
	m.scr.SetFullscreen(true)
	m.scr.SetRelativeCursor(false)
	m.scr.SetTabStops(-1)
	m.scr.SetScrollOptim(true)
	return m
}

// shown is what is sent so that the terminal shows these lines.
func (m *mirror) shown(t *testing.T, lines []string) string {
	t.Helper()
	m.cells.Clear()
	uv.NewStyledString(strings.Join(lines, "\n")).Draw(m.cells, m.cells.Bounds())
	m.scr.Render(m.cells.RenderBuffer)
	if err := m.scr.Flush(); err != nil {
		t.Fatal(err)
	}
	defer m.sent.Reset()
	return m.sent.String()
}

// A second more changes little of the screen, and no more is sent: for a slow line, a camera, a battery. Two minutes and some
// of every clock that there is, in every window and theme.
func TestBytesOfATick(t *testing.T) {
	clock := func(spent, limit time.Duration) Clock { return Clock{spent, now0(), true, limit} }
	motion := &Motion{Number: "1", Text: []look.Segment{{Text: "That overtime is refused from 1 May."}}, Since: now0()}
	running := clock(0, 90*time.Second)
	item := Item{Title: "Overtime", State: "current", Clock: &running, Planned: 90 * time.Second}
	for name, s := range map[string]Sight{
		"speech":    {Speech: &Speech{Name: "Rosa Duarte", Kind: "for", Clock: clock(0, 2*time.Minute)}, Motion: motion},
		"unlimited": {Speech: &Speech{Name: "Rosa Duarte", Clock: clock(9*time.Minute, 0)}},
		"recess":    {Pause: &Pause{Until: "19:20", Clock: clock(0, 21*time.Minute)}},
		"overdue":   {Pause: &Pause{Until: "19:20", Clock: clock(20*time.Minute, 11*time.Minute)}},
		"silence":   {Pause: &Pause{Silence: true, Clock: clock(0, 3*time.Minute)}},
		"camera":    {InCamera: true, Speech: &Speech{Clock: clock(0, 2*time.Minute)}},
		"agenda":    {Title: "Depot 4", Agenda: []Item{item}, Evening: &Evening{First: 9, Again: 4, Present: []int{6, 20, 41}, Needed: 15}},
	} {
		for _, size := range append(sizes(), [2]int{40, 12}) {
			themes := []look.Theme{look.Dark()}
			if name == "speech" {
				themes = append(themes, look.Light(), look.HighContrast(), look.Plain())
			}
			for _, th := range themes {
				t.Run(fmt.Sprintf("%s/%dx%d/%s", name, size[0], size[1], th.Name), func(t *testing.T) {
					m := newMirror(size[0], size[1])
					l := Look{th, true}
					m.shown(t, Draw(s, now0(), size[0], size[1], l))
					total := 0
					for i := 1; i <= 130; i++ {
						now := now0().Add(time.Duration(i) * time.Second)
						sent := m.shown(t, Draw(s, now, size[0], size[1], l))
						total += len(sent)
						if len(sent) > mostOfTick {
							t.Errorf("after %d s %d bytes are sent, and may be %d", i, len(sent), mostOfTick)
						}
					}
					if total == 0 {
						t.Error("nothing is sent")
					}
				})
			}
		}
	}
}
