package e2e

import (
	"slices"
	"strings"
)

// longEveningLines is what was accepted, and what of it was taken back.
const longEveningLines = `
convene "Depot"
open
member "Quill Xanthe" number 70717
arrive "Quill Xanthe"
rule order progressive
priority …
headcount 40
item "Overtime" time 20m
go
hand Ana
hand Ben for
hand Cleo against
call
hand Cleo order
call
ruling dismissed
done
undo
redo
call
note "A slip." # undone
undo
hand Dov
done
move "That we meet weekly." by Ana
second Ben
amend strike "weekly" insert "monthly" by Cleo
second Ana
put no-objection
count 12 26 2
declare
call
call
done
put
count 33 2 0
declare
undo
redo
assign "A hall" to Ben by 2030-05-17
in-camera on
note "Zwetschge was named."
in-camera off
note "Kestrel, for the minutes."
item "Any other business"
arrive Eva
close
seal 4 17
`

func (e *longEvening) keptWhatWasAccepted(file string, seal []string) {
	e.t.Helper()
	var lines []string
	for i, entry := range e.home.log(e.t, file) {
		if entry.Seq != i+1 {
			e.t.Errorf("entry %d has the number %d", i+1, entry.Seq)
		}
		line := entry.Line
		if entry.Undone {
			line += " # undone"
		}
		lines = append(lines, line)
	}
	if got := strings.Join(lines, "\n"); got != strings.TrimSpace(longEveningLines) {
		e.t.Errorf("the record has\n%s\nand not%s", got, longEveningLines)
	}
	if o := e.home.run(e.t, "", "verify", file, "--seal", strings.Join(seal, " ")); o.code != 0 {
		e.t.Errorf("verify exits %d: %s%s", o.code, o.stdout, o.stderr)
	}
	minutes := plain(e.home.must(e.t, "", "minutes", file, "-f", "txt"))
	inOrder(e.t, "the minutes", minutes, "Depot", "That we meet weekly.", "12 for, 26 against, 2 abstained: not carried.",
		"33 for, 2 against: carried.", "closed session")
	if strings.Contains(minutes, "zwetschge") || !strings.Contains(minutes, "kestrel, for the minutes") {
		e.t.Errorf("of the notes, the minutes should have the open one alone:\n%s", minutes)
	}
}

// toldNothing looks for what is private in all that the room window showed.
func (e *longEvening) toldNothing() {
	e.t.Helper()
	e.seen.end()
	for _, private := range []string{"quill", "xanthe", "70717", "priority", "go first", "zwetschge", "kestrel", "slip"} {
		if i := slices.IndexFunc(e.seen.seen, func(s string) bool { return strings.Contains(strings.ToLower(s), private) }); i >= 0 {
			e.t.Errorf("the room window showed %q:\n%s", private, e.wall.framed(e.seen.seen[i]))
		}
	}
}
