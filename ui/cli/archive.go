package cli

import (
	"fmt"
	"runtime"
	"sync"

	"stacktaker/assembly"
	"stacktaker/store"
)

// kept is a meeting of the folder, read.
type kept struct {
	path    string
	meeting *assembly.Meeting
	private bool
}

// archive reads all meetings of the folder and gives them one after the other, the first meeting first. One that cannot
// be read, that needs a passphrase which nobody gave, or that belongs to another assembly than the last one, is named
// with the reason and left out.
func (d *desk) archive(each func(kept) error) error {
	all, err := d.meetings().List()
	if err != nil {
		return err
	}
	meetings := d.readAll(all)
	var of string
	for _, m := range meetings {
		if m.meeting != nil {
			of = m.meeting.State().Assembly()
		}
	}
	for _, m := range meetings {
		switch {
		case m.meeting == nil:
		case m.meeting.State().Assembly() != of:
			fmt.Fprintf(d.words, "stacktaker: %s is left out: it belongs to another assembly\n", oneLine(m.path))
		default:
			if err := each(m); err != nil {
				return err
			}
		}
	}
	return nil
}

// readAll reads what can be read, several files at a time; a private one is asked for by itself, since people are asked.
func (d *desk) readAll(all []store.Summary) []kept {
	meetings := make([]kept, len(all))
	read := func(i int, keys store.Keys) error {
		f, err := keys.Read(all[i].Path)
		if err != nil {
			return err
		}
		defer f.Close()
		meetings[i] = kept{all[i].Path, f.Meeting(), f.Private()}
		return f.Newer()
	}
	errs := make([]error, len(all))
	var readers sync.WaitGroup
	places := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		readers.Go(func() {
			for i := range places {
				errs[i] = read(i, store.Keys{})
			}
		})
	}
	for i, s := range all {
		if s.Err == nil && !s.Private {
			places <- i
		}
	}
	close(places)
	readers.Wait()
	for i, s := range all {
		if errs[i] == nil {
			errs[i] = s.Err
		}
		if s.Private && d.canUnlock() {
			errs[i] = read(i, d.keys())
		} else if s.Private {
			errs[i] = fmt.Errorf("%s is private; give --passphrase-file", s.Path)
		}
		if errs[i] != nil {
			fmt.Fprintf(d.words, "stacktaker: left out: %s\n", sentence(errs[i]))
		}
	}
	return meetings
}

// canUnlock tells whether a passphrase was given; nobody is asked for one for each meeting of an archive.
func (d *desk) canUnlock() bool { return d.secrets.file != "" }
