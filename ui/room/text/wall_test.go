package text_test

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"stacktaker/ui/room"
	"stacktaker/ui/room/text"
)

var (
	said = regexp.MustCompile(`"[^"]*"`)
	word = regexp.MustCompile(`\p{L}{3,}`)
)

// wordsOfPeople are the words that people bring into a meeting: names, motions, titles.
func wordsOfPeople(script string) []string {
	var all []string
	for _, quoted := range said.FindAllString(script, -1) {
		all = append(all, word.FindAllString(quoted, -1)...)
	}
	return all
}

// notShown are the words of people in a line that stand in none of some sights.
func notShown(t *testing.T, line string, people []string, on ...room.Sight) []string {
	t.Helper()
	shown, err := json.Marshal(on)
	if err != nil {
		t.Fatal(err)
	}
	there := word.FindAllString(string(shown), -1)
	var missing []string
	for _, w := range word.FindAllString(line, -1) {
		if slices.Contains(people, w) && w != strings.ToLower(w) && !slices.Contains(there, w) {
			missing = append(missing, w)
		}
	}
	return missing
}

// Whoever and whatever is named is on the wall: it stands in the sight that is told, or, where it is told that it is gone, in the one
// before in the open. In a closed session it stands in that very sight.
func TestTellsWhatTheWallShows(t *testing.T) {
	looked := 0
	for _, path := range evenings(t) {
		all := script(t, path)
		people := wordsOfPeople(all)
		var open room.Sight
		for _, s := range evening(t, all, "en") {
			before := open
			if s.sight.InCamera {
				before = room.Sight{}
			} else {
				open = s.sight
			}
			for _, told := range s.told {
				looked++
				if missing := notShown(t, told, people, before, s.sight); len(missing) > 0 {
					t.Errorf("%s: %s: told is %q, and the wall does not show %q", path, s.line, told, missing)
				}
			}
		}
	}
	if looked < 100 {
		t.Errorf("only %d sentences were looked at", looked)
	}
	if len(notShown(t, "Nadia is lent 400", []string{"Nadia"}, room.Sight{Title: "Depot"})) == 0 {
		t.Error("a name that is nowhere would not be found")
	}
}

// Two evenings that differ only in what is secret are told alike: the words of a closed session, what is noted, what is said of a hand,
// the figure of one teller, and who asked to go first.
func TestTellsNoSecrets(t *testing.T) {
	const lines = `
convene "Depot 4" on 2026-05-14
@18:00
headcount 41
open
item "Overtime"
go
hand "Ana Ruiz" for "%[1]s"
hand "Ben Sarr"
note "%[1]s"
move "That we meet weekly." by "Ana Ruiz"
second "Ben Sarr"
put no-objection
count %[2]d 3 1 teller 1
count 20 3 1 teller 2
count 20 3 1 teller 1
declare
no-action
in-camera on
call
done
move "That %[1]s is lent 400." by "%[1]s"
second "Ana Ruiz"
put no-objection
~ for
count %[2]d 3 1
declare
no-action
elect "%[1]s"
nominate "%[1]s"
round "%[1]s"
in-camera off
hand "Cleo Fink"
@21:00
close
`
	var told [2]string
	for i := range told {
		for _, s := range evening(t, fmt.Sprintf(lines, []string{"Secretone", "Secrettwo"}[i], 21+i), "en") {
			told[i] += strings.Join(s.told, "\n") + "\n"
		}
		if strings.Contains(told[i], "Secret") {
			t.Errorf("a secret is told:\n%s", told[i])
		}
	}
	if told[0] != told[1] {
		t.Errorf("two evenings are told apart that look the same:\n%s\n%s", told[0], told[1])
	}
}

// is makes sure that just these sentences are told.
func is(t *testing.T, told []string, want ...string) {
	t.Helper()
	if !slices.Equal(told, want) {
		t.Errorf("told is\n%q, want\n%q", told, want)
	}
}

