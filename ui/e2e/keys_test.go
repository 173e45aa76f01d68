package e2e

import "testing"

// How many keys a thing takes is promised to whoever runs the meeting: nothing later may make these more.
func TestKeysCounted(t *testing.T) {
	needs(t, "tmux")
	h := newHome(t)
	file := h.file("keys.db")
	h.must(t, `convene "Keys"
open
hand Ana
hand Ben
hand Cleo
call
done
call
done
call
done
`, "run", file, "-")
	w := open(t, h, 80, 24, file)
	w.Expect("Keys")

	takes := func(what string, most int, keys ...string) {
		t.Helper()
		before := w.Keys()
		if w.Type(keys...); w.Keys()-before > most {
			t.Errorf("%s takes %d keys; at most %d are allowed", what, w.Keys()-before, most)
		}
	}
	takes("a known person's hand", 4, "a", "be", "Enter")
	w.ExpectWaits("ben")
	takes("next", 1, "Space")
	w.ExpectFloor("ben")
	w.Type("d").AbsentFloor("ben")

	const text, mover = "That we meet weekly.", "an"
	takes("a motion", 3+len(text)+len(mover), "m", text, "Enter", mover, "Enter")
	w.Expect("moved", "ana", "weekly.", "seconded by")
	w.Type("be", "Enter").Expect("seconded ben") // and not only the prompt that asks for it

	before := w.Keys()
	w.Type("c").Expect("for", "against", "abstain")
	w.Type("2", "Enter", "1", "Enter", "0").Expect("not yet entered")
	w.Type("Enter").Absent("not yet entered")
	w.Type("Enter").Expect("carried").Absent("not carried")
	if took, digits := w.Keys()-before, len("210"); took > 5+digits {
		t.Errorf("a count by figures takes %d keys beside its digits; at most 5 are allowed", took-digits)
	}
	w.Type("Esc", "q", "Enter")
	if code := w.Exit(); code != 0 {
		t.Errorf("leaving exits %d", code)
	}
	if m := h.show(t, file).Motions; len(m) != 1 || m[0].State != "carried" {
		t.Errorf("the motions are %+v", m)
	}
}
