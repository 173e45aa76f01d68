package store

import (
	"path/filepath"
	"testing"
)

// Two entries of the roll that were one person are one when the file is opened again, and are two where that was taken back; a seal takes the
// name of the other out of the file, and verify tells it as one that was put right, not as forgotten.
func TestSame(t *testing.T) {
	for _, private := range []bool{false, true} {
		v := &evening{}
		f := v.convene(t)
		v.say(t, f, "open", `arrive "Bartholomew Quill" Ana Ben`, `hand "Bartholomew Quill"`, "call", "done", `note "Bartholomew spoke."`,
			`rename "Bartholomew Quill" to "Barney Quill"`, "same Ben as Ana", "undo", `same "Barney Quill" as Ana`)
		path := f.Path()
		closeFile(t, f)
		if private {
			makePrivate(t, path)
		}
		f = openPrivate(t, path)
		roll := &f.Meeting().State().Roll
		found := roll.Find("Bartholomew Quill")
		if len(found) != 1 || found[0].Name != "Ana" || found[0].Turns != 1 || len(roll.People) != 2 {
			t.Fatalf("by the former name there is %+v", found)
		}
		if mentions, err := f.Mentions(found[0].ID); err != nil || len(mentions) != 1 {
			t.Errorf("the former name was written in %v, %v", mentions, err)
		}
		v.say(t, f, "close", "seal 4 17 2")
		closeFile(t, f)
		if left := foundIn(t, filepath.Dir(path), "Quill", "Barney"); len(left) > 0 {
			t.Errorf("after the seal there is %q", left)
		}
		if r, err := keys().Verify(path); err != nil || r.People != 3 || r.Forgotten != 0 || r.Former != 1 {
			t.Errorf("after a seal it is %+v, %v", r, err)
		}
		f = openPrivate(t, path)
		if roll := &f.Meeting().State().Roll; len(roll.Find("Bartholomew Quill")) != 0 || roll.Find("Ana")[0].Turns != 1 {
			t.Error("after the seal somebody is found by the former name, or the turn is lost")
		}
		closeFile(t, f)
	}
}

// Who is forgotten is so under every entry that was theirs.
func TestForgetAllEntriesOfOne(t *testing.T) {
	v := &evening{}
	f := v.convene(t)
	v.say(t, f, "open", `arrive "Zenobia Crane" "Xanthippe Crane" Ben`, `same "Zenobia Crane" as "Xanthippe Crane"`)
	path := f.Path()
	if err := f.Forget(f.Meeting().State().Roll.Find("Zenobia Crane")[0].ID); err != nil {
		t.Fatal(err)
	}
	if left := foundIn(t, filepath.Dir(path), "Crane"); len(left) > 0 {
		t.Errorf("there is %q", left)
	}
	if r, err := keys().Verify(path); err != nil || r.Forgotten != 2 {
		t.Errorf("it is %+v, %v", r, err)
	}
}
