package room

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"stacktaker/ui/look"
)

// read is the words of the room view after some lines, with one blank between two of them.
func read(t *testing.T, script, language string, w, h int) string {
	t.Helper()
	s, now := scene{script: script, desk: Desk{Language: language}, after: time.Second}.sight(t)
	return plainText(Draw(s, now, w, h, Look{look.Dark(), true}))
}

// A motion about the way of dealing with another has a number for the record alone: the room is told what it is, and so is an
// amendment to it.
func TestNumbersForTheRecordAreNotShown(t *testing.T) {
	const refer = moved + "move refer \"the works committee\" by \"Tom Okafor\"\nsecond \"Eva Lund\"\n"
	const better = refer + "amend strike \"works\" insert \"strike\" by \"Ben Sarr\"\nsecond \"Eva Lund\"\n"
	number := regexp.MustCompile(`\bp[0-9]`)
	for _, c := range []struct{ script, language, shows string }{
		{refer, "en", "PROCEDURAL MOTION simple majority"},
		{refer, "es", "MOCIÓN DE PROCEDIMIENTO mayoría simple"},
		{refer, "fr", "MOTION DE PROCÉDURE majorité simple"},
		{refer + "put\n", "en", "PROCEDURAL MOTION simple majority"},
		{refer + "put\ncount 30 2\ndeclare\n", "en", "PROCEDURAL MOTION"},
		{refer + "hand Ana\ncall\n", "en", "HAS THE FLOOR to refer it to the works co"},
		{better, "en", "AMENDMENT to the procedural motion"},
		{better + "put\n", "es", "ENMIENDA a la moción de procedimiento"},
		{better + "put\ncount 30 2\ndeclare\n", "fr", "AMENDEMENT motion de procédure"},
		{better + "hand Ana\ncall\n", "en", "AMENDMENT"},
		{moved + "in-camera on\nmove recess 5m by Tom\nsecond \"Eva Lund\"\nin-camera off\n", "en", "PROCEDURAL MOTION"},
	} {
		for _, size := range [][2]int{{60, 16}, {80, 24}} {
			said := read(t, c.script, c.language, size[0], size[1])
			if !strings.Contains(said, c.shows) || number.MatchString(said) {
				t.Errorf("at %v in %s the room reads %q, want %q and no number", size, c.language, said, c.shows)
			}
		}
		s, _ := scene{script: c.script}.sight(t)
		if b, _ := json.Marshal(s); number.Match(b) {
			t.Errorf("the sight holds a number of the record: %s", b)
		}
	}
}

// A challenge says which ruling it is about, wherever it is shown, and its verdict what became of that.
func TestChallengeSaysWhichRuling(t *testing.T) {
	const order = moved + "hand \"Dov Lev\" order \"out of time\"\ncall\nruling dismissed \"the list was read out\"\n"
	const challenge = order + "move challenge by \"Dov Lev\"\nsecond \"Tom Okafor\"\n"
	const ruling = "Dov Lev, point of order (out of time), dismissed (the list was read out)"
	for _, c := range []struct {
		script string
		w, h   int
		shows  string
	}{
		{challenge + "put\n", 60, 16, "to overturn the ruling of 18:20: " + ruling},
		{challenge + "put\n", 80, 24, "to overturn the ruling of 18:20: " + ruling},
		{challenge + "hand Ana\ncall\n", 60, 16, "ruling: Dov Lev, point of order, dismissed"},
		{challenge + "hand Ana\ncall\n", 80, 24, ruling},
		{challenge + "put\ncount 30 2\ndeclare\n", 60, 16, "ruling: Dov Lev, point of order, dismissed"},
		{challenge + "put\ncount 30 2\ndeclare\n", 60, 16, "the ruling is overturned"},
		{challenge + "put\ncount 30 2\ndeclare\n", 80, 24, ruling},
		{challenge + "put\ncount 18 18\ndeclare\n", 60, 16, "the ruling stands"},
		{challenge + "put\ncount 18 18\ndeclare\n", 80, 24, "the ruling stands"},
	} {
		if said := read(t, c.script, "en", c.w, c.h); !strings.Contains(said, c.shows) {
			t.Errorf("at %d×%d the room reads %q, want %q", c.w, c.h, said, c.shows)
		}
	}
	s, _ := scene{script: challenge}.sight(t)
	if told := s.Motion.Ruling; told != "Dov Lev, point of order, dismissed" {
		t.Errorf("in short the ruling is told as %q", told)
	}
}

