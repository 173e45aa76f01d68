package room

import (
	"crypto/sha256"
	"encoding/binary"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
)

// meeting plays lines of a script, which must all be in order.
func meeting(t *testing.T, script string) *assembly.Meeting {
	t.Helper()
	m := assembly.New()
	var clock assembly.ScriptClock
	for _, line := range strings.Split(script, "\n") {
		rest, at, err := clock.Read(m, line, time.Date(2026, 5, 14, 17, 0, 0, 0, time.UTC))
		if err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		if rest == "" {
			continue
		}
		if _, err := m.Do(rest, assembly.Stamp{At: at, Seed: seed(m.Len())}); err != nil {
			t.Fatalf("%s: %v", rest, err)
		}
	}
	return m
}

func seed(n uint64) [32]byte { return sha256.Sum256(binary.BigEndian.AppendUint64(nil, n+1)) }

const convened = `
convene "Depot 4 General Assembly" on 2026-05-14 place "Canteen, second floor"
@18:00
members 120
rule quorum 30%
`

const opened = convened + `
headcount 41
take facilitator "Mina Roy"
item "Minutes of the last assembly" time 5m
item "Report of the delegates" time 15m
item "Overtime" time 20m
item "Canteen prices" time 10m
item "Strike fund"
item "Any other business" time 10m
open
`

const moved = opened + `
go
@18:04
go
@18:20
defer 4
go
move "That overtime is refused from 1 May." by "Amir Khan"
second "Lena Fox"
`

const amended = moved + `
amend strike "1 May" insert "15 April" by "Ben Sarr"
second "Eva Lund"
`

const waiting = `
hand "Rosa Duarte" for
hand "Ben Sarr" against
hand "Eva Lund" for
hand "Ana Ruiz" for
hand "Tom Okafor"
@18:30
`

const long = "That this assembly, having heard the report of the delegates on the talks of 28 April, holds that the offer of the " +
	"company on the night allowance, on the rest between shifts and on the standing roster falls short of what was promised in " +
	"writing in November; that overtime is refused by all sections from 1 May until the rosters are posted four weeks ahead; that " +
	"nobody is left alone who is called to the office for it, two delegates going with them each time; that the strike fund pays " +
	"the difference to whoever loses wages by this, upon the word of the section; that the delegates report at every assembly, and " +
	"conclude nothing that was not put before it; and that this decision is posted at every gate by Friday, in all the languages " +
	"of the depot, with the names of those who are to be asked about it."

// longName has 80 characters.
const longName = "Maximiliane Theodora Wilhelmine von Oberhausen-Kowalczykowska y Fernández de Luz"

// scene is something that a room may see.
type scene struct {
	name   string
	script string
	desk   Desk
	who    string        // in an election: whose hands are called for
	after  time.Duration // since the last entry
}

