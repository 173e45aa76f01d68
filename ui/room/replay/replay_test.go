package replay

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"stacktaker/assembly"
)

// evening plays an evening on a player whose clock is set by hand.
func evening(t *testing.T, w, h int, o Options) (p *player, pass func(time.Duration)) {
	t.Helper()
	m := assembly.New()
	var clock assembly.ScriptClock
	at := time.Date(2026, 5, 4, 18, 0, 0, 0, time.UTC)
	for n, line := range []string{
		`convene "Branch" on 2026-05-04`, "@18:00", `member "Ana"`, `member "Bem"`, "arrive all", "open", "hand Ana", "@18:01", "call", "@18:02", "done",
		`move "That we march." by Ana`, "second Bem", "put", "count 2 0 0", "declare", "no-action", "@18:30", `rename Bem to "Ben"`, `move "That we rest." by Ben`,
		"second Ana", "in-camera on", "rule-out \"Not today.\"", "in-camera off", `agree "Next month here."`, "close",
	} {
		rest, when, err := clock.Read(m, line, at)
		if err == nil && rest != "" {
			_, err = m.Do(rest, assembly.Stamp{At: when, Seed: [32]byte{byte(n + 1)}})
		}
		if err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		at = when
	}
	now := time.Unix(0, 0)
	o.Meeting, o.Now, o.UTF8 = m, func() time.Time { return now }, true
	if o.Speed == 0 {
		o.Speed = 10
	}
	p, err := newPlayer(o)
	if err != nil {
		t.Fatal(err)
	}
	p.Update(tea.WindowSizeMsg{Width: w, Height: h})
	return p, func(by time.Duration) {
		now = now.Add(by)
		p.Update(ticked(now))
	}
}

func (p *player) screen() string { return ansi.Strip(p.View().Content) }

func sees(t *testing.T, p *player, texts ...string) {
	t.Helper()
	lines := strings.Split(p.screen(), "\n")
	if len(lines) != p.h {
		t.Errorf("%d lines in a window of %d", len(lines), p.h)
	}
	for _, text := range texts {
		if !strings.Contains(strings.Join(strings.Fields(p.screen()), " "), text) {
			t.Errorf("the screen lacks %q:\n%s", text, p.screen())
		}
	}
}

func (p *player) keys(keys ...tea.KeyPressMsg) {
	for _, k := range keys {
		p.Update(k)
	}
}

func key(code rune) tea.KeyPressMsg {
	k := tea.KeyPressMsg{Code: code}
	if code > ' ' && code < 127 {
		k.Text = string(code)
	}
	return k
}

// The evening goes on by itself on its own clock, and what was long nothing is not waited for.
func TestGoesOn(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}, {40, 13}} {
		p, pass := evening(t, size[0], size[1], Options{From: 5})
		sees(t, p, "18:00:00", "entry 5 of")
		pass(6 * time.Second)
		sees(t, p, "18:01:00", "entry 7 of")
		pass(3 * time.Second)
		sees(t, p, "18:01:30")
		pass(3 * time.Second)
		sees(t, p, "18:02:00", "entry 14 of")
		pass(time.Second) // half an hour is not waited for
		pass(5 * time.Second)
		if got := p.at.Format("15:04"); got != "18:30" {
			t.Errorf("it is %s", got)
		}
		for range 20 {
			pass(5 * time.Second)
		}
		sees(t, p, "the end")
	}
}

// Keys pause it, step, and jump from decision to decision; a name that was put right is shown nowhere as it was.
func TestKeys(t *testing.T) {
	p, pass := evening(t, 80, 24, Options{From: 5})
	p.keys(key(tea.KeySpace))
	pass(time.Minute)
	sees(t, p, "entry 5 of", "it stands")
	p.keys(key(tea.KeyRight))
	sees(t, p, "entry 6 of")
	p.keys(key(tea.KeyLeft), key(tea.KeyLeft))
	sees(t, p, "entry 4 of")
	p.keys(key(tea.KeyDown))
	sees(t, p, "unanimously", "That we march.")
	if strings.Contains(p.screen(), "Bem") {
		t.Error(p.screen())
	}
	p.keys(key(tea.KeyDown))
	sees(t, p, "nobody objected")
	p.keys(key(tea.KeyUp))
	sees(t, p, "That we march.")
	p.keys(key('+'), key('+'), key(tea.KeySpace))
	sees(t, p, "40×")
	p.keys(key(tea.KeyHome))
	sees(t, p, "entry 1 of")
	for range 40 { // every entry is shown, and the closed session tells nothing
		p.keys(key(tea.KeyRight))
		if strings.Contains(p.screen(), "Bem") || strings.Contains(p.screen(), "Not today") {
			t.Fatal(p.screen())
		}
	}
	sees(t, p, "the end")
	if _, cmd := p.Update(key('q')); cmd == nil || cmd() != tea.Quit() {
		t.Error("q does not leave")
	}
}

// It is told in the language of whoever looks, and without colours and signs where there are none.
func TestTold(t *testing.T) {
	for language, want := range map[string]string{"es": "parado", "fr": "arrêté", "de": "es steht"} {
		p, _ := evening(t, 80, 24, Options{From: 5, Language: language, NoColor: true})
		p.keys(key(tea.KeySpace))
		sees(t, p, want)
	}
}
