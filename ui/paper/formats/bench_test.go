package formats

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
)

// largeMeeting is the minutes of 300 motions, 2,000 speeches and 20,000 entries, by hands in three sections.
func largeMeeting() (minutes.Document, error) {
	m := assembly.New()
	at := time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC)
	do := func(format string, args ...any) error {
		at = at.Add(2 * time.Second)
		_, err := m.Do(fmt.Sprintf(format, args...), assembly.Stamp{At: at, Seed: sha256.Sum256(binary.BigEndian.AppendUint64(nil, m.Len()+1))})
		if err != nil {
			return fmt.Errorf(format+": %w", append(args, err)...)
		}
		return nil
	}
	var failed error
	all := func(lines ...string) {
		for _, l := range lines {
			if err := do("%s", l); err != nil && failed == nil {
				failed = err
			}
		}
	}
	all(`convene "Depot 4 General Assembly" on 2026-05-14 place "Canteen, gate B"`, "members 200", "rule quorum 30%")
	for n := range 90 {
		all(fmt.Sprintf(`member "%s" section "%s"`, member(n), []string{"Day", "Night", "Yard"}[n%3]))
	}
	all("arrive all", `take facilitator "`+member(0)+`"`, `take minute-taker "`+member(1)+`"`, "open")
	speeches := 0
	for motion := range 300 {
		if motion%30 == 0 {
			all(fmt.Sprintf(`item "Business %d"`, motion/30+1), "go")
		}
		all(
			fmt.Sprintf(`move "That the branch does what motion %d asks of it, in full and before the next meeting, and reports to the gate." by "%s"`, motion+1, member(motion%80+3)),
			fmt.Sprintf(`second "%s"`, member(motion%70+7)),
		)
		for ; speeches < (motion+1)*2000/300; speeches++ {
			who := member((speeches*7)%80 + 4)
			all(fmt.Sprintf(`hand "%s" for`, who), "call", "done")
		}
		all("put", fmt.Sprintf(`count %d %d 3 section "Day"`, 14+motion%9, motion%4), `count 18 4 1 section "Night"`, `count 12 9 2 section "Yard"`, "declare", "no-action")
	}
	for n := 0; m.Len() < 20_000-1; n++ {
		who := member(n%80 + 4)
		all(fmt.Sprintf(`hand "%s" for`, who), fmt.Sprintf(`drop "%s"`, who))
	}
	all("close")
	return minutes.From(m, minutes.Options{Program: "stacktaker 1.0"}), failed
}

// member is a name, as different from the others as names are.
func member(n int) string {
	first := strings.Fields("Ana Ben Cy Dora Eli Fay Gus Hana Ivo Jun")
	last := strings.Fields("Abt Berg Cole Dale Ekman Frost Gray Hart Ito")
	return first[n%10] + " " + last[n/10]
}

// Every format, for a meeting as it is and for one as large as they get.
func BenchmarkFormats(b *testing.B) {
	large, err := largeMeeting()
	if err != nil {
		b.Fatal(err)
	}
	for name, d := range map[string]minutes.Document{"evening": meeting(), "large": large} {
		for _, f := range Formats() {
			b.Run(name+"/"+f.Name, func(b *testing.B) {
				b.ReportAllocs()
				var size counted
				for b.Loop() {
					size = 0
					if err := f.Write(&size, d); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(size), "bytes")
			})
		}
	}
}

// counted counts what is written.
type counted int

func (c *counted) Write(p []byte) (int, error) {
	*c += counted(len(p))
	return len(p), nil
}
