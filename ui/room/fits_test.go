package room

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"stacktaker/assembly/threshold"
	"stacktaker/ui/look"
)

func now0() time.Time { return time.Date(2026, 5, 14, 19, 0, 0, 0, time.UTC) }

// fits makes sure that a drawing is exactly so large, measured both ways.
func fits(t interface {
	Helper()
	Errorf(string, ...any)
}, lines []string, w, h int,
) {
	t.Helper()
	if len(lines) != h {
		t.Errorf("%d lines, want %d", len(lines), h)
	}
	for i, l := range lines {
		if a, b := ansi.StringWidth(l), ansi.StringWidthWc(l); a != w || b != w {
			t.Errorf("%d×%d: line %d has %d cells by clusters and %d by characters: %q", w, h, i, a, b, l)
		}
		if strings.ContainsAny(ansi.Strip(l), "\n\r\t\x1b\x07") {
			t.Errorf("line %d has control characters: %q", i, l)
		}
	}
}

// awkward draws texts from characters that join, mark, control and turn, and from plain words.
func awkward() *rapid.Generator[string] {
	pool := []rune("ab -é日👍👩❤क्षाᄀ각ᅡᆨｶﾞทำ́̈\u200d\ufe0f\u200b\u202e\U0001F3FD\U0001F1E9\x1b[31m\x00\n\r\t\u00ad…─█'\"✓✗")
	return rapid.Custom(func(t *rapid.T) string {
		if rapid.Bool().Draw(t, "plain") {
			return strings.Join(rapid.SliceOfN(rapid.SampledFrom([]string{"Rosa", "Duarte", "refused", "1", "May.", "overtime", "X"}), 0, 30).
				Draw(t, "words"), " ")
		}
		return string(rapid.SliceOfN(rapid.SampledFrom(pool), 0, 40).Draw(t, "runes"))
	})
}

func clocks() *rapid.Generator[Clock] {
	return rapid.Custom(func(t *rapid.T) Clock {
		return Clock{
			Elapsed: time.Duration(rapid.Int64Range(0, int64(200*time.Hour)).Draw(t, "elapsed")),
			At:      now0().Add(time.Duration(rapid.Int64Range(-int64(time.Hour), int64(time.Hour)).Draw(t, "at"))),
			Runs:    rapid.Bool().Draw(t, "runs"),
			Limit:   time.Duration(rapid.Int64Range(-1, int64(3*time.Hour)).Draw(t, "limit")),
		}
	})
}

// maybe is a thing or nothing.
func maybe[T any](t *rapid.T, label string, draw func() T) *T {
	if rapid.Bool().Draw(t, label) {
		return nil
	}
	v := draw()
	return &v
}

func figuresOf(t *rapid.T) Figures {
	n := rapid.IntRange(0, 12000)
	papers := rapid.IntRange(0, 12)
	return Figures{n.Draw(t, "for"), n.Draw(t, "against"), n.Draw(t, "abstain"), threshold.Papers{Blank: papers.Draw(t, "blank"), Spoilt: papers.Draw(t, "spoilt")}}
}

func motionOf(t *rapid.T) Motion {
	text := awkward()
	m := Motion{
		Number: text.Draw(t, "number"), Parent: text.Draw(t, "parent"), Kind: text.Draw(t, "kind"), Needs: text.Draw(t, "needs"),
		Moved: text.Draw(t, "moved"), Seconded: text.Draw(t, "seconded"), Unheard: rapid.Bool().Draw(t, "unheard"), Since: now0(),
	}
	for range rapid.IntRange(0, 4).Draw(t, "segments") {
		change := rapid.SampledFrom([]look.Change{look.Kept, look.Struck, look.Inserted}).Draw(t, "change")
		m.Text = append(m.Text, look.Segment{Change: change, Text: text.Draw(t, "text")})
	}
	return m
}