// Who comes late is told where the meeting is.
func TestComesLate(t *testing.T) {
	steps := evening(t, `
convene "Depot 4" on 2026-05-14 place "Canteen"
@18:00
headcount 41
open
take facilitator "Mina Roy"
item "Minutes"
item "Overtime" time 90m
go
go
move "That we meet weekly." by "Ana Ruiz"
second "Ben Sarr"
hand "Cleo Fink" for
hand "Dov Lev"
call
`, "en")
	var late text.Teller
	is(
		t, late.Sees(steps[len(steps)-1].sight), "the meeting: Depot 4, 2026-05-14, Canteen", "Mina Roy facilitates", "now 41 voters",
		"the agenda: 1 Minutes, 2 Overtime", "item 2 of 2: Overtime, 1 hour 30 minutes planned",
		`motion 1, moved by Ana Ruiz, seconded by Ben Sarr, needs simple majority: "That we meet weekly."`,
		"Cleo Fink has the floor, for, 2 minutes", "next: Dov Lev, 1st time",
	)
}

// Blank screens and a meeting that is interrupted are told once, and afterwards only what changed; another meeting is told from its
// beginning.
func TestInterrupted(t *testing.T) {
	var teller text.Teller
	at := time.Date(2026, 5, 14, 19, 0, 0, 0, time.UTC)
	speaks := func(title, name string) room.Sight {
		return room.Sight{Meeting: title, Title: title, Speech: &room.Speech{Name: name, Kind: "speak", Clock: room.Clock{At: at, Runs: true}}}
	}
	is(t, teller.Apart("", "en"), "not connected; it goes on by itself once the meeting runs")
	is(t, teller.Apart("", "en"))
	is(t, teller.Sees(speaks("Depot 4", "Ana")), "the meeting: Depot 4", "Ana has the floor")
	is(t, teller.Blank("en"), "the screens are blank for now")
	is(t, teller.Blank("en"))
	is(t, teller.Sees(speaks("Depot 4", "Ana")), "the screens show the meeting again")
	is(t, teller.Apart("others may enter this folder", "en"), "not connected: others may enter this folder")
	is(t, teller.Sees(speaks("Depot 4", "Ben")), "connected again", "Ben has the floor")
	is(t, teller.Apart("", "de"), "nicht verbunden; es geht von selbst weiter, sobald die Versammlung läuft")
	is(t, teller.Sees(speaks("Depot 5", "Ben")), "the meeting: Depot 5", "Ben has the floor")
	is(t, teller.Sees(room.Sight{Meeting: "Depot 5", Closing: &room.Closing{At: "21:40"}}), "the meeting is closed, at 21:40")
	if !teller.Closed() {
		t.Error("the meeting is not closed")
	}
	is(t, teller.Sees(speaks("Depot 5", "Ben")), "the meeting is open again")
}

// Whoever comes in while a challenge holds the speaker is told that the clock is stopped.
func TestHeldSpeakerIsToldStopped(t *testing.T) {
	at := time.Date(2026, 5, 14, 19, 0, 0, 0, time.UTC)
	held := room.Sight{Title: "Depot 4", Speech: &room.Speech{Name: "Lena Fox", Kind: "speak", Clock: room.Clock{At: at, Elapsed: 3 * time.Second, Limit: 2 * time.Minute}}}
	var teller text.Teller
	is(t, teller.Sees(held), "the meeting: Depot 4", "Lena Fox has the floor, 2 minutes", "the speaker's clock is stopped")
	is(t, teller.Sees(held))
}

// A count by sections is told section by section, and so is that two tellers differ.
func TestSections(t *testing.T) {
	steps := evening(t, `
convene "Depot 4" on 2026-05-14
@18:00
headcount 23 section "Day shift"
headcount 18 section "Night shift"
open
move "That we meet weekly." by "Ana Ruiz"
second "Ben Sarr"
put no-objection
~ for Day shift
count 11 9 1 section "Day shift" teller 1
count 10 9 1 section "Day shift" teller 2
count 11 9 1 section "Day shift" teller 2
~ for Night shift
~ against Night shift
count 9 7 1 section "Night shift"
declare
`, "en")
	var told []string
	for _, s := range steps[6:] {
		told = append(told, s.told...)
	}
	is(
		t, told, "the question is put on motion 1: 41 voters", "hands up: for, Day shift", "Day shift: waits for the other teller",
		"Day shift: the tellers differ: count again", "Day shift: 11 for, 9 against, 1 abstention", "hands up: for, Night shift",
		"hands up: against, Night shift", "Night shift: 9 for, 7 against, 1 abstention",
		"entered, not yet declared: 20 for, 16 against, 2 abstentions",
		"motion 1 is carried: 20 for, 16 against, 2 abstentions, a simple majority of 36 needs 19",
	)
}

