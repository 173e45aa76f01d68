package assembly_test

import (
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// played is a meeting after some lines, which must be in order.
func played(t *testing.T, lines ...string) *assembly.Meeting {
	t.Helper()
	m := assembly.New()
	for i, line := range lines {
		if _, err := m.Do(line, assembly.Stamp{At: time.Date(2026, 3, 2, 18, 0, i, 0, time.UTC)}); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	return m
}

func weekly(more ...string) []string {
	return append([]string{`convene "Called" on 2026-03-02`, "headcount 20", "open", `move "That we meet weekly." by Ana`, "second Ben"}, more...)
}

// What is refused names a motion by the number that the room knows, an amendment as one, and what has its number for the
// record alone by its words, in every language.
func TestMotionsAreCalledAsTheRoomKnowsThem(t *testing.T) {
	amended := weekly(`amend strike "weekly" insert "daily" by Cleo`)
	closing := weekly("move close-debate by Cleo", "second Dov")
	for _, c := range []struct {
		lines []string
		line  string
		told  map[string]string
	}{
		{weekly(), `move "That we strike." by Ana`, map[string]string{
			"en": "motion 1 is pending; one motion at a time: settle it, or amend it",
			"es": "la moción 1 está pendiente; las mociones van de una en una: hay que resolverla, o enmendarla",
			"fr": "la motion 1 est en discussion\u00a0; une motion à la fois\u00a0: réglez-la, ou amendez-la",
		}},
		{amended, "put", map[string]string{
			"en": "amendment 1.1 has no second yet; second it first",
			"es": "nadie ha secundado aún la enmienda 1.1; hay que secundarla primero",
			"fr": "l'amendement 1.1 n'a pas encore d'appui\u00a0; il faut d'abord l'appuyer",
		}},
		{amended, "move take-up by Ben", map[string]string{
			"en": "take-up is in order only when nothing is pending; amendment 1.1 is",
		}},
		{weekly(`amend strike "weekly" insert "daily" by Cleo`, "second Ana", "put", "count 9 1", "declare", "recount division", "count 9 1", "declare"), "recount", map[string]string{
			"fr": "l'amendement 1.1 a été décidé par division, qui est définitive",
		}},
		{closing, `move refer "Hall" by Ana`, map[string]string{
			"en": "refer does not come before the motion to close debate; settle that first",
			"es": "refer no va antes que la moción «cerrar el debate»; hay que resolver esa primero",
			"fr": "refer ne passe pas avant la motion «\u00a0clore le débat\u00a0»\u00a0; réglez d'abord celle-ci",
		}},
		{closing, `amend strike "x" insert "y" by Ana`, map[string]string{
			"en": "the motion to close debate cannot be amended",
			"fr": "la motion «\u00a0clore le débat\u00a0» ne peut pas être amendée",
		}},
		{closing, "second Ana", map[string]string{"en": "the motion to close debate no longer needs a second"}},
		{append(closing, "put"), "recount", map[string]string{"en": "the count on the motion to close debate is open; enter its figures, then declare it"}},
		{weekly(`move refer "the works committee" by Cleo`, "second Dov", `amend strike "works" insert "strike" by Ana`), "put", map[string]string{
			"en": "the amendment to the motion to refer it to the works committee has no second yet; second it first",
			"fr": "l'amendement à la motion «\u00a0renvoyer à the works committee\u00a0» n'a pas encore d'appui\u00a0; il faut d'abord l'appuyer",
		}},
		{append([]string{`convene "Called" on 2026-03-02`, "headcount 20", "open"}, "move ratify \"the agreement\" by Ana", "second Ben"), `amend strike "the" insert "our" by Cleo`, map[string]string{
			"en": "motion 1 (ratify) cannot be amended",
		}},
	} {
		_, err := played(t, c.lines...).Do(c.line, assembly.Stamp{At: time.Date(2026, 3, 2, 19, 0, 0, 0, time.UTC)})
		refused, ok := err.(*assembly.Refusal)
		if !ok {
			t.Errorf("%s: %v", c.line, err)
			continue
		}
		for language, want := range c.told {
			if told := words.Of(language).Say(refused.Phrase); told != want {
				t.Errorf("%s in %s says\n%q, want\n%q", c.line, language, told, want)
			}
		}
	}
}

// What came of a motion agrees with what was decided, where the language has genders.
func TestOutcomeAgrees(t *testing.T) {
	lines := weekly(`amend strike "weekly" insert "daily" by Cleo`, "second Ana", "put", "count 20 0", "declare", "put", "count 3 9", "declare",
		`move "Ask." by Ana needs "2/3"`, "second Ben", "put", "count 4 8", "declare")
	m := played(t, lines...)
	for _, c := range []struct{ motion, language, told string }{
		{"1.1", "en", "CARRIED unanimously"},
		{"1.1", "es", "APROBADA por unanimidad"},
		{"1.1", "fr", "ADOPTÉ à l'unanimité"},
		{"1", "en", "NOT CARRIED"},
		{"1", "es", "RECHAZADA"},
		{"1", "fr", "REJETÉE"},
		{"2", "en", "NOT CARRIED, four short"},
		{"2", "es", "RECHAZADA a falta de cuatro votos"},
		{"2", "fr", "REJETÉE à quatre voix près"},
	} {
		if told := words.Of(c.language).Say(m.State().Motions.Get(c.motion).Outcome()); told != c.told {
			t.Errorf("%s in %s is told as %q, want %q", c.motion, c.language, told, c.told)
		}
	}
	if told := played(t, weekly()...).State().Motions.Get("1").Outcome(); !told.Empty() {
		t.Errorf("before the verdict it is told as %v", told)
	}
}