// sights draws whatever may be seen, and more than a meeting would ever show.
func sights() *rapid.Generator[Sight] {
	return rapid.Custom(func(t *rapid.T) Sight {
		text := awkward()
		kinds := rapid.SampledFrom([]string{"speak", "for", "against", "order", "information", "response", "\x1b", ""})
		s := Sight{Title: text.Draw(t, "title"), Where: text.Draw(t, "where"), Facilitator: text.Draw(t, "facilitator")}
		s.InCamera = rapid.IntRange(0, 9).Draw(t, "camera") == 0
		s.Evening = maybe(t, "no evening", func() Evening {
			n := rapid.IntRange(-2, 500)
			return Evening{n.Draw(t, "first"), n.Draw(t, "again"), text.Draw(t, "from"), rapid.SliceOfN(n, 0, 50).Draw(t, "present"), n.Draw(t, "needed")}
		})
		s.NoQuorum = maybe(t, "quorum", func() Shortage { return Shortage{3, 10000, true} })
		s.Closing = maybe(t, "no close", func() Closing {
			return Closing{
				text.Draw(t, "at"), rapid.Bool().Draw(t, "sealed"), rapid.SliceOfN(text, 0, 9).Draw(t, "seal"), text.Draw(t, "next meeting"),
			}
		})
		s.Pause = maybe(t, "no pause", func() Pause {
			return Pause{rapid.Bool().Draw(t, "silence"), text.Draw(t, "until"), clocks().Draw(t, "pause")}
		})
		s.Verdict = maybe(t, "no verdict", func() Verdict {
			return Verdict{
				motionOf(t), maybe(t, "uncounted", func() Figures { return figuresOf(t) }), text.Draw(t, "working"),
				rapid.SampledFrom([]string{"carried", "not-carried", "floor", "straw"}).Draw(t, "outcome"), rapid.Bool().Draw(t, "again"), text.Draw(t, "note"), now0().Add(time.Second),
			}
		})
		s.Hands = maybe(t, "no hands", func() Hands { return handsOf(t) })
		s.Contest = maybe(t, "no contest", func() Contest { return contestOf(t) })
		s.Speech = maybe(t, "no speech", func() Speech {
			return Speech{text.Draw(t, "name"), kinds.Draw(t, "kind"), clocks().Draw(t, "clock"), text.Draw(t, "back"), maybe(t, "to what is pending", func() Subject { return Subject{text.Draw(t, "number"), rapid.Bool().Draw(t, "an amendment")} }), rapid.Bool().Draw(t, "free")}
		})
		for range rapid.IntRange(0, 3).Draw(t, "next") {
			s.Next = append(s.Next, Waiting{Name: text.Draw(t, "name"), Kind: kinds.Draw(t, "kind"), Why: text.Draw(t, "why"), Of: rapid.SampledFrom([]string{"", "1", "4.1"}).Draw(t, "of")})
		}
		s.More = rapid.IntRange(0, 300).Draw(t, "more")
		s.Round = maybe(t, "no round", func() Round { return Round{Question: text.Draw(t, "question"), Since: now0()} })
		s.Motion = maybe(t, "no motion", func() Motion { return motionOf(t) })
		for range rapid.IntRange(0, 30).Draw(t, "items") {
			item := Item{Title: text.Draw(t, "item"), State: rapid.SampledFrom([]string{"waiting", "done", "deferred"}).Draw(t, "state")}
			if rapid.IntRange(0, 5).Draw(t, "current") == 0 {
				c := clocks().Draw(t, "clock")
				item.State, item.Clock = "current", &c
			}
			item.Took, item.Planned = clocks().Draw(t, "took").Elapsed, clocks().Draw(t, "planned").Limit
			s.Agenda = append(s.Agenda, item)
		}
		return s
	})
}