// sections3 is a count in three sections.
const sections3 = `
convene "Depot 4" on 2026-05-14
@18:00
headcount 8 section Garage
headcount 5 section Office
headcount 7 section Tram
open
move "That we meet weekly." by "Ana Ruiz"
second "Ben Sarr"
put
`

// One section that is counted again is named with those who may vote there, also to whoever comes late.
func TestOneSectionAgain(t *testing.T) {
	const again = sections3 + `
count 5 2 0 section Garage
count 2 2 1 section Office
count 4 3 0 section Tram
declare
recount section Tram
`
	steps := evening(t, again+"~ for Tram\ncount 3 4 0 section Tram\n", "en")
	var told []string
	for _, s := range steps[len(steps)-3:] {
		told = append(told, s.told...)
	}
	is(
		t, told[1:], "the question is put on motion 1: Tram, 7 voters, counted again", "hands up: for, Tram",
		"Tram, entered, not yet declared: 3 for, 4 against, 0 abstentions",
	)
	var late text.Teller
	is(
		t, late.Sees(steps[len(steps)-1].sight)[3:], "the question is put on motion 1: Tram, 7 voters, counted again",
		"Tram, entered, not yet declared: 3 for, 4 against, 0 abstentions",
	)
}

// Of a closed session it is told that it begins and ends, and nothing of what is done in it: neither who speaks nor that anything is put.
func TestNothingIsToldBehindDoors(t *testing.T) {
	const camera = "\nin-camera on\nhand Cleo\ncall\n@+30s\ndone\nput\n~ for\ncount 5 2 0 section Garage\ncount 5 0 0 section Office\ncount 4 3 0 section Tram\n" +
		"declare\nno-action\nelect \"Clerk\"\nnominate Ana\nnominate Ben\nput\ncount Ana 5 Ben 4\ndeclare\nagree \"That we go.\"\nin-camera off\n"
	steps := evening(t, strings.Replace(sections3, "\nput\n", camera, 1), "en")
	from := slices.IndexFunc(steps, func(s step) bool { return s.line == "in-camera on" })
	is(
		t, toldFrom(steps, from), "a closed session begins; its words, names and figures are not told", "the closed session is over",
		"no longer before the assembly: motion 1",
	)
}

// A quorum that was lost behind doors is told where they open, and where that is taken back there is none to be told of.
func TestQuorumAcrossDoors(t *testing.T) {
	steps := evening(t, "convene \"A\" on 2026-05-14\n@18:00\nopen\narrive Ana Ben Cleo\nrule quorum 3\nin-camera on\nleave Cleo\nin-camera off\nundo\nundo\nin-camera off\n", "en")
	n := len(steps)
	told := toldFrom(steps, n-6)
	is(
		t, told, "a closed session begins; its words, names and figures are not told", "the closed session is over",
		"no longer here: Cleo; 2 present, 2 voters", "quorum lost: 2 present, 3 needed",
		"a closed session begins; its words, names and figures are not told", "the closed session is over",
		"here after all: Cleo; 3 present, 3 voters", "there is a quorum: 3 present, 3 needed",
	)
}

// told is all that is told from a step on.
func toldFrom(steps []step, from int) []string {
	var told []string
	for _, s := range steps[from:] {
		told = append(told, s.told...)
	}
	return told
}

