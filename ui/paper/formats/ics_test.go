package formats

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	ical "github.com/emersion/go-ical"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper/data"
)

func dated() minutes.Document {
	zone := time.FixedZone("", 2*60*60)
	d := meeting()
	d.Dates = []minutes.Date{
		{ID: "next-meeting", Title: "Depot 4, General Assembly; all \\ welcome\nbring a friend", Place: "Canteen, gate B", Start: time.Date(2026, 6, 11, 18, 0, 0, 0, zone)},
		{ID: "action-1", Title: "Notices " + strings.Repeat("für alle, überall äöü ", 9), Start: time.Date(2026, 5, 17, 0, 0, 0, 0, zone), AllDay: true},
	}
	return d
}

// A library that is not ours reads back what was written.
func TestICSIsReadByOthers(t *testing.T) {
	d := dated()
	got := written(t, Format{Name: "ics", write: plainly(data.ICS)}, d)
	cal, err := ical.NewDecoder(strings.NewReader(got)).Decode()
	if err != nil {
		t.Fatal(err)
	}
	events := cal.Events()
	if len(events) != 2 {
		t.Fatalf("%d events in\n%s", len(events), got)
	}
	for i, e := range events {
		title, err := e.Props.Text(ical.PropSummary)
		if want := strings.TrimSpace(d.Dates[i].Title); err != nil || title != want {
			t.Errorf("summary %q, %v; want %q", title, err, want)
		}
		at, err := e.DateTimeStart(d.Dates[i].Start.Location())
		if err != nil || !at.Equal(d.Dates[i].Start) {
			t.Errorf("starts at %v, %v; want %v", at, err, d.Dates[i].Start)
		}
		uid, err := e.Props.Text(ical.PropUID)
		if want := d.Dates[i].ID + ".b7c0@stacktaker"; err != nil || uid != want {
			t.Errorf("uid %q, %v; want %q", uid, err, want)
		}
		if n, err := e.Props.Get(ical.PropSequence).Int(); err != nil || n != d.Version-1 {
			t.Errorf("sequence %d, %v", n, err)
		}
	}
	if where, err := events[0].Props.Text(ical.PropLocation); err != nil || where != "Canteen, gate B" {
		t.Errorf("location %q, %v", where, err)
	}
	if events[1].Props.Get(ical.PropDateTimeStart).ValueType() != ical.ValueDate || !strings.Contains(got, "DTSTART:20260611T160000Z\r\n") {
		t.Errorf("a day or a moment is written as the other:\n%s", got)
	}
	var again strings.Builder
	if err := ical.NewEncoder(&again).Encode(cal); err != nil {
		t.Errorf("it lacks something that must be there: %v", err)
	}
}

// No line has more than 75 octets, each ends in CR LF, and no letter is parted.
func TestICSLines(t *testing.T) {
	for _, d := range []minutes.Document{dated(), {}, everywhere("äöü")} {
		for n := range 80 {
			d.Dates = append(d.Dates, minutes.Date{ID: "x", Title: strings.Repeat("a", n) + strings.Repeat("€", 60)})
		}
		got := written(t, Format{Name: "ics", write: plainly(data.ICS)}, d)
		for l := range strings.SplitAfterSeq(got, "\n") {
			if l == "" {
				continue
			}
			if !strings.HasSuffix(l, "\r\n") || len(l) > 75+2 || !utf8.ValidString(l) {
				t.Errorf("%d octets: %q", len(l)-2, l)
			}
		}
	}
}

// A meeting has one name in the calendar, whichever paper tells of it, and an end; the later paper stands; and what is due is called to mind.
func TestICSOfOneMeetingFromTwoPapers(t *testing.T) {
	at := time.Date(2026, 6, 11, 18, 0, 0, 0, time.UTC)
	before, call := meeting(), meeting()
	call.Meta.ID = "c1d2"
	before.Dates = []minutes.Date{
		{ID: "next-meeting", UID: "meeting-8.a1@stacktaker", Title: "Meeting 8", Start: at, End: at.Add(2 * time.Hour)},
		{ID: "action-1", Title: "Print; fold", Start: at, AllDay: true, Due: true},
	}
	call.Dates = []minutes.Date{{ID: "meeting", UID: "meeting-8.a1@stacktaker", Revision: 1004, Title: "Summer assembly", Start: at, End: at.Add(time.Hour)}}
	first, second := written(t, Format{Name: "ics", write: plainly(data.ICS)}, before), written(t, Format{Name: "ics", write: plainly(data.ICS)}, call)
	for _, got := range []string{first, second} {
		if !strings.Contains(got, "UID:meeting-8.a1@stacktaker\r\n") {
			t.Errorf("it has another name in\n%s", got)
		}
	}
	for got, wants := range map[string][]string{
		first:  {"DTEND:20260611T200000Z\r\n", "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15H\r\nDESCRIPTION:Print\\; fold\r\nEND:VALARM\r\nEND:VEVENT"},
		second: {"DTEND:20260611T190000Z\r\n", "SEQUENCE:1004\r\n", "SUMMARY:Summer assembly\r\n"},
	} {
		for _, want := range wants {
			if !strings.Contains(got, want) {
				t.Errorf("lacks %q in\n%s", want, got)
			}
		}
		if cal, err := ical.NewDecoder(strings.NewReader(got)).Decode(); err != nil || ical.NewEncoder(&strings.Builder{}).Encode(cal) != nil {
			t.Errorf("others cannot read it: %v", err)
		}
	}
	if strings.Count(first, "BEGIN:VALARM") != 1 || strings.Contains(second, "VALARM") {
		t.Error("a meeting is no task")
	}
}

// Minutes without a date to come are a journal entry: a calendar may not be empty.
func TestICSWithoutDates(t *testing.T) {
	got := written(t, Format{Name: "ics", write: plainly(data.ICS)}, meeting())
	cal, err := ical.NewDecoder(strings.NewReader(got)).Decode()
	if err != nil || len(cal.Children) != 1 || cal.Children[0].Name != ical.CompJournal {
		t.Fatalf("%v in\n%s", err, got)
	}
	if !strings.Contains(got, "DTSTART;VALUE=DATE:20260514\r\n") {
		t.Errorf("of another day:\n%s", got)
	}
}