// What was ruled behind doors is not told when it is challenged before them.
func TestRulingBehindDoorsIsNotTold(t *testing.T) {
	s, _ := scene{script: moved + "in-camera on\nhand \"Dov Lev\" order \"SECRET\"\ncall\nruling dismissed \"SECRET too\"\nin-camera off\n" +
		"move challenge by \"Tom Okafor\"\nsecond \"Eva Lund\"\n"}.sight(t)
	if b, _ := json.Marshal(s); strings.Contains(string(b), "SECRET") || !strings.Contains(string(b), "to overturn the last ruling") {
		t.Errorf("the room is sent %s", b)
	}
}

// A verdict says on what it is: the words of the motion stand above the figures, on the smallest projector too, whole where
// they fit and else page after page.
func TestVerdictHasItsWords(t *testing.T) {
	const long = "That the branch pays for the repair of the roof, and that the treasurer reports on it at every assembly until the roof is repaired."
	for _, size := range [][2]int{{60, 16}, {80, 24}, {120, 40}} {
		m := meeting(t, convened+"headcount 39\nopen\nmove \""+long+"\" by \"Amir Khan\"\nsecond \"Lena Fox\"\nput\ncount 22 14 3\ndeclare\n")
		said := ""
		for after := time.Second; after < time.Minute; after += turning {
			s := Of(m, m.State().Last, Desk{})
			lines := Draw(s, m.State().Last.Add(after), size[0], size[1], Look{look.Dark(), true})
			fits(t, lines, size[0], size[1])
			said += ansi.Strip(strings.Join(lines, " "))
		}
		for _, word := range strings.Fields(long) {
			if !strings.Contains(said, word) {
				t.Errorf("%v: %q is not said", size, word)
			}
		}
	}
}

// A proposal that is longer than a line is said whole where there is room.
func TestChoicesAreWhole(t *testing.T) {
	const long = "That the branch pays for the repair of the roof this year, and puts the rest of the fund aside for the next"
	script := convened + "headcount 39\nopen\ncompete \"" + long + "\" \"That nothing is done\"\n"
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		if said := read(t, script, "", size[0], size[1]); !strings.Contains(said, long) {
			t.Errorf("%v: cut: %s", size, said)
		}
	}
}

// A challenge that is moved while somebody speaks is told as one, with the ruling whole and that it needs a second: the wall does not read as
// if whoever raised the point had the floor.
func TestChallengeWhileSomebodySpeaks(t *testing.T) {
	const script = opened + "hand \"Rosa Duarte\" for\ncall\nhand \"Theodora Oberhauser\" order\ncall\nruling upheld\nmove challenge by \"Tom Okafor\"\n"
	for _, size := range [][2]int{{60, 16}, {80, 24}, {80, 20}} {
		s, now := scene{script: script}.sight(t)
		lines := Draw(s, now, size[0], size[1], Look{look.Dark(), true})
		said := plainText(lines)
		if !strings.Contains(said, "Theodora Oberhauser, point of order, upheld") || !strings.Contains(said, "who seconds it?") {
			t.Errorf("%v: the room reads %q", size, said)
		}
		if strings.Contains(plainText(lines[:1]), "Theodora") {
			t.Errorf("%v: above who speaks stands %q", size, plainText(lines[:1]))
		}
	}
}