// What is taken back while hands are counted is told as that: a figure, both, and that the question was put.
func TestTakenBackWhileCounting(t *testing.T) {
	const counting = sections3 + "~ for Garage\ncount 5 2 0 section Garage\n~ for Office\n"
	steps := evening(t, counting+"undo\n~ for Garage\nundo\n", "en")
	is(
		t, toldFrom(steps, len(steps)-3), "Garage: the figures were taken back", "hands up: for, Garage",
		"the vote on motion 1 was taken back",
	)
	steps = evening(t, sections3+"count 11 9 0\nundo\n", "en")
	is(t, toldFrom(steps, len(steps)-1), "the figures were taken back")
	steps = evening(t, sections3+"count 11 8 0\ndeclare\nrecount\n@+2m\nundo\n", "en")
	is(t, toldFrom(steps, len(steps)-1)[1:], "the second count of motion 1 was taken back")
	steps = evening(t, sections3+"count 11 8 0\ndeclare\n@+5s\nrecount\nundo\n", "en")
	is(t, toldFrom(steps, len(steps)-1)[1:], "the second count of motion 1 was taken back")
	const amended = sections3 + "count 11 8 0\ndeclare\nno-action\n@+5s\nmove \"That we meet daily.\" by \"Ana Ruiz\"\nsecond \"Ben Sarr\"\namend strike \"daily\" insert \"weekly\" by \"Ana Ruiz\"\n" +
		"second \"Ben Sarr\"\nput\ncount 11 8 0\ndeclare\n@+5s\nput\nundo\n"
	steps = evening(t, amended, "en")
	is(t, toldFrom(steps, len(steps)-1), "the vote on motion 2 was taken back")
	const election = "convene \"A\" on 2026-05-14\n@18:00\nheadcount 9\nopen\nelect \"Board\" seats 2\nnominate Ana\nnominate Ben\nnominate Cleo\nput\n"
	steps = evening(t, election+"count Ana 3 Ben 2 Cleo 1\nundo\nundo\n", "en")
	is(t, toldFrom(steps, len(steps)-2), "the figures were taken back", "the vote was taken back")
}

// Whoever may raise several hands in an election is told how many.
func TestHandsEach(t *testing.T) {
	const election = "convene \"A\" on 2026-05-14\n@18:00\nheadcount 9\nopen\nelect \"Board\" seats 2\nnominate Ana\nnominate Ben\nnominate Cleo\nput\n"
	steps := evening(t, election, "en")
	is(t, toldFrom(steps, len(steps)-1), "the question is put between Ana, Ben, Cleo: 9 voters, up to 2 hands each")
}

// The verdict of a second count says that it is of one.
func TestVerdictOfASecondCount(t *testing.T) {
	steps := evening(t, sections3+"count 11 8 0\ndeclare\nrecount\ncount 8 11 0\ndeclare\n", "en")
	is(
		t, toldFrom(steps, len(steps)-1),
		"motion 1 is not carried: 8 for, 11 against, 0 abstentions, a simple majority of 19 needs 10, counted again",
	)
}

// What no wall shows and everybody may know is told too: who is here, who has which role, who owes what until when, with what delegates
// are sent, and that a figure was corrected.
func TestBusinessIsTold(t *testing.T) {
	steps := evening(t, `
convene "Depot 4" on 2026-05-14
@18:00
arrive "Ana Ruiz" "Ben Sarr" "Cleo Fink"
open
take stack-keeper "Cleo Fink"
move "That we print." by "Ana Ruiz"
second "Ben Sarr"
put
count 2 1 0
count 3 0 0
declare
assign "Notices at every gate" to "Ben Sarr" by DAY+14 report DAY+28
assign "The key" to "Ana Ruiz"
undo
in-camera on
assign "The lawyer" to "Ana Ruiz"
in-camera off
arrive "Dov Lev"
mandate "Talks" delegates "Ana Ruiz" alternate "Ben Sarr" must "hold to May" report DAY+30
report "Talks" "They will think about it."
hand-over stack-keeper "Dov Lev"
leave "Dov Lev"
finished 1
`, "en")
	want := map[string]string{
		"arrive \"Ana Ruiz\" \"Ben Sarr\" \"Cleo Fink\"": "arrived: Ana Ruiz, Ben Sarr, Cleo Fink; 3 present, 3 voters",
		`take stack-keeper "Cleo Fink"`:                  "stack-keeper: Cleo Fink",
		"count 3 0 0":                                    "corrected, not yet declared: 3 for, 0 against, 0 abstentions",
		`assign "Notices at every gate" to "Ben Sarr" by 2026-05-28 report 2026-06-11`: `action 1: "Notices at every gate", Ben Sarr, by 2026-05-28, reports on 2026-06-11`,
		`assign "The key" to "Ana Ruiz"`:                                               `action 2: "The key", Ana Ruiz`,
		"undo":                                                                         "action 2 was taken back",
		`assign "The lawyer" to "Ana Ruiz"`:                                            "",
		"in-camera off":                                                                "the closed session is over",
		`arrive "Dov Lev"`:                                                             "arrived: Dov Lev; 4 present, 4 voters",
		`report "Talks" "They will think about it."`:                                   `the mandate "Talks": reported`,
		`hand-over stack-keeper "Dov Lev"`:                                             "stack-keeper: Dov Lev",
		`leave "Dov Lev"`:                                                              "no longer here: Dov Lev; 3 present, 3 voters",
		"finished 1":                                                                   `action 1 is done: "Notices at every gate"`,
	}
	for _, s := range steps {
		told, asked := want[s.line]
		if strings.HasPrefix(s.line, "mandate") {
			told, asked = `the mandate "Talks": delegates: Ana Ruiz; alternate: Ben Sarr; must: hold to May; reports on 2026-06-13`, true
		}
		if asked && !slices.Contains(s.told, told) && (told != "" || len(s.told) > 0) {
			t.Errorf("after %s is told %q, not %q", s.line, s.told, told)
		}
		delete(want, s.line)
	}
	if len(want) > 0 {
		t.Errorf("these were not said: %v", want)
	}
}

