package live

import (
	"encoding/hex"
	"fmt"
	"strings"

	"stacktaker/assembly"
	"stacktaker/store"
	"stacktaker/store/chain"
	"stacktaker/store/record"
	"stacktaker/ui/cli/env"
)

// predecessor is the meeting that a new one follows; the zero value is none.
type predecessor struct {
	number  int    // of the last in the folder, closed or not
	title   string // of that one
	private bool
	file    string           // of the one that is followed
	newest  store.Summary    // of the folder, where the one that is followed was not named
	legacy  *assembly.Legacy // what the last closed one leaves, nil where there is none
	rescued *record.RescueMark
}

// passphraseAfter is that of a new meeting. One that takes over the people of a private meeting is private too; where a
// file gave the passphrase of that one, it is the same. The first private one takes what --passphrase-file gives.
func passphraseAfter(d *env.Env, last predecessor) ([]byte, error) {
	switch {
	case d.Secrets.NewFile != "":
	case last.private && d.Secrets.InFile != nil:
		return d.Secrets.InFile, nil
	case last.private:
		return d.NewPassphrase(d.Say("passphrase.follows"))
	case d.Secrets.File != "": // there is no other meeting for which it could be meant
		return d.LongEnough(d.Secrets.File)
	}
	return d.NewPassphrase(d.Say("passphrase.meeting"))
}

// before looks for the meeting that a new one follows, and what that leaves to it: the newest that is closed, or that
// of --after. A private one is opened with its passphrase.
func before(d *env.Env, file string) (predecessor, error) {
	var p predecessor
	var err error
	switch file {
	case "none":
		return p, nil
	case "":
		var last store.Summary
		last, file, err = d.Meetings().NewestClosed()
		p.number, p.title, p.newest = last.Number, last.Title, last
	default:
		file, err = d.Meant([]string{file})
	}
	if err != nil || file == "" {
		return p, err
	}
	f, err := d.Keys().Read(file)
	if err != nil {
		return p, env.Fails("last.unread", err)
	}
	defer f.Close()
	info := f.Meeting().State().Info
	p.number, p.private, p.file, p.rescued = max(p.number, info.Number), f.Private(), file, f.Rescued()
	if p.title == "" {
		p.title = info.Title
	}
	switch {
	case f.Halt() != nil:
		return p, f.Halt()
	case info.Phase != assembly.Closed:
		return p, nil
	}
	seal, _ := f.Seal()
	legacy := f.Meeting().Leaves(strings.Join(seal.Words, " "))
	legacy.Language = d.Language()
	legacy.Rescued, legacy.Doubtful = f.Rescued() != nil, seal.Doubtful
	last, hash := f.Head()
	legacy.Entries, legacy.Hash = last, hex.EncodeToString(hash[:])
	p.legacy = &legacy
	return p, nil
}

// tellBefore tells what a new meeting takes over and from where, how to do without, and the seal of the meeting before.
func tellBefore(d *env.Env, last predecessor) {
	if last.newest.Private && !last.private {
		d.Warn(d.Say("last.private", last.newest.Number, d.ProgramName()))
	}
	switch {
	case last.file == "":
	case last.legacy == nil:
		fmt.Fprintln(d.Words, d.Say("last.open", env.OneLine(last.file)))
	default:
		if last.newest.Number > last.legacy.Number {
			d.Warn(d.Say("last.second", last.newest.Number, env.OneLine(last.newest.Path), last.legacy.Number))
		}
		l := last.legacy
		fmt.Fprintln(d.Words, env.OneLine(d.Say("last.over", l.Number, l.Title, l.Date, strings.Join(takenOver(d, l), ", "), last.file)))
		fmt.Fprintln(d.Words, d.Say("last.without", d.ProgramName()))
		d.TellRescued(last.file, last.rescued)
		tellLastSeal(d, l)
	}
}

// takesOver tells on the screens, where a title is asked for, from which meeting a new one takes over what.
func takesOver(d *env.Env, last predecessor) []string {
	switch l := last.legacy; {
	case last.file == "":
		return nil
	case l == nil:
		return []string{d.Say("last.open", env.OneLine(last.file))}
	default:
		told := []string{env.OneLine(d.Say("last.screen", l.Number, l.Title, l.Date, strings.Join(takenOver(d, l), ", ")))}
		if last.rescued != nil {
			told = append(told, env.OneLine(d.Say("disk.at", last.file, d.RescuedWhole(last.rescued))))
		}
		return told
	}
}

// takenOver is what a meeting leaves to the next, in words.
func takenOver(d *env.Env, l *assembly.Legacy) []string {
	says := []string{d.Say("last.history")}
	add := func(key string, n int) {
		if n > 0 {
			says = append(says, d.Say(key, n))
		}
	}
	add("last.people", len(l.People))
	if len(l.Rules) > 0 {
		says = append(says, d.Say("last.rules"))
	}
	told := l.Outside()
	motions, actions := 0, 0
	for _, m := range told.Motions {
		if !m.Camera {
			motions++
		}
	}
	for _, a := range told.Actions {
		if !a.Camera {
			actions++
		}
	}
	add("last.motions", motions)
	add("last.actions", actions)
	add("last.elections", len(told.Elections))
	items := 0
	for _, i := range told.Items {
		if !i.Closed {
			items++
		}
	}
	add("last.items", items)
	add("last.officers", len(told.Officers))
	add("last.mandates", len(told.Mandates))
	add("last.grievances", len(told.Grievances))
	add("last.grants", len(told.Fund))
	return says
}

// tellLastSeal tells the seal of the meeting before. That its record agrees with it was checked as it was read; that it is
// the record which was sealed, only those can tell who wrote the words down.
func tellLastSeal(d *env.Env, last *assembly.Legacy) {
	if last.Seal == "" {
		fmt.Fprintln(d.Words, d.Say("last.unsealed", last.Number, last.Date))
		return
	}
	key := "last.seal"
	if last.Doubtful {
		key = "last.seal.doubtful"
	}
	fmt.Fprintf(d.Words, "%s\n%s\n", d.Say(key, last.Number, last.Date, chain.SealAs(last.Seal, d.Language())), d.Say("last.compare"))
}
