package cli

import (
	"runtime"
	"sync"

	"stacktaker/assembly"
	"stacktaker/store"
	"stacktaker/store/record"
)

// kept is a meeting of the folder, read. One that cannot be used has no meeting, and a reason.
type kept struct {
	path    string
	meeting *assembly.Meeting
	rescued *record.RescueMark // of a file that was put together of a damaged one
	date    string             // as far as it is known without the whole file
	private bool               // and nobody gave its passphrase
	missing bool               // it belongs to this assembly, for all that is known, and is left out
	why     error
}

// archive gives all meetings of the folder, the first meeting first. One that cannot be read, that needs a passphrase which
// nobody gave, that belongs to another assembly than the last one, or that is out of order is named with the reason and left
// out; those of this assembly among them are given beside the others.
func (d *desk) archive() (meetings, missing []kept, err error) {
	files, err := d.meetings().Files()
	if err != nil {
		return nil, nil, err
	}
	all := d.readAll(files)
	putInOrder(all)
	for _, m := range all {
		if m.meeting != nil {
			d.tellRescued(m.path, m.rescued)
			meetings = append(meetings, m)
			continue
		}
		d.warn(oneLine(d.say("archive.left-out", d.sentence(m.why))))
		if m.missing {
			missing = append(missing, m)
		}
	}
	return meetings, missing, nil
}

// putInOrder leaves out what is of another assembly than the last meeting, and what is out of order: a number that was
// there before, a date before that of an earlier meeting. The meetings on which the last one goes back are in order.
func putInOrder(meetings []kept) {
	byID := map[string]*assembly.State{}
	var last *assembly.State
	for _, m := range meetings {
		if m.meeting != nil {
			last = m.meeting.State()
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
		if m.meeting != nil && line[m.meeting.State()] {
			numbered[m.meeting.State().Info.Number] = m.path
		}
	}
	day, dayOf := "", 0
	for i := range meetings {
		m := &meetings[i]
		if m.meeting == nil {
			continue
		}
		s := m.meeting.State()
		other, twice := numbered[s.Info.Number]
		switch {
		case s.Assembly() != last.Assembly():
			m.leaveOut(fails("archive.other"))
		case line[s]:
		case twice:
			m.leaveOut(fails("archive.twice", s.Info.Number, other))
		case s.Info.Date < day:
			m.leaveOut(fails("archive.order", s.Info.Number, s.Info.Date, dayOf, day))
			m.missing = true
		}
		if m.meeting != nil {
			numbered[s.Info.Number] = m.path
			day, dayOf = s.Info.Date, s.Info.Number
		}
	}
}

func (k *kept) leaveOut(why error) { k.meeting, k.why = nil, fails("disk.at", k.path, why) }

// readAll reads what can be read, several files at a time; private ones are read where a passphrase was given, and nobody
// is asked for one for each meeting of an archive.
func (d *desk) readAll(all []store.Summary) []kept {
	meetings := make([]kept, len(all))
	read := func(i int, keys store.Keys) {
		path, date := all[i].Path, all[i].Date
		f, err := keys.Read(path)
		if err == nil {
			meetings[i] = kept{path: path, date: date, meeting: f.Meeting(), rescued: f.Rescued()}
			err = f.Halt()
			f.Close()
		}
		if err != nil {
			meetings[i] = kept{path: path, date: date, missing: true, why: err}
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
		case d.secrets.file != "":
			read(i, d.keys())
		default:
			meetings[i] = kept{path: s.Path, date: s.Date, private: true, missing: true, why: fails("disk.at", s.Path, fails("archive.private"))}
		}
	}
	return meetings
}