// A decision that is put right is told, old and new, and what was agreed from the chair in its words.
func TestPutRightAndAgreedAreTold(t *testing.T) {
	const counted = "convene \"A\" on 2026-05-14\n@18:00\nheadcount 45\nopen\nmove \"That we print leaflets.\" by Ana\nsecond Ben\nput\ncount 24 20 1\ndeclare\n"
	steps := evening(t, counted+"mend 7 count 20 24 1 because \"read off the wrong sheet\"\n", "en")
	is(t, toldFrom(steps, len(steps)-1), "put right: motion 1: 24 for, 20 against, 1 abstained; a simple majority of 44 needs 23; CARRIED → "+
		"20 for, 24 against, 1 abstained; a simple majority of 44 needs 23; NOT CARRIED; because \"read off the wrong sheet\"")
	steps = evening(t, "convene \"A\" on 2026-05-14\n@18:00\nheadcount 45\nopen\nagree \"That the canteen is thanked.\"\n", "en")
	is(t, toldFrom(steps, len(steps)-1), `motion 1: "That the canteen is thanked."`, "motion 1 is carried: nobody objected")
}

// An amendment whose words are gone falls without coming up: that is told, once.
func TestWhatFallsIsTold(t *testing.T) {
	const moved = "convene \"A\" on 2026-05-14\n@18:00\nheadcount 45\nopen\nmove \"That we print red leaflets.\" by Ana\nsecond Ben\namend strike \"red leaflets\" insert \"posters\" by Cleo\n" +
		"amend 1 strike \"red\" insert \"blue\" by Dov\nsecond Ben\n"
	for last, ended := range map[string]string{"put\ncount 24 2 1\ndeclare\n": "amendment 1.2 fell, since 1.1 was carried", "accept\n": "amendment 1.2 fell, since 1.1 was accepted"} {
		steps := evening(t, moved+last+"note \"x\"\n", "en")
		if told := toldFrom(steps, len(steps)-2); !slices.Contains(told, ended) {
			t.Errorf("told is %q", told)
		}
		if told := toldFrom(steps, len(steps)-1); slices.Contains(told, ended) {
			t.Errorf("told again: %q", told)
		}
	}
}

// Who is interrupted by a challenge keeps the floor: no new turn is told when it is put, and that the clock stands and runs again is. After a
// lot that was taken back only those stand between whom it is.
func TestHeldSpeakerAndTakenBackLot(t *testing.T) {
	steps := evening(t, "convene \"A\" on 2026-05-14\n@18:00\nheadcount 20\nopen\nmove \"That we meet.\" by Ana\nsecond Ben\nhand Cleo\ncall\n@+20s\nhand Dov order\ncall\nruling dismissed\n"+
		"move challenge by Dov\nsecond Eva\nput no-objection\ncount 5 9 0\ndeclare\n", "en")
	for i := len(steps) - 5; i < len(steps); i++ {
		for _, told := range toldFrom(steps, i) {
			if strings.Contains(told, "Cleo has the floor") {
				t.Errorf("step %d tells a new turn: %q", i, told)
			}
		}
	}
	steps = evening(t, "convene \"A\" on 2026-05-14\n@18:00\nheadcount 20\nopen\nelect \"Board\" seats 2\nnominate Ana\nnominate Ben\nnominate Cleo\nput\ncount Ana 15 Ben 9 Cleo 9\ndeclare\n"+
		"count Ben 9 Cleo 9\ndeclare\nlot 4\nundo\n", "en")
	for _, told := range toldFrom(steps, len(steps)-1) {
		if strings.Contains(told, "those who stand: Ana") || strings.Contains(told, "stand") && strings.Contains(told, "Ana") {
			t.Errorf("who is elected is said to stand: %q", told)
		}
	}
}

