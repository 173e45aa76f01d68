package cli

import (
	"strings"

	"stacktaker/assembly/minutes"
	"stacktaker/assembly/snapshot"
	"stacktaker/store/record"
)

// That a file was put together of a damaged one is told here and nowhere else: on standard error by whoever reads a record to answer from
// it, since a table has no place for it, and on every paper and page that has one.

// tellRescued tells on standard error that the file at path was put together of a damaged one, and how certain it is.
func (d *desk) tellRescued(path string, r *record.RescueMark) {
	if r != nil {
		d.warn(oneLine(d.say("disk.at", path, d.rescuedWhole(r))))
	}
}

// rescuedWhole is that a file was put together of a damaged one, and how certain it is, in words.
func (v voice) rescuedWhole(r *record.RescueMark) string {
	return v.say("verify.rescued", r.Entries, int(r.Of), strings.Join(v.provedWords(*r), "; "))
}

// rescueOf is what papers tell of it, nil where the file never was damaged.
func rescueOf(r *record.RescueMark) *minutes.Rescue {
	if r == nil {
		return nil
	}
	return &minutes.Rescue{Entries: r.Entries, Of: r.Of, Proved: r.Proved, Changed: r.Changed}
}

// rescuedRecord is what a state tells of it, nil where the file never was damaged.
func rescuedRecord(r *record.RescueMark) *snapshot.Rescued {
	if r == nil {
		return nil
	}
	return &snapshot.Rescued{Entries: r.Entries, Of: r.Of, Proved: r.Proved, Changed: r.Changed}
}