// A motion that waits for its second says so while somebody speaks, too.
func TestSecondIsAskedForWhileSomebodySpeaks(t *testing.T) {
	const script = opened + "hand \"Rosa Duarte\"\ncall\nmove \"That we meet weekly.\" by \"Tom Okafor\"\n"
	for _, size := range sizes() {
		s, now := scene{script: script}.sight(t)
		if said := plainText(Draw(s, now, size[0], size[1], Look{look.Dark(), true})); !strings.Contains(said, "who seconds it?") {
			t.Errorf("%v: the room reads %q", size, said)
		}
	}
}

// The verdict on a challenge says on which ruling, whole.
func TestVerdictOnAChallengeNamesTheRuling(t *testing.T) {
	const script = opened + "hand \"Theodora Oberhauser\" order\ncall\nruling upheld\nmove challenge by \"Tom Okafor\"\nsecond \"Eva Lund\"\nput no-objection\ncount 10 20 1\ndeclare\n"
	for _, size := range [][2]int{{60, 16}, {80, 24}, {LeastWidth, LeastHeight}} {
		s, now := scene{script: script}.sight(t)
		said := plainText(Draw(s, now, size[0], size[1], Look{look.Dark(), true}))
		if !strings.Contains(said, "Theodora Oberhauser, point of order, upheld") || !strings.Contains(said, "the ruling stands") {
			t.Errorf("%v: the room reads %q", size, said)
		}
	}
}

// The verdict on a challenge says what was asked, since it may be asked either way round, and on which ruling: whole, in every language.
func TestVerdictOnAChallengeSaysWhatWasAsked(t *testing.T) {
	const order = opened + "hand \"Greta Lind\" order\ncall\nruling dismissed\n"
	const vote = "second \"Eva Lund\"\nput no-objection\ncount 7 3\ndeclare\n"
	asked := map[string][2]string{
		"en": {"to overturn the ruling of 18:00", "to sustain the chair in the ruling of 18:00"},
		"es": {"revocar la resolución de las 18:00", "mantener la resolución de las 18:00"},
		"fr": {"annuler la décision de 18 h", "maintenir la décision de 18 h"},
		"de": {"Entscheidung von 18:00 aufheben", "Entscheidung von 18:00 bestätigen"},
	}
	for language, ways := range asked {
		for i, way := range []string{"", " sustain"} {
			for _, more := range []string{"", "recount\ncount 8 2\ndeclare\n"} {
				script := order + "move challenge" + way + " by \"Tom Okafor\"\n" + vote + more
				for _, size := range [][2]int{{LeastWidth, LeastHeight}, {60, 16}, {60, 18}, {80, 16}, {80, 24}, {120, 40}} {
					if said := read(t, script, language, size[0], size[1]); !strings.Contains(said, ways[i]) || !strings.Contains(said, "Greta Lind, ") {
						t.Errorf("%v: the room reads %q, want %q", size, said, ways[i])
					}
				}
			}
		}
	}
}

// What is said of a motion on the course of the meeting stands whole in its verdict, and of an amendment to it what that changes.
func TestVerdictOnTheCourseSaysWhatWasAsked(t *testing.T) {
	const refer = moved + "move refer \"the works committee and the delegates of the night shift\" by \"Tom Okafor\"\nsecond \"Eva Lund\"\n"
	const vote = "put no-objection\ncount 7 3\ndeclare\n"
	for _, c := range []struct{ script, shows string }{
		{refer + vote, "to refer it to the works committee and the delegates of the night shift"},
		{refer + "amend strike \"works\" insert \"strike\" by \"Ben Sarr\"\nsecond \"Eva Lund\"\nput no-objection\ncount 3 7\ndeclare\n", "−works− +strike+ committee"},
	} {
		for _, size := range [][2]int{{60, 16}, {60, 18}, {80, 16}, {80, 24}} {
			if said := read(t, c.script, "en", size[0], size[1]); !strings.Contains(said, c.shows) {
				t.Errorf("%v: the room reads %q, want %q", size, said, c.shows)
			}
		}
	}
}