// A vote on paper is told as one, and nobody is asked to raise a hand.
func TestVoteOnPaper(t *testing.T) {
	steps := evening(t, `
convene "Hall" on 2026-05-14
@18:00
headcount 20
open
move "That we strike." by "Ana Ruiz"
second "Ben Sarr"
put ballot
~ for
count 12 5 blank 2 spoilt 1
declare
elect "Chair"
nominate "Ana Ruiz"
nominate "Ben Sarr"
put ballot
`, "en")
	told := toldFrom(steps, 5)
	is(
		t, told[:3], "the question is put on motion 1: 20 voters, the vote is on paper, and no hands are called for",
		"entered, not yet declared: 12 for, 5 against, 0 abstentions, 2 blank, 1 spoilt",
		"motion 1 is carried: 12 for, 5 against, 0 abstentions, 2 blank, 1 spoilt, a simple majority of 17 needs 9",
	)
	is(t, told[len(told)-1:], "the question is put between Ana Ruiz, Ben Sarr: 20 voters, the vote is on paper, and no hands are called for")
}

// Whatever ends an election tells who was elected: also that somebody withdrew.
func TestElectionEndedByAWithdrawal(t *testing.T) {
	const tied = "convene \"A\" on 2026-05-14\n@18:00\nheadcount 9\nopen\nelect \"Delegates\" seats 2\nnominate Amir\nnominate Ana\nnominate Grace\nput\n" +
		"count Amir 5 Ana 3 Grace 3\ndeclare\n"
	steps := evening(t, tied+"count Ana 2 Grace 2\ndeclare\nwithdraw-name Grace\n", "en")
	is(t, toldFrom(steps, len(steps)-1), "elected: Amir, Ana (round 2: Ana 2)")
	steps = evening(t, tied+"withdraw-name Grace\n", "en")
	is(t, toldFrom(steps, len(steps)-1), "elected: Amir, Ana (Amir 5, Ana 3)")
}

// In a recess nothing is put, though its quorum comes back: it is when the recess is over.
func TestNothingIsPutInARecess(t *testing.T) {
	steps := evening(t, "convene \"A\" on 2026-05-14\n@18:00\nrule quorum 6\nheadcount 6\nopen\nmove \"That we go.\" by Ana\nsecond Ben\nput\nheadcount 5\nrecess 10m\nheadcount 6\n@18:05\nresume\n", "en")
	is(t, toldFrom(steps, len(steps)-2), "now 6 voters", "there is a quorum: 6 present, 6 needed",
		"the recess is over",
		`motion 1, moved by Ana, seconded by Ben, needs simple majority: "That we go."`, "the question is put on motion 1: 6 voters")
}

// While the roll is called it is told how many have voted, and that a vote was corrected only where it was.
func TestRollCallIsToldAsItGoesOn(t *testing.T) {
	steps := evening(t, `
convene "A" on 2026-05-14
@18:00
rule roll-call yes
arrive Ana Ben Cleo
open
move "That we go." by Ana
second Ben
put roll-call
vote Ana for
vote Ben for
vote Ben against
undo
vote Cleo abstain
declare
`, "en")
	is(
		t, toldFrom(steps, len(steps)-6)[:5], "1 of 3 have voted: 1 for, 0 against, 0 abstentions", "2 of 3 have voted: 2 for, 0 against, 0 abstentions",
		"corrected, not yet declared: 1 for, 1 against, 0 abstentions", "corrected, not yet declared: 2 for, 0 against, 0 abstentions",
		"entered, not yet declared: 2 for, 0 against, 1 abstention",
	)
}

// Whoever comes before the first figure may vote, and the number that was told is put right.
func TestVotersWhoComeBeforeTheFirstFigure(t *testing.T) {
	steps := evening(t, "convene \"A\" on 2026-05-14\n@18:00\narrive Ana Ben Cleo\nopen\nmove \"That we go.\" by Ana\nsecond Ben\nput\narrive Dov\ncount 3 1 0\ndeclare\n"+
		"no-action\nelect \"Chair\"\nnominate Ana\nnominate Ben\nput\narrive Eva\n", "en")
	if told := steps[7-1].told; !slices.Contains(told, "those who may vote on it: 4 voters") {
		t.Errorf("told is %q", told)
	}
	if told := steps[len(steps)-1].told; !slices.Contains(told, "those who may vote on it: 5 voters") {
		t.Errorf("told is %q", told)
	}
}

