// Package archive is the commands that look into meetings that are kept, and change none: list, search, show, log, verify, why.
package archive

import (
	"runtime"
	"sync"

	"stacktaker/assembly"
	"stacktaker/store"
	"stacktaker/store/record"
	"stacktaker/ui/cli/env"
)

// Kept is a meeting of the folder, read. One that cannot be used has no meeting, and a reason.
type Kept struct {
	path    string
	Meeting *assembly.Meeting
	Rescued *record.RescueMark // of a file that was put together of a damaged one
	Date    string             // as far as it is known without the whole file
	Private bool               // and nobody gave its passphrase
	missing bool               // it belongs to this assembly, for all that is known, and is left out
	why     error
}

// All gives all meetings of the folder, the first meeting first. One that cannot be read, that needs a passphrase which
// nobody gave, that belongs to another assembly than the last one, or that is out of order is named with the reason and left
// out; those of this assembly among them are given beside the others.
func All(d *env.Env) (meetings, missing []Kept, err error) {
	files, err := d.Meetings().Files()
	if err != nil {
		return nil, nil, err
	}
	all := readAll(d, files)
	putInOrder(all)
	for _, m := range all {
		if m.Meeting != nil {
			d.TellRescued(m.path, m.Rescued)
			meetings = append(meetings, m)
			continue
		}
		d.Warn(env.OneLine(d.Say("archive.left-out", d.Sentence(m.why))))
		if m.missing {
			missing = append(missing, m)
		}
	}
	return meetings, missing, nil
}

// putInOrder leaves out what is of another assembly than the last meeting, and what is out of order: a number that was
// there before, a date before that of an earlier meeting. The meetings on which the last one goes back are in order.
func putInOrder(meetings []Kept) {
	byID := map[string]*assembly.State{}
	var last *assembly.State
	for _, m := range meetings {
		if m.Meeting != nil {
			last = m.Meeting.State()
			byID[last.Info.ID] = last
		}
	}
	line := map[*assembly.State]bool{}
	numbered := map[int]string{} // by number: the path of the meeting that has it
	for s := last; s != nil && !line[s]; {
		line[s] = true
		if s.Past.Last == nil {
			break
		}
		s = byID[s.Past.Last.ID]
	}
	for _, m := range meetings {
		if m.Meeting != nil && line[m.Meeting.State()] {
			numbered[m.Meeting.State().Info.Number] = m.path
		}
	}
	day, dayOf := "", 0
	for i := range meetings {
		m := &meetings[i]
		if m.Meeting == nil {
			continue
		}
		s := m.Meeting.State()
		other, twice := numbered[s.Info.Number]
		switch {
		case s.Assembly() != last.Assembly():
			m.leaveOut(env.Fails("archive.other"))
		case line[s]:
		case twice:
			m.leaveOut(env.Fails("archive.twice", s.Info.Number, other))
		case s.Info.Date < day:
			m.leaveOut(env.Fails("archive.order", s.Info.Number, s.Info.Date, dayOf, day))
			m.missing = true
		}
		if m.Meeting != nil {
			numbered[s.Info.Number] = m.path
			day, dayOf = s.Info.Date, s.Info.Number
		}
	}
}

func (k *Kept) leaveOut(why error) { k.Meeting, k.why = nil, env.Fails("disk.at", k.path, why) }

// readAll reads what can be read, several files at a time; private ones are read where a passphrase was given, and nobody
// is asked for one for each meeting of an archive.
func readAll(d *env.Env, all []store.Summary) []Kept {
	meetings := make([]Kept, len(all))
	read := func(i int, keys store.Keys) {
		path, date := all[i].Path, all[i].Date
		f, err := keys.Read(path)
		if err == nil {
			meetings[i] = Kept{path: path, Date: date, Meeting: f.Meeting(), Rescued: f.Rescued()}
			err = f.Halt()
			f.Close()
		}
		if err != nil {
			meetings[i] = Kept{path: path, Date: date, missing: true, why: err}
		}
	}
	var readers sync.WaitGroup
	places := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		readers.Go(func() {
			for i := range places {
				read(i, store.Keys{})
			}
		})
	}
	for i, s := range all {
		if !s.Private {
			places <- i
		}
	}
	close(places)
	readers.Wait()
	for i, s := range all {
		switch {
		case !s.Private:
		case d.Secrets.File != "":
			read(i, d.Keys())
		default:
			meetings[i] = Kept{path: s.Path, Date: s.Date, Private: true, missing: true, why: env.Fails("disk.at", s.Path, env.Fails("archive.private"))}
		}
	}
	return meetings
}