// scenes are all choices, and what is special in each.
func scenes() []scene {
	const count = amended + "put\n"
	const sections = convened + `
headcount 23 section "Day shift"
headcount 18 section "Night shift"
headcount 9 section "Workshop"
open
move action "That the gates are held from Monday." by "Amir Khan"
second "Lena Fox"
@18:40
put
`
	const six = convened + `
headcount 23 section "Day shift"
headcount 18 section "Night shift"
headcount 9 section "Workshop"
headcount 12 section "Control room and signals"
headcount 7 section "Canteen"
headcount 124 section "Permanent way"
open
move action "That the gates are held from Monday." by "Amir Khan"
second "Lena Fox"
@18:40
put
`
	const consensus = opened + `
pack consensus
rule consensus-fallback none
move "That we meet weekly." by "Amir Khan" needs consensus
put
`
	const election = opened + `
elect "Treasurer"
nominate "Rosa Duarte"
nominate "Lee Wong"
nominate "Tom Okafor"
`
	const tie = opened + `
elect "Delegates" seats 3
nominate "Lee Wong"
nominate "Rosa Duarte"
nominate "Tom Okafor"
nominate "Ana Ruiz"
nominate "Eva Lund"
put
count "Lee Wong" 31 "Rosa Duarte" 20 "Tom Okafor" 20 "Ana Ruiz" 28 "Eva Lund" 9
@+10s
declare
`
	const eight = opened + `
elect "Strike committee" seats 3
nominate "Rosa Duarte"
nominate "Lee Wong"
nominate "Tom Okafor"
nominate "Ana Ruiz"
nominate "Ben Sarr"
nominate "Eva Lund"
nominate "Dov Lev"
nominate "Henrietta Vandermeer"
`
	const proposals = opened + `
compete "A boycott" "A petition" "A march on Saturday"
`
	const evening = convened + `
rule quorum 15
take facilitator "Mina Roy"
headcount 6
item "Minutes of the last assembly" time 5m
item "Report of the delegates" time 15m
item "Overtime" time 20m
item "Any other business"
open
@18:04
headcount 19
go
hand Ana
call
hand Ben
call
@18:09
headcount 33
go
hand Ana
hand Cleo
call
@18:14
call
@18:20
hand Dov
call
@18:31
done
headcount 41
defer 3
go
@18:40
headcount 36
`
	return []scene{
		{name: "evening", script: evening, after: 40 * time.Second},
		{name: "evening-recess", script: evening + "recess 15m\n", after: 4*time.Minute + 12*time.Second},
		{name: "evening-plain", script: evening + "rule quorum none\n"},
		{name: "camera", script: moved + waiting + "in-camera on\n"},
		{name: "camera-speech", script: moved + waiting + "in-camera on\ncall\n", after: 84 * time.Second},
		{name: "camera-after", script: moved + "in-camera on\nmove recess 5m by Tom\nsecond \"Eva Lund\"\nin-camera off\n"},
		{name: "speech-long", script: opened + "move \"" + strings.Repeat(long+" ", 5) + "\" by \"Amir Khan\"\nsecond \"Lena Fox\"\nhand \"" + longName + "\" for\nhand \"علي بن أبي طالب\" against\nhand \"שרה לוי\"\nhand \"क्षत्रिय\"\ncall\n", after: 9 * time.Second},
		{name: "speech-righttoleft", script: opened + "hand \"שרה לוי\"\nhand \"" + longName + "\" information\nhand \"Zoë Ångström\"\ncall\n", after: 9 * time.Second},
		{name: "title", script: "convene \"Café\" on 2026-05-14\n@18:00\nopen\n"},
		{name: "title-waiting", script: "convene \"Tenants of 12 Mill Road\" on 2026-05-14 place \"Yard\"\n@18:00\nopen\ntake facilitator Mina\nhand Ana\nhand Ben\nhand Cleo order\nhand Dov\n"},
		{name: "agenda", script: opened},
		{name: "agenda-item", script: opened + "go\n@18:04\ngo\n@18:20\ngo\nhand Ana\nhand Ben order\n@18:32\n", after: 40 * time.Second},
		{name: "agenda-over", script: opened + "go\n", after: 5*time.Minute + 3*time.Second},
		{name: "motion", script: moved},
		{name: "motion-unheard", script: opened + "move \"That we meet weekly.\" by \"Amir Khan\"\n"},
		{name: "motion-amendment", script: amended},
		{name: "motion-whole", script: moved + "amend text \"That overtime and all work on Sundays are refused from 1 June.\" by \"Ben Sarr\"\nsecond \"Eva Lund\"\n"},
		{name: "motion-long", script: opened + "move \"" + long + "\" by \"Amir Khan\" needs \"2/3 of cast\"\nsecond \"Lena Fox\"\n" + waiting, after: 14 * time.Second},
		{name: "motion-longest", script: opened + "move \"" + strings.Repeat(long+" ", 7)[:5000] + "\" by \"Amir Khan\"\nsecond \"Lena Fox\"\n", after: 14 * time.Second},
		{name: "challenge", script: amended + waiting + "call\n@+30s\nhand \"Dov Lev\" order\ncall\nruling dismissed \"the list was read out\"\nmove challenge by \"Dov Lev\"\nsecond \"Tom Okafor\"\n"},
		{name: "challenge-verdict", script: amended + waiting + "call\n@+30s\nhand \"Dov Lev\" order\ncall\nruling dismissed \"the list was read out\"\nmove challenge by \"Dov Lev\"\nsecond \"Tom Okafor\"\nput no-objection\ncount 22 14 3\ndeclare\n", after: 3 * time.Second},
		{name: "motion-procedural", script: moved + "move close-debate by \"Tom Okafor\"\nsecond \"Eva Lund\"\n"},
		{name: "speech", script: amended + waiting + "call\n", after: 84 * time.Second},
		{name: "speech-soon", script: amended + waiting + "call\n", after: 100 * time.Second},
		{name: "speech-over", script: amended + waiting + "call\n", after: 132 * time.Second},
		{name: "speech-stopped", script: amended + waiting + "call\n@+30s\npause\n", after: time.Hour},
		{name: "speech-order", script: amended + waiting + "call\n@+30s\nhand \"Dov Lev\" order\ncall\n", after: 5 * time.Second},
		{name: "speech-ruled", script: amended + waiting + "call\n@+30s\nhand \"Dov Lev\" order\ncall\nruling dismissed \"the list was read out\"\n", after: 5 * time.Second},
		{name: "motion-ruled", script: amended + waiting + "hand \"Dov Lev\" order\ncall\nruling upheld\n", after: 5 * time.Second},
		{name: "agenda-ruled", script: opened + "go\nhand \"Dov Lev\" order\ncall\nruling upheld\n", after: 5 * time.Second},
		{name: "speech-item", script: opened + "go\nhand Tom\ncall\nhand \"Maximiliane Oberhauser-Kowalczyk\"\nhand \"田中 太郎\" response\nhand \"Ben Sarr\" order\nhand \"Eva Lund\" information\n@18:30\ncall \"Maximiliane Oberhauser-Kowalczyk\" \"was announced\"\n", after: 21 * time.Second},
		{name: "hands", script: count},
		{name: "hands-for", script: count, desk: Desk{Asked: For}},
		{name: "hands-against", script: count, desk: Desk{Asked: Against}},
		{name: "hands-abstain", script: count, desk: Desk{Asked: Abstain}},
		{name: "hands-entered", script: count + "count 22 14 3\n"},
		{name: "hands-order", script: count + "hand \"Dov Lev\" order\ncall\n", desk: Desk{Asked: For}},
		{name: "sections-first", script: sections, desk: Desk{Asked: For, Section: "Day shift"}},
		{name: "sections-second", script: sections + "count 11 9 1 section \"Day shift\" teller 1\ncount 11 9 1 section \"Day shift\" teller 2\ncount 9 7 1 section \"Night shift\" teller 1\n", desk: Desk{Asked: Against, Section: "Night shift"}},
		{name: "sections-differ", script: sections + "count 11 9 1 section \"Day shift\" teller 1\ncount 10 9 1 section \"Day shift\" teller 2\n", desk: Desk{Asked: For, Section: "Day shift"}},
		{name: "sections-entered", script: sections + "count 11 9 1 section \"Day shift\"\ncount 9 7 1 section \"Night shift\"\ncount 5 3 1 section Workshop\n"},
		{name: "sections-six", script: six + "count 11 9 1 section \"Day shift\"\ncount 9 7 1 section \"Night shift\"\n", desk: Desk{Asked: For, Section: "Workshop"}},
		{name: "sections-six-entered", script: six + "count 11 9 1 section \"Day shift\"\ncount 9 7 1 section \"Night shift\"\ncount 5 3 1 section Workshop\ncount 12 0 0 section \"Control room and signals\"\ncount 3 4 0 section Canteen\ncount 101 20 3 section \"Permanent way\"\n"},
		{name: "verdict-carried", script: count + "count 22 14 3\n@+10s\ndeclare\n", after: 3 * time.Second},
		{name: "verdict-not", script: convened + "headcount 84\nopen\nmove action \"That the gates are held from Monday.\" by \"Amir Khan\"\nsecond \"Lena Fox\"\nput\ncount 47 32 5\ndeclare\n", after: 3 * time.Second},
		{name: "verdict-tie", script: count + "count 17 17 3\n@+10s\ndeclare\n", after: 3 * time.Second},
		{name: "verdict-unanimous", script: count + "count 41 0 0\n@+10s\ndeclare\n", after: 3 * time.Second},
		{name: "verdict-over", script: count + "count 22 14 3\n@+10s\ndeclare\nhand \"Lena Fox\"\ncall\n@+40s\ndone\n", after: time.Minute},
		{name: "division", script: count + "count 22 14 3\n@+10s\ndeclare\nrecount division\n", desk: Desk{Asked: For}},
		{name: "recess", script: moved + "recess 15m\n", after: 4*time.Minute + 12*time.Second},
		{name: "recess-long", script: moved + "recess 1h30m\n", after: 4*time.Minute + 12*time.Second},
		{name: "recess-over", script: moved + "recess 15m\n", after: 16 * time.Minute},
		{name: "recess-endless", script: moved + "recess\n", after: 4 * time.Minute},
		{name: "silence", script: moved + "silence 1m\n", after: 20 * time.Second},
		{name: "silence-over", script: moved + "silence 1m\n", after: 70 * time.Second},
		{name: "round", script: opened + "round \"What brought you here?\" each 1m\nhand Ana\nhand Ben\n"},
		{name: "round-speech", script: opened + "round \"What brought you here?\" each 1m\nhand Ana\nhand Ben\ncall\n", after: 9 * time.Second},
		{name: "consensus", script: consensus},
		{name: "consensus-entered", script: consensus + "consensus blocks 1 asides 4\n"},
		{name: "consensus-lost", script: consensus + "consensus blocks 1 asides 4\ndeclare\n"},
		{name: "clear-seen", script: count + "clear lost\n"},
		{name: "clear-carried", script: count + "clear carried\ndeclare\n"},
		{name: "floors", script: opened + "move \"That the offer is refused.\" by \"Amir Khan\" floors aggregate\nsecond \"Lena Fox\"\nput\ncount 22 14 3\ndeclare\n"},
		{name: "straw", script: opened + "straw \"Shall we start at six?\" 20 8 2\n"},
		{name: "election", script: election},
		{name: "election-round", script: election + "put\n", who: "Lee Wong"},
		{name: "election-entered", script: election + "put\ncount \"Rosa Duarte\" 16 \"Lee Wong\" 14 \"Tom Okafor\" 9\n"},
		{name: "election-again", script: election + "put\ncount \"Rosa Duarte\" 16 \"Lee Wong\" 14 \"Tom Okafor\" 9\ndeclare\n", who: "Rosa Duarte"},
		{name: "election-decided", script: election + "put\ncount \"Rosa Duarte\" 26 \"Lee Wong\" 10 \"Tom Okafor\" 4\ndeclare\n"},
		{name: "election-tie", script: tie, who: "Rosa Duarte"},
		{name: "election-lot", script: tie + "count \"Rosa Duarte\" 15 \"Tom Okafor\" 15\ndeclare\n"},
		{name: "election-lot-drawn", script: tie + "count \"Rosa Duarte\" 15 \"Tom Okafor\" 15\ndeclare\nlot 7\n"},
		{name: "election-single", script: opened + "elect \"Treasurer\"\nnominate \"Rosa Duarte\"\nput\n", desk: Desk{Asked: For}},
		{name: "election-eight", script: eight + "put\n", who: "Henrietta Vandermeer"},
		{name: "election-eight-decided", script: eight + "put\ncount \"Rosa Duarte\" 31 \"Lee Wong\" 29 \"Tom Okafor\" 9 \"Ana Ruiz\" 27 \"Ben Sarr\" 4 \"Eva Lund\" 2 \"Dov Lev\" 1 \"Henrietta Vandermeer\" 12\ndeclare\n"},
		{name: "election-long", script: opened + "elect \"Treasurer\"\nnominate \"" + longName + "\"\nnominate \"Lee Wong\"\nput\ncount \"" + longName + "\" 26 \"Lee Wong\" 10\ndeclare\n"},
		{name: "election-nobody", script: opened + "elect \"Treasurer\"\nnominate \"Rosa Duarte\"\nput\ncount 9 30 1\ndeclare\n"},
		{name: "proposals", script: proposals},
		{name: "proposals-lot", script: proposals + "put\ncount \"A boycott\" 13 \"A petition\" 13 \"A march on Saturday\" 15\ndeclare\ncount \"A boycott\" 20 \"A petition\" 20\ndeclare\n"},
		{name: "proposals-decided", script: proposals + "put\ncount \"A boycott\" 10 \"A petition\" 8 \"A march on Saturday\" 23\ndeclare\n"},
		{name: "no-quorum", script: moved + "headcount 34\n"},
		{name: "closed", script: opened + "@21:40\nclose\n"},
		{
			name: "closed-sealed", script: opened + "@21:40\nclose\nnext-meeting 2026-05-28 18:00 \"Canteen\"\nseal 4 17\n",
			desk: Desk{Seal: "abandon river tomato winter orbit copper lamp zebra"},
		},
	}
}

// sight is what the room sees of a scene, and when.
func (c scene) sight(t *testing.T) (Sight, time.Time) {
	t.Helper()
	m := meeting(t, c.script)
	last := m.State().Last
	for _, p := range m.State().Roll.Find(c.who) {
		c.desk.Choice = p.ID
	}
	s := Of(m, last, c.desk)
	return s, last.Add(c.after)
}
