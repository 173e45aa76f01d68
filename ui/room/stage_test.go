package room

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"stacktaker/ui/look"
)

// ranked11 is a ranked election of eleven, its papers counted.
const ranked11 = `
convene "Students" on 2026-05-14
headcount 66
open
elect "Committee" seats 3 ballot ranked
nominate "Ana Ruiz"
nominate "Ben Sarr"
nominate "Cleo Fox"
nominate "Dov Lev"
nominate "Eve Oma"
nominate "Fay Ngo"
nominate "Gil Ito"
nominate "Hal Roy"
nominate "Ida Bek"
nominate "Jon Elk"
nominate "Kim Sol"
put
ballot batch 1 "Ana Ruiz>Ben Sarr>Cleo Fox" 20 "Cleo Fox>Ben Sarr" 9 "Dov Lev>Eve Oma" 8 "Eve Oma>Fay Ngo" 7 blank 1
ballot batch 2 "Fay Ngo>Ben Sarr" 6 "Gil Ito>Hal Roy" 5 "Hal Roy" 4 "Ida Bek>Jon Elk" 3 "Jon Elk>Ida Bek>Cleo Fox" 2 "Kim Sol>Cleo Fox" 1
declare
`

// A ranked count that is told up to a stage is seen up to there in whole tables, and nothing that leaves the desk tells who is elected later.
func TestOnlyToldStagesAreSeen(t *testing.T) {
	m := meeting(t, ranked11)
	r := m.State().Ranking(m.State().Contests[0], 0)
	elected := map[string]int{}
	for n, st := range r.Stages {
		for _, who := range r.Who(st.Elected) {
			elected[m.State().Roll.Name(who)] = n + 1
		}
	}
	if len(elected) != 3 {
		t.Fatalf("elected are %v", elected)
	}
	for stage := 1; stage <= len(r.Stages); stage++ {
		for _, language := range []string{"en", "es", "fr", "de"} {
			s := Of(m, m.State().Last, Desk{Stage: stage, Language: language})
			if s.Contest == nil || s.Contest.Stage == nil || s.Contest.Stage.Number != stage {
				t.Fatalf("stage %d is not told", stage)
			}
			for _, one := range s.Contest.Stage.Stands {
				if is := one.State == choiceElected; is != (elected[one.Name] > 0 && elected[one.Name] <= stage) {
					t.Errorf("at stage %d %s is told %s, elected in %d", stage, one.Name, one.State, elected[one.Name])
				}
			}
			if len(s.Contest.Choices) > 0 || !s.Contest.Decided.IsZero() || s.Known.Chosen[0].Decided || len(s.Known.Chosen[0].Names) > 0 {
				t.Errorf("at stage %d more leaves the desk", stage)
			}
			for _, size := range [][2]int{{60, 15}, {60, 16}, {80, 24}, {40, 12}} {
				lines := Draw(s, time.Now(), size[0], size[1], Look{look.Dark(), true})
				whole := ansi.Strip(strings.Join(lines, "\n"))
				if len(lines) != size[1] {
					t.Errorf("%d lines of %d", len(lines), size[1])
				}
				for _, l := range strings.Split(whole, "\n") {
					if ansi.StringWidth(l) != size[0] {
						t.Errorf("a line of %d cells: %q", ansi.StringWidth(l), l)
					}
				}
				for _, one := range s.Contest.Stage.Stands {
					if size[0] >= 60 && !strings.Contains(whole, one.Name) {
						t.Errorf("%dx%d in %s: stage %d lacks %s:\n%s", size[0], size[1], language, stage, one.Name, whole)
					}
				}
			}
		}
	}
	b, _ := json.Marshal(Of(m, m.State().Last, Desk{Stage: 1}))
	if strings.Contains(string(b), `"Decided":true`) {
		t.Errorf("what leaves the desk tells that it is decided: %s", b)
	}
	if s := Of(m, m.State().Last, Desk{}); s.Contest == nil || s.Contest.Stage != nil || s.Contest.Decided.IsZero() {
		t.Error("without a stage it is not told whole")
	}
}

// The wall warns where so few vote on paper that a paper may tell whose it is, of motions as of elections, and nowhere else.
func TestFewOnPaperAreWarnedOfOnTheWall(t *testing.T) {
	const begun = "convene \"Board\" on 2026-05-14\nheadcount %\nopen\n"
	for _, c := range []struct{ voters, lines string }{
		{"4", "elect \"Chair\" ballot single\nnominate Ana\nnominate Ben\nput\n"}, {"4", "elect \"Chair\" ballot ranked\nnominate Ana\nput\n"}, {"4", "move \"That we sing.\" by Ana\nsecond Ben\nput ballot\n"},
	} {
		for _, voters := range []string{c.voters, "60"} {
			m := meeting(t, strings.Replace(begun, "%", voters, 1)+c.lines)
			for _, size := range [][2]int{{60, 16}, {80, 24}} {
				lines := Draw(Of(m, m.State().Last, Desk{}), time.Now(), size[0], size[1], Look{look.Dark(), true})
				whole := strings.Join(strings.Fields(ansi.Strip(strings.Join(lines, " "))), " ")
				if warned := strings.Contains(whole, "so few that a paper may tell whose it is"); warned != (voters == c.voters) || len(lines) != size[1] {
					t.Errorf("%s voters, %q: warned %t in %d lines:\n%s", voters, c.lines, warned, len(lines), ansi.Strip(strings.Join(lines, "\n")))
				}
			}
		}
	}
}
