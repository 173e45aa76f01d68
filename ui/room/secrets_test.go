package room

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"stacktaker/assembly"
)

// step is some lines of a random meeting. Where they hold a secret the two tellings of the meeting differ in it.
type step struct {
	told  [2]string
	after time.Duration
}

// open is lines that everybody may hear.
func open(lines string) step { return step{told: [2]string{lines, lines}} }

// secret is lines with something in the place of %s that is nobody's to see.
func secret(lines string) step {
	return step{told: [2]string{fmt.Sprintf(lines, "SECRETONE"), fmt.Sprintf(lines, "SECRETTWO")}}
}

const people = 7

func name(i int) string { return "Person" + string(rune('A'+i)) }

// steps draws what is said in a meeting. The lines are often out of order; those are refused and change nothing.
func steps() *rapid.Generator[[]step] {
	return rapid.Custom(func(t *rapid.T) []step {
		who := func() string { return name(rapid.IntRange(0, people-1).Draw(t, "who")) }
		n := func() int { return rapid.IntRange(0, 3).Draw(t, "n") }
		pool := []func() step{
			func() step {
				kind := rapid.SampledFrom([]string{"speak", "for", "against", "response", "information", "order"}).Draw(t, "kind")
				return secret("hand " + who() + " " + kind + ` "%s"`)
			},
			func() step { return open("call") },
			func() step { return open("done") },
			func() step { return secret(`ruling dismissed "%s"`) },
			func() step { return open("absent " + who()) },
			func() step { return open("pause") },
			func() step { return open("item Business time 5m\ngo") },
			func() step { return open("move \"That we meet weekly.\" by PersonA\nsecond PersonB") },
			func() step { return open("move close-debate by " + who() + "\nsecond " + who()) },
			func() step { return open("amend strike weekly insert daily by PersonC\nsecond PersonD") },
			func() step { return open("put no-objection") },
			func() step { return open(fmt.Sprintf("put no-objection\ncount %d %d", n(), n())) },
			func() step {
				return open(fmt.Sprintf("count %d %d 1 section Day\ncount %d 1 section Night", n(), n()%2, n()%2))
			},
			func() step { // the first teller's figure is nobody's to see until the second has counted
				part := rapid.SampledFrom([]string{"", " section Day", " section Night"}).Draw(t, "part")
				return step{told: [2]string{"put\ncount 1 0 0" + part + " teller 1", "put\ncount 0 1 1 blank 1 spoilt 1" + part + " teller 1"}}
			},
			func() step { return open("declare\nno-action") },
			func() step { return open("recount") },
			func() step { return secret("note %s") },
			func() step { // and goes on behind doors
				return secret("in-camera on\nmove \"That %s.\" by PersonA\nsecond PersonB\nput no-objection")
			},
			func() step {
				return secret("in-camera on\nmove \"That %[1]s.\" by PersonC\nsecond PersonD\nround \"%[1]s\"\nstraw \"%[1]s?\" 1 0\nin-camera off")
			},
			func() step {
				return secret("in-camera on\namend insert \" and %[1]s\" after weekly by PersonE\nsecond PersonF\ncompete \"%[1]s\" \"B\"\nin-camera off")
			},
			func() step { return open("in-camera off") },
			func() step { return open("assign Notices to " + who()) },
			func() step { // who asked to go first changes nothing but under the order progressive
				return step{told: [2]string{"priority PersonA", "priority PersonB"}}
			},
			func() step { return open("elect Treasurer\nnominate PersonE\nnominate PersonF") },
			func() step { return open("compete \"A\" \"B\"\nput") },
			func() step {
				return open(fmt.Sprintf("count \"A\" %d \"B\" %d blank %d spoilt %d", n(), n(), n(), n()))
			},
			func() step { return open("take facilitator " + who()) },
			func() step { return open("undo") },
		}
		var all []step
		for range rapid.IntRange(0, 40).Draw(t, "length") {
			s := rapid.SampledFrom(pool).Draw(t, "step")()
			s.after = time.Duration(rapid.IntRange(0, 30).Draw(t, "seconds")) * time.Second
			all = append(all, s)
		}
		last := rapid.SampledFrom([]string{"call", "call", "declare", "silence 1m", "recess 5m", "close", "close\nseal 4 17"}).Draw(t, "last")
		return append(all, open(last))
	})
}

// telling plays one telling of a meeting: the seeds, and so ids and salts, are its own, and so are its secrets.
func telling(t *rapid.T, all []step, which int) (*assembly.Meeting, time.Time) {
	m := assembly.New()
	at := now0()
	say := func(line string, must bool) {
		seed := sha256.Sum256([]byte(strconv.Itoa(which) + line + strconv.FormatUint(m.Len(), 10) + at.String()))
		if _, err := m.Do(line, assembly.Stamp{At: at, Seed: seed}); err != nil && must {
			t.Fatalf("%s: %v", line, err)
		}
	}
	say("convene \"Depot 4\" on 2026-05-14", true)
	for i := range people {
		section := []string{"Day", "Night"}[i%2]
		say(fmt.Sprintf("member %s section %s number %d", name(i), section, 717700+100*which+i), true)
	}
	say("arrive all", true)
	say("open", true)
	for _, s := range all {
		at = at.Add(s.after)
		for line := range strings.SplitSeq(s.told[which], "\n") {
			say(line, false)
		}
	}
	return m, at
}

// Two meetings that differ only in what the room may not see look the same: in member numbers, in ids and the salts of
// names, in notes, in what is said of a hand, in who asked to go first, in the figure of one teller alone, in the words of a
// closed session.
func TestSightTellsNoSecrets(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := steps().Draw(t, "steps")
		var told [2]string
		for which := range told {
			m, at := telling(t, all, which)
			s := Of(m, at.Add(5*time.Second), Desk{})
			s.Meeting = "" // by which two meetings are told apart
			b, err := json.Marshal(s)
			if err != nil {
				t.Fatal(err)
			}
			told[which] = string(b)
			for _, secret := range []string{"SECRET", "7177", "7178"} {
				if strings.Contains(told[which], secret) {
					t.Errorf("the sight holds %s: %s", secret, told[which])
				}
			}
			for _, p := range m.State().Roll.People {
				if strings.Contains(told[which], p.ID) {
					t.Errorf("the sight holds the id of %s: %s", p.Name, told[which])
				}
			}
			if id := m.State().Info.ID; strings.Contains(told[which], id) {
				t.Errorf("the sight holds the id of the meeting: %s", told[which])
			}
		}
		if told[0] != told[1] {
			t.Errorf("the sight tells two meetings apart that look the same:\n%s\n%s", told[0], told[1])
		}
	})
}