// What is moved while somebody speaks to something else is named, so that "it" is not what was ruled, and stays named once it has its second.
func TestWhatIsMovedWhileSomebodySpeaksIsNamed(t *testing.T) {
	const speech = opened + "hand \"Greta Lind\"\ncall\n"
	const order = speech + "hand \"Jonas Weber\" order\ncall\nruling dismissed\n"
	const motion = "move \"That we meet weekly.\" by \"Tom Okafor\"\n"
	const second = "second \"Eva Lund\"\n"
	named := map[string][2]string{
		order + "move challenge by \"Jonas Weber\"\n":                             {"to overturn the ruling of 18:00 · who seconds it?", ""},
		order + "move challenge by \"Jonas Weber\"\n" + second:                    {"pending: to overturn the ruling of 18:00", "ruling: Jonas Weber, point of order, dismissed"},
		order + "move challenge sustain by \"Jonas Weber\"\n" + second:            {"pending: to sustain the chair in the ruling of 18:00", ""},
		speech + motion + second:                                                  {"pending: MOTION 1", ""},
		speech + motion + second + "move close-debate by \"Ben Sarr\"\n":          {"to close debate on motion 1 · who seconds it?", ""},
		speech + motion + second + "move close-debate by \"Ben Sarr\"\n" + second: {"pending: to close debate", ""},
		speech + "elect \"Treasurer\"\n":                                          {"pending: ELECTION Treasurer", ""},
	}
	for script, shows := range named {
		for _, size := range [][2]int{{60, 16}, {80, 18}} {
			for _, said := range shows {
				if reads := read(t, script, "en", size[0], size[1]); !strings.Contains(reads, said) {
					t.Errorf("%v: after %q the room reads %q, want %q", size, script[len(opened):], reads, said)
				}
			}
		}
		called := strings.TrimSuffix(strings.TrimPrefix(shows[0], "pending: "), " · who seconds it?")
		if reads := read(t, script, "en", LeastWidth, LeastHeight); !strings.Contains(reads, called[:min(len(called), 24)]) {
			t.Errorf("in the smallest window the room reads %q after %q, want %q", reads, script[len(opened):], called)
		}
	}
	// Whoever got the floor after that speaks to it, and nothing is told twice.
	for _, size := range [][2]int{{60, 16}, {80, 18}} {
		if said := read(t, opened+motion+second+"hand Ana\ncall\n", "en", size[0], size[1]); strings.Contains(said, "pending") {
			t.Errorf("%v: the room reads %q", size, said)
		}
	}
}

// A point that is ruled on while hands are counted is told, on every page that a count has, until the verdict.
func TestRulingDuringACountIsTold(t *testing.T) {
	const point = "hand \"Dov Lev\" order\ncall\nruling dismissed\n"
	const election = opened + "elect \"Auditor\"\nnominate Ana\nnominate Ben\nput\n"
	for _, script := range []string{moved + "put\n" + point, moved + "put\ncount 20 4 2 teller 1\n" + point, moved + "put\ncount 20 4 2\n" + point, election + point} {
		for _, size := range [][2]int{{60, 16}, {80, 24}, {120, 40}} {
			s, now := scene{script: script}.sight(t)
			said := plainText(Draw(s, now, size[0], size[1], Look{look.Dark(), true}))
			if !strings.Contains(said, "ruling: Dov Lev, point of order, dismissed") {
				t.Errorf("%v: the room reads %q", size, said)
			}
		}
	}
	if said := read(t, moved+"put\n"+point+"count 20 4 2\ndeclare\n", "en", 60, 16); strings.Contains(said, "ruling:") {
		t.Errorf("with the verdict the room reads %q", said)
	}
}
