package text_test

import (
	"slices"
	"testing"
)

// Of an amendment to a long text what changes is told, with a few words around it, and not the whole text again; so it is of the text when the
// amendment is carried.
func TestAnAmendmentIsToldInContext(t *testing.T) {
	const moved = "convene \"A\" on 2026-05-14\n@18:00\nheadcount 45\nopen\nmove \"This branch resolves:\\n1. to march in May through all streets of the town and over both bridges;\\n2. to sing in June on the square before the town hall until nobody can hear us any longer;\\n3. to report.\" by Ana\nsecond Ben\n"
	steps := evening(t, moved+"amend strike \"June on the square\" insert \"July in the park\" by Cleo\n", "en")
	is(t, toldFrom(steps, len(steps)-1), `amendment 1.1, to motion 1, moved by Cleo, needs simple majority: strike "June on the square", insert "July in the park"; it would read `+
		`"… both bridges; 2. to sing in July in the park before the town hall until nobody …"`, "who seconds it?")
	steps = evening(t, moved+"amend strike \"June on the square\" insert \"July in the park\" by Cleo\nsecond Ben\nput\ncount 24 2 1\ndeclare\n", "en")
	if told := toldFrom(steps, len(steps)-1); !slices.Contains(told, `motion 1 now reads: "… both bridges; 2. to sing in July in the park before the town hall until nobody …"`) {
		t.Errorf("told is %q", told)
	}
}
