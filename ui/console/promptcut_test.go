package console

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"stacktaker/assembly/words"
)

// What a prompt asks is whole in every language and window: where it is too long for its line it is wrapped, as the question of the approval is.
func TestNoPromptIsCut(t *testing.T) {
	pot, err := os.ReadFile("../../assembly/words/po/messages.pot")
	if err != nil {
		t.Fatal(err)
	}
	prompts := regexp.MustCompile(`"console:ask\.([^"]+)"`).FindAllStringSubmatch(string(pot), -1)
	if len(prompts) < 25 {
		t.Fatalf("%d prompts were found", len(prompts))
	}
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		for _, language := range words.Languages() {
			d := newDesk(t, size[0], size[1], debateLines()...)
			d.c.tongue = speaking(language)
			for _, found := range prompts {
				for _, st := range []step{{asks: found[1]}, {asks: found[1], person: &search{}}} {
					p := &prompt{name: "approve", steps: []step{st}}
					drawn := p.draw(d.c, size[0], size[1])
					all := strings.Join(strings.Fields(ansi.Strip(strings.Join(drawn.lines, " "))), " ")
					want := strings.Join(strings.Fields(d.c.tell("ask."+found[1], d.c.exampleDay())), " ")
					if !strings.Contains(all, want) {
						t.Errorf("%v, %s: %s is cut:\n%s", size, language, found[1], all)
					}
					if at := drawn.y; at >= len(drawn.lines) || drawn.x >= size[0] {
						t.Errorf("%v, %s: the cursor of %s stands at %d, %d", size, language, found[1], drawn.x, at)
					}
				}
			}
		}
	}
}
