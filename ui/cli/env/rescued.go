package env

import (
	"strings"

	"stacktaker/assembly/minutes"
	"stacktaker/assembly/snapshot"
	"stacktaker/assembly/words"
	"stacktaker/store/record"
)

// That a file was put together of a damaged one is told here and nowhere else: on standard error by whoever reads a record to answer from
// it, since a table has no place for it, and on every paper and page that has one.

// TellRescued tells on standard error that the file at path was put together of a damaged one, and how certain it is.
func (d *Env) TellRescued(path string, r *record.RescueMark) {
	if r != nil {
		d.Warn(OneLine(d.Say("disk.at", path, d.RescuedWhole(r))))
	}
}

// RescuedWhole is that a file was put together of a damaged one, and how certain it is, in words.
func (v Voice) RescuedWhole(r *record.RescueMark) string {
	return v.Say("verify.rescued", r.Entries, int(r.Of), strings.Join(v.ProvedWords(*r), "; "))
}

// RescueOf is what papers tell of it, nil where the file never was damaged.
func RescueOf(r *record.RescueMark) *minutes.Rescue {
	if r == nil {
		return nil
	}
	return &minutes.Rescue{Entries: r.Entries, Of: r.Of, Proved: r.Proved, Changed: r.Changed}
}

// RescuedRecord is what a state tells of it, nil where the file never was damaged.
func RescuedRecord(r *record.RescueMark) *snapshot.Rescued {
	if r == nil {
		return nil
	}
	return &snapshot.Rescued{Entries: r.Entries, Of: r.Of, Proved: r.Proved, Changed: r.Changed}
}

// ProvedWords tells how certain it is what was rescued.
func (v Voice) ProvedWords(r record.RescueMark) []string {
	var told []string
	switch {
	case r.Proved >= r.Entries:
		told = append(told, v.Say("doctor.proved"))
	case r.Proved > 0:
		told = append(told, v.Say("doctor.proved.some", r.Proved, v.EntriesFrom(r.Proved+1, r.Entries)))
	default:
		told = append(told, v.Say("doctor.unproved"))
	}
	if r.Changed {
		told = append(told, v.Say("doctor.changed", v.EntriesFrom(r.Proved+1, r.Entries)))
	}
	return told
}

// SharedWarning tells why a meeting should not be kept where something else writes.
func (v Voice) SharedWarning(path string, where words.Phrase) string {
	return v.Say("doctor.shared", path, v.ofStore(where))
}

// EntriesFrom is entries by their numbers.
func (v Voice) EntriesFrom(from, to uint64) string {
	if from == to {
		return v.Say("doctor.entry", from)
	}
	return v.Say("doctor.entries", from, to)
}