// After the close the next meeting is told from its beginning, also where it is called the same.
func TestNextMeetingIsAnother(t *testing.T) {
	var teller text.Teller
	teller.Sees(room.Sight{Meeting: "1", Title: "Depot 4", Where: "2026-05-14"})
	teller.Sees(room.Sight{Meeting: "1", Closing: &room.Closing{At: "21:40"}})
	is(t, teller.Apart("", "en"), "not connected; it goes on by itself once the meeting runs")
	is(t, teller.Sees(room.Sight{Meeting: "2", Title: "Depot 4", Where: "2026-05-21"}), "the meeting: Depot 4, 2026-05-21")
}

// Whoever waits and takes the chair is told to wait no more, however many wait behind them.
func TestHandOfTheNewChairIsToldToComeDown(t *testing.T) {
	steps := evening(t, "convene \"A\" on 2026-05-14\n@18:00\narrive Ana Ben Cleo Dov Eva Fin Gus\nopen\ntake facilitator Ana\nhand Ben\nhand Cleo\nhand Dov\nhand Eva\nhand Fin\nhand Gus\nhand-over Cleo\n", "en")
	if told := toldFrom(steps, len(steps)-1); !slices.Contains(told, "no longer waits: Cleo") {
		t.Errorf("told is %q", told)
	}
}

// A friendly amendment is told as what it was, and not as one that went.
func TestFriendlyAmendmentIsTold(t *testing.T) {
	steps := evening(t, `
convene "Hall" on 2026-05-14
@18:00
headcount 20
open
move "That we meet weekly." by "Ana Ruiz"
second "Ben Sarr"
amend strike "weekly" insert "daily" by "Cleo Fox"
second "Ben Sarr"
accept
`, "en")
	told := toldFrom(steps, 7)
	if !slices.Contains(told, "accepted as friendly, nobody objecting: amendment 1.1") || slices.ContainsFunc(told, func(s string) bool { return strings.HasPrefix(s, "no longer") }) {
		t.Errorf("told is %q", told)
	}
}

// What an election departed from is told when it is departed from, and again with who was elected, as with a motion's verdict.
func TestElectionTellsWhatItDepartedFrom(t *testing.T) {
	const short = "convene \"A\" on 2026-05-14\n@18:00\nrule quorum 9\nheadcount 5\nopen\n"
	steps := evening(t, short+"elect \"Chair\" anyway \"the term ends\"\nnominate Ana\nnominate Ben\nput\ncount Ana 3 Ben 2\ndeclare\n", "en")
	is(t, toldFrom(steps, len(steps)-1), "elected: Ana (Ana 3, Ben 2); departing from the rules: without a quorum: 5 present, 9 needed")
	told := strings.Join(toldFrom(steps, 0), "\n")
	if n := strings.Count(told, "departing"); n != 2 {
		t.Errorf("what was departed from is told %d times:\n%s", n, told)
	}
	steps = evening(t, short+"elect \"Chair\" anyway \"the term ends\"\nnominate Ana\nadopt\n", "en")
	is(t, toldFrom(steps, len(steps)-1), "elected: Ana; departing from the rules: without a quorum: 5 present, 9 needed")
}

// An action that is put right is told as that, and not as a second one; a new one is told as before.
func TestActionPutRightIsTold(t *testing.T) {
	const agreed = "convene \"A\" on 2026-05-14\n@18:00\narrive Ana Ben\nopen\nagree \"That we print.\"\nassign \"The key\" to Ana\n"
	steps := evening(t, agreed+"mend 5 assign \"The key\" to Ben by 2026-05-20\n", "en")
	is(t, toldFrom(steps, len(steps)-2), `action 1: "The key", Ana`, `action 1 is put right: "The key", Ben, by 2026-05-20`)
	steps = evening(t, agreed+"mend 5 assign \"The key\" to Ben by 2026-05-20\nundo\n", "en")
	is(t, toldFrom(steps, len(steps)-1), `the correction was taken back, again as it was: action 1: "The key", Ana`)
}
