package console_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
)

// While an amendment is pending the desk shows the paragraph that it touches, however far down that is in the text, and says that there is more.
func TestTouchedParagraphIsSeen(t *testing.T) {
	var clauses []string
	for n := 1; n <= 30; n++ {
		clauses = append(clauses, fmt.Sprintf("%d. That the branch asks for clause number %d of what it wants this year.", n, n))
	}
	motion := `move "Demands\n\n` + strings.Join(clauses, `\n`) + `" by Ana`
	touched := regexp.MustCompile(`28 .?27\. That|\+27a\. That`)
	for _, size := range [][2]int{{60, 16}, {80, 24}, {120, 40}} {
		for _, amend := range []string{
			`amend strike "clause number 27" insert "point 27" by Cleo`, `amend paragraph 28 text "27. That the branch asks for point 27 of what it wants this year." by Cleo`,
			`amend after 28 insert "27a. That it asks for point 27 as well." by Cleo`, `amend paragraph 28 strike by Cleo`,
		} {
			for _, lines := range [][]string{cafe(motion, "second Ben", amend), cafe(motion, "second Ben", amend, "second Ben"), cafe(motion, "second Ben", amend, "second Ben", "hand Ana", "call", "hand Ben", "hand Cleo")} {
				d := drive(t, size[0], size[1], lines...)
				if !touched.MatchString(d.Screen()) {
					t.Errorf("%v, %s: the paragraph is not seen:\n%s", size, amend, d.Screen())
				}
			}
		}
	}
}