func handsOf(t *rapid.T) Hands {
	text := awkward()
	h := Hands{
		Asked: rapid.SampledFrom([]string{"", "for", "against", "abstain", "?"}).Draw(t, "asked"), Section: text.Draw(t, "section"),
		Voters: rapid.IntRange(0, 5000).Draw(t, "voters"), Again: rapid.Bool().Draw(t, "again"),
		Division: rapid.Bool().Draw(t, "division"), Seen: rapid.Bool().Draw(t, "seen"), Consensus: rapid.Bool().Draw(t, "consensus"),
		Begun: rapid.Bool().Draw(t, "begun"), Entered: rapid.Bool().Draw(t, "all in"),
	}
	for range rapid.IntRange(0, 20).Draw(t, "parts") {
		h.Parts = append(h.Parts, Part{
			text.Draw(t, "part"), rapid.IntRange(0, 5000).Draw(t, "voters"),
			rapid.SampledFrom([]string{partWaiting, partTeller, partDiffer, partIn}).Draw(t, "state"),
			maybe(t, "missing", func() Figures { return figuresOf(t) }),
		})
	}
	h.Figures = maybe(t, "missing", func() Figures { return figuresOf(t) })
	h.Objections = maybe(t, "no objections", func() Objections { return Objections{1, 40} })
	return h
}

func contestOf(t *rapid.T) Contest {
	text := awkward()
	c := Contest{
		Office: text.Draw(t, "office"), Seats: rapid.IntRange(0, 5).Draw(t, "seats"), Open: rapid.Bool().Draw(t, "open"),
		Voters: 40, Each: rapid.IntRange(0, 9).Draw(t, "each"), Asked: rapid.IntRange(-1, 9).Draw(t, "asked"), Entered: rapid.Bool().Draw(t, "entered"),
		Again: rapid.Bool().Draw(t, "again"), Lot: rapid.Bool().Draw(t, "lot"), Tie: text.Draw(t, "tie"), Back: text.Draw(t, "back"), Round: rapid.IntRange(0, 9).Draw(t, "round"),
	}
	for range rapid.IntRange(0, 8).Draw(t, "choices") {
		c.Choices = append(c.Choices, Choice{
			text.Draw(t, "choice"),
			rapid.SampledFrom([]string{choiceStands, choiceElected, choiceSurvives, choiceFallen}).Draw(t, "state"), rapid.Bool().Draw(t, "in"),
			maybe(t, "no hands", func() int { return rapid.IntRange(0, 5000).Draw(t, "hands") }),
			rapid.SampledFrom([]string{"", "round 1: 30", "round 2: 30 for, 5 against"}).Draw(t, "before"),
		})
	}
	if rapid.Bool().Draw(t, "decided") {
		c.Decided = now0()
	}
	return c
}

// Whatever is seen, at whatever size, every line is exactly as wide as the window and nothing gets out of it.
func TestDrawFits(t *testing.T) {
	themes := []look.Theme{look.Dark(), look.Light(), look.HighContrast(), look.Plain()}
	rapid.Check(t, func(t *rapid.T) {
		s := sights().Draw(t, "sight")
		w, h := rapid.IntRange(-2, 140).Draw(t, "w"), rapid.IntRange(-2, 50).Draw(t, "h")
		l := Look{rapid.SampledFrom(themes).Draw(t, "theme"), rapid.Bool().Draw(t, "utf8")}
		fits(t, Draw(s, now0(), w, h, l), max(w, 0), max(h, 0))
		fits(t, Blank(w, h), max(w, 0), max(h, 0))
	})
}

// A second window gets the sight as JSON, and draws the same.
func TestSightThroughJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := sights().Draw(t, "sight")
		b, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		var other Sight
		if err := json.Unmarshal(b, &other); err != nil {
			t.Fatal(err)
		}
		l := Look{look.Dark(), true}
		for _, size := range sizes() {
			at := now0().Add(time.Duration(rapid.IntRange(-10, 100).Draw(t, "later")) * time.Second)
			here, there := Draw(s, at, size[0], size[1], l), Draw(other, at, size[0], size[1], l)
			if strings.Join(here, "\n") != strings.Join(there, "\n") {
				t.Errorf("the second window draws something else:\n%s\n%s", framed(here), framed(there))
			}
		}
	})
}
