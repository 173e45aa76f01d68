package room

import (
	"reflect"
	"slices"
	"testing"
	"time"
)

// fields lists every path of a type down to plain values.
func fields(t reflect.Type, path string) []string {
	if t == reflect.TypeFor[time.Time]() {
		return []string{path + " time"}
	}
	switch t.Kind() {
	case reflect.Pointer:
		return fields(t.Elem(), path)
	case reflect.Slice:
		return fields(t.Elem(), path+"[]")
	case reflect.Struct:
		var all []string
		for i := range t.NumField() {
			name := t.Field(i).Name
			if !t.Field(i).IsExported() {
				name += " (does not go through JSON)"
			}
			if path != "" {
				name = path + "." + name
			}
			all = append(all, fields(t.Field(i).Type, name)...)
		}
		return all
	case reflect.String, reflect.Bool, reflect.Int, reflect.Int64:
		return []string{path + " " + t.Kind().String()}
	}
	return []string{path + " is a " + t.Kind().String() + ", which is no plain value"}
}

// What the room may see stands here, all of it. A field that comes in is written down here, and whoever does that
// says that it may be seen by everybody and that it is drawn. An id, a member number, a way to reach somebody, who
// asked to go first and the figure of one teller are never among them.
func TestSightHoldsOnlyThis(t *testing.T) {
	want := []string{
		"Language string", "Meeting string", "Title string", "Where string", "Facilitator string",
		"InCamera bool", "Ruling string", "NoQuorum.Present int", "NoQuorum.Needed int", "NoQuorum.Lost bool", "Mended.At time", "Mended.Changes[] string", "Mended.Because string", "Convened bool", "Approved.At time", "Approved.Meeting int", "Approved.Corrections[] string",
		"Closing.At string", "Closing.Sealed bool", "Closing.Seal[] string", "Closing.Next string",
		"Pause.Silence bool", "Pause.Until string",
		"Pause.Clock.Elapsed int64", "Pause.Clock.At time", "Pause.Clock.Runs bool", "Pause.Clock.Limit int64",
	}
	motion := []string{
		"Number string", "Parent string", "Kind string", "Needs string", "Text[].Change int", "Text[].Text string", "Moved string",
		"Seconded string", "Unheard bool", "Since time", "Course bool", "Amends bool", "Ruling string", "Title string",
	}
	figures := []string{"For int", "Against int", "Abstain int", "Papers.Blank int", "Papers.Spoilt int"}
	add := func(path string, names ...string) {
		for _, n := range names {
			want = append(want, path+"."+n)
		}
	}
	add("Verdict.Motion", motion...)
	add("Verdict.Figures", figures...)
	add("Verdict", "Working string", "Again bool", "Outcome string", "Note string", "At time")
	add("Hands", "Asked string", "Section string", "Voters int", "Only string", "All int", "Again bool", "Division bool", "Paper bool", "Seen bool", "Begun bool", "Entered bool")
	add("Hands", "Called bool", "Voted int")
	add("Hands.Parts[]", "Section string", "Voters int", "State string")
	add("Hands.Parts[].Figures", figures...)
	add("Hands.Figures", figures...)
	add("Hands", "Consensus bool", "Objections.Blocks int", "Objections.Asides int")
	add("Contest", "Office string", "Seats int", "Choices[].Name string", "Choices[].State string", "Choices[].In bool",
		"Choices[].Hands int", "Choices[].Before string", "Round int", "Open bool", "Voters int", "Paper bool", "Each int", "Before int", "Asked int", "Entered bool", "Again bool", "Lot bool", "Reopened bool", "Tie string", "Back string", "Anyway string", "Decided time")
	add("Contest.Single", figures...)
	add("Contest", "Papers.Blank int", "Papers.Spoilt int")
	add("Contest.Stage", "Number int", "Quota string", "Did string", "Moved string", "Exhausted string", "Elected[] string", "Stands[].Name string", "Stands[].Votes string", "Stands[].Gained string", "Stands[].State string", "Stands[].New bool")
	add("Speech", "Name string", "Kind string", "Clock.Elapsed int64", "Clock.At time", "Clock.Runs bool", "Clock.Limit int64", "Back string", "On.Number string", "On.Amends bool", "Free bool")
	add("Next[]", "Name string", "Kind string", "Why string", "Told string", "Of string")
	want = append(want, "More int", "Round.Question string", "Round.Since time")
	add("Motion", motion...)
	add("Agenda[]", "Took int64", "Planned int64")
	add("Evening", "First int", "Again int", "From string", "Present[] int", "Needed int")
	add("Mandates[]", "Name string", "Delegates[] string", "Alternate string", "Must string", "May string", "Refer string", "Due string", "State string")
	add("Owed[]", "Number int", "What string", "Who string", "By string", "Report string", "Done bool")
	want = append(want, "Accepted string", "Fell[] string", "Turned int", "Names string", "Voters int", "Present int", "Needed int", "Here[] string", "Roles[].Role string", "Roles[].Name string")
	add("Known", "Straws int", "Rulings int", "Minutes int", "Stays[].Name string", "Stays[].Times int", "Stays[].Gone bool", "Named string", "One bool", "Mends int")
	add("Known.Motions[]", "Place int", "Number string", "Words string", "Amends bool", "Moved string", "Seconded string", "Verdicts int", "Result string")
	add("Known.Chosen[]", "Office string", "Decided bool", "Names[] string")
	add("Agenda[]", "Title string", "State string", "Clock.Elapsed int64", "Clock.At time", "Clock.Runs bool", "Clock.Limit int64")

	got := fields(reflect.TypeFor[Sight](), "")
	slices.Sort(got)
	slices.Sort(want)
	for _, f := range got {
		if !slices.Contains(want, f) {
			t.Errorf("the sight also holds %s", f)
		}
	}
	for _, f := range want {
		if !slices.Contains(got, f) {
			t.Errorf("the sight lacks %s", f)
		}
	}
}
