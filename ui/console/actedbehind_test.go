package console_test

import (
	"strings"
	"testing"
)

// acted is an evening counted at the door, of which a closed session heard Ola and Sam, who were not checked in.
var acted = []string{
	`convene "Branch" on 2026-05-14`, "@18:00", "+ Ada Moe, Bea Hill, Cy Fox, Dee Lund, Eli Gray, Flo Reed, Ola Berg, Rosa Duarte, Sam Cole",
	"headcount 12", "open", `hand "Rosa Duarte"`, "in-camera on", "call", "done",
	`move "That we strike." by "Ola Berg"`, `second "Sam Cole"`, `hand "Ola Berg"`, "call", "done", "put", "count 9 1", "declare", "no-action", "in-camera off",
}

// Who acted behind closed doors is known afterwards neither by a check-in nor by the order of a list.
func TestScreensDoNotTellWhoActedBehindDoors(t *testing.T) {
	d := drive(t, 80, 30, acted...).On("roll")
	for _, row := range strings.Split(d.Screen(), "\n") {
		if (strings.Contains(row, "Ola Berg") || strings.Contains(row, "Sam Cole")) && (strings.Contains(row, "✓") || strings.Contains(row, "since")) {
			t.Errorf("the roll tells who acted: %s", row)
		}
	}
	all := append([]string{acted[0], acted[1], acted[2], "arrive all"}, acted[3:]...) // whom it names is here for everybody
	for _, key := range []string{"a", "o"} {
		drive(t, 80, 30, acted...).On("floor").Press(key).Sees("Rosa Duarte").Misses("Ola Berg", "Sam Cole")
		shown := drive(t, 80, 30, all...).On("floor").Press(key).Screen()
		if first, spoke := strings.Index(shown, "Ada Moe"), strings.Index(shown, "Ola Berg"); first < 0 || spoke >= 0 && spoke < first {
			t.Errorf("behind %s who spoke behind doors stands first:\n%s", key, shown)
		}
	}
}

// No paper and no table tells it either.
func TestPapersDoNotTellWhoActedBehindDoors(t *testing.T) {
	h := house{t, t.TempDir()}
	file := h.file("1.db")
	lines := append([]string{}, acted...)
	lines[2] = strings.Join([]string{`member "Rosa Duarte"`, `member "Ola Berg"`, `member "Sam Cole"`, `member "Ada Moe"`}, "\n")
	h.must(strings.Join(append(lines, "close", "seal 4 17 2"), "\n"), "run", file, "-")
	for _, args := range tellers() {
		_, told := h.call("", append(args, file)...)
		for _, name := range []string{"Ola", "Sam"} {
			if strings.Contains(told, name) {
				t.Errorf("%s tells of %s:\n%s", strings.Join(args, " "), name, told)
			}
		}
	}
}
