// Paperwork makes papers for .ci/papers: it plays meetings from their lines and writes their minutes in every format, each beside
// a list of what must be found in it.
//
//	paperwork play DIR SCRIPT…       minutes of each script, and of a meeting as large as they get, in DIR
//	paperwork write FORMAT IN OUT    the document IN (JSON) in a format, from file to file
//	paperwork add IN OUT             IN (DOCX or ODT) with a paragraph more before the first numbered one, as somebody types it there
package main

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper/data"
	"stacktaker/ui/paper/formats"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "paperwork:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	switch {
	case len(args) == 4 && args[0] == "write":
		return write(args[1], args[2], args[3])
	case len(args) == 3 && args[0] == "add":
		return add(args[1], args[2])
	case len(args) < 2 || args[0] != "play":
		return fmt.Errorf("write: paperwork play DIR SCRIPT…, paperwork write FORMAT IN OUT or paperwork add IN OUT")
	}
	for _, script := range args[2:] {
		text, err := os.ReadFile(script)
		if err != nil {
			return err
		}
		name := strings.TrimSuffix(filepath.Base(script), ".script")
		if err := papers(filepath.Join(args[1], name), string(text)); err != nil {
			return fmt.Errorf("%s: %w", script, err)
		}
	}
	return papers(filepath.Join(args[1], "large"), large())
}

func write(format, in, out string) error {
	f, err := formats.Find(format)
	if err != nil {
		return err
	}
	from, err := os.Open(in)
	if err != nil {
		return err
	}
	defer from.Close()
	d, err := data.ReadJSON(bufio.NewReader(from))
	if err != nil {
		return err
	}
	return into(out, f, d)
}

func into(path string, f formats.Format, d minutes.Document) error {
	to, err := os.Create(path)
	if err != nil {
		return err
	}
	if err := f.Write(to, d); err != nil {
		to.Close()
		return fmt.Errorf("%s: %w", f.Name, err)
	}
	return to.Close()
}

// papers plays lines and writes the minutes of them at a path, in every format.
func papers(path, lines string) error {
	m := assembly.New()
	var clock assembly.ScriptClock
	for l := range strings.Lines(lines) {
		line, at, err := clock.Read(m, strings.TrimSuffix(l, "\n"), time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC))
		if err == nil && line != "" {
			_, err = m.Do(line, assembly.Stamp{At: at, Seed: sha256.Sum256(binary.BigEndian.AppendUint64(nil, m.Len()+1))})
		}
		if err != nil {
			return fmt.Errorf("%s: %w", strings.TrimSpace(l), err)
		}
	}
	d := minutes.From(m, minutes.Options{
		Program: "stacktaker", SealWords: "canvas ribbon able orbit stone yellow dinner gate", SealHex: strings.Repeat("9f86d081884c7d65", 4),
	})
	for _, f := range formats.Formats() {
		if err := into(path+f.Extension, f, d); err != nil {
			return err
		}
	}
	fmt.Printf("%s: %d entries, %d motions\n", filepath.Base(path), m.Len(), len(d.Decisions))
	return os.WriteFile(path+".must", []byte(strings.Join(must(d), "\n")+"\n"), 0o600)
}

// must lists what is to be found: every motion in its words, who moved and seconded it, and its figures by section.
func must(d minutes.Document) []string {
	found := []string{d.Status}
	if !d.Draft {
		found = nil
	}
	for _, each := range d.Decisions {
		if each.Kind == "main" || each.Kind == "ratify" {
			found = append(found, each.Text)
		}
		for _, name := range []string{each.Mover, each.Seconder} {
			if name != "" {
				found = append(found, name)
			}
		}
		for _, r := range each.Rounds {
			for _, c := range r.Counts {
				if c.Section != "" {
					found = append(found, fmt.Sprint(c.Section, " ", c.For, " ", c.Against, " ", c.Abstain, " ", c.NotVoted))
				}
			}
		}
	}
	return found
}

// large is the lines of a meeting of 300 motions, 2,000 speeches and 20,000 entries.
func large() string {
	var b strings.Builder
	entries := 0
	say := func(format string, args ...any) {
		fmt.Fprintf(&b, format+"\n", args...)
		entries++
	}
	say(`convene "Depot 4 General Assembly" on 2026-05-14 place "Canteen, gate B"`)
	b.WriteString("@18:00\n")
	say("members 200")
	for n := range 90 {
		say(`member "%s" section "%s"`, member(n), []string{"Day", "Night", "Yard"}[n%3])
	}
	say("arrive all")
	say(`take facilitator "%s"`, member(0))
	say(`take minute-taker "%s"`, member(1))
	say("open")
	speeches := 0
	for motion := range 300 {
		if motion%30 == 0 {
			say(`item "Business %d"`, motion/30+1)
			say("go")
		}
		say(`move "That the branch does what motion %d asks of it, in full and before the next meeting, and reports to the gate." by "%s"`, motion+1, member(motion%80+3))
		say(`second "%s"`, member(motion%70+7))
		for ; speeches < (motion+1)*2000/300; speeches++ {
			say(`hand "%s" for`, member((speeches*7)%80+4))
			say("call")
			b.WriteString("@+45s ")
			say("done")
		}
		say("put")
		say(`count %d %d 3 section "Day"`, 14+motion%9, motion%4)
		say(`count 18 4 1 section "Night"`)
		say(`count 12 9 2 section "Yard"`)
		say("declare")
		say("no-action")
	}
	for n := 0; entries < 20_000-1; n++ {
		say(`hand "%s" for`, member(n%80+4))
		say(`drop "%s"`, member(n%80+4))
	}
	say("close")
	return b.String()
}

// member is a name, as different from the others as names are.
func member(n int) string {
	first := strings.Fields("Ana Ben Cy Dora Eli Fay Gus Hana Ivo Jun")
	last := strings.Fields("Abt Berg Cole Dale Ekman Frost Gray Hart Ito")
	return first[n%10] + " " + last[n/10]
}
