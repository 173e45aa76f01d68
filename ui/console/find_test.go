package console

import (
	"strings"
	"testing"
	"unicode/utf8"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// What people call things leads to a row of the menu and to a line of the help, in each language of the screens: every word that stands in
// its table, as it is and as somebody begins to type it.
func TestPeoplesWords(t *testing.T) {
	for _, language := range words.Languages() {
		d := newDesk(t, 80, 24, debateLines()...)
		d.c.tongue = speaking(language)
		seen := map[string]string{}
		for _, f := range findings() {
			says := d.c.tell("find." + f.key)
			if utf8.RuneCountInString(says) > 80 || strings.HasSuffix(says, ".") {
				t.Errorf("%s: %q is no short line", language, says)
			}
			for _, word := range d.c.peoplesWords(f) {
				if other, twice := seen[word]; twice {
					t.Errorf("%s: %q leads to %s and to %s", language, word, other, f.key)
				}
				seen[word] = f.key
				m := newMenu(d.c)
				m.field = newField(word)
				if rows := m.shown(); !isSaid(rows, says) {
					t.Errorf("%s: %q does not lead to %q in the menu", language, word, says)
				}
				h := &helpPage{field: newField(word), name: "floor"}
				if told := strings.Join(h.lines(d.c, 200), "\n"); !strings.Contains(told, says) {
					t.Errorf("%s: %q does not lead to %q in the help", language, word, says)
				}
			}
		}
	}
}

func isSaid(rows []row, says string) bool {
	for _, r := range rows {
		if r.says == says {
			return true
		}
	}
	return false
}

// The thirty that people look for most, as they type them.
func TestThirtyCommonest(t *testing.T) {
	all := "fix, typo, mistake, rename, remove, strike, undo older, reorder, front, lower, cancel, mute, bell, secret ballot, proxy, quorum, agenda, late, timer, chair, coffee, postpone, tie, abstain, veto, todo, print, save, projector, confidential, edit, wrong figure"
	for _, word := range strings.Split(all, ", ") {
		newDesk(t, 60, 16, debateLines()...).keys("tab", word).hides("nothing fits").keys("esc", "?", word).hides("nothing fits")
	}
}

// Words of meetings that are no words of the language of lines lead somewhere too, with a motion on the floor and with none.
func TestMeetingsWords(t *testing.T) {
	all := "dissent, secretary, postpone, section, anyway, acclamation, proxy, roll call, secret ballot, adjourn, break, table, late, left early, abstain, casting vote, tellers, chair's ruling, appeal, divide, bloc, en bloc, next business, agenda order, apologies, quorum, guests, " +
		"scribe, role, timekeeper, shift, without quorum, bylaws, applause, voice vote, show of hands, unanimous, challenge, overrule, split, vacancy, skip, minority, gone, excused, consent agenda"
	for _, lines := range [][]string{debateLines(), twoLines()} {
		for _, word := range strings.Split(all, ", ") {
			newDesk(t, 60, 16, lines...).keys("tab", word).hides("nothing fits").keys("esc", "?", word).hides("nothing fits")
		}
	}
}

// Enter goes where it is done, or tells what there is to tell.
func TestPeoplesWordsLead(t *testing.T) {
	find := func(word string) *desk { return newDesk(t, 80, 24, debateLines()...).keys("tab", word, "enter") }
	find("typo").shows("RECORD")
	find("rename").shows("rename", "who: letters of the name")
	find("misspelt").shows("ROLL")
	find("remove").shows("▸‼ Dov").keys("enter").shows("off the list")
	find("reorder").shows("▸‼ Dov")
	find("bell").shows("no sound is ever made")
	find("temperature").shows("straw")
	find("confidential").shows("in-camera")
	find("time limit").shows("rule speech")
	find("chair").shows("HAND")
	find("secretary").shows("minute-taker", "who: letters of the name")
	find("bylaws").shows("STANDING ORDERS")
	find("acclamation").shows("nobody objects: carried")
	find("against the rules").shows("done all the same by !")
	find("left early").shows("leave", "who: names, one after the other")
	find("vacancy").shows("elect")
	d := newDesk(t, 80, 24, twoLines()...).keys("tab", "remove", "enter").shows("nobody waits")
	d.is(string(assembly.Open), string(d.state().Info.Phase))
	for _, language := range []string{"de", "es", "fr"} {
		d := newDesk(t, 80, 24, debateLines()...)
		d.c.tongue = speaking(language)
		d.keys("tab", map[string]string{"de": "tippfehler", "es": "errata", "fr": "coquille"}[language], "enter").is("7", itoa(int(d.c.screen)))
	}
}
