package cli_test

import "testing"

// An assembly's own pack is a file of rule lines; the record holds what it said, so the file is not needed again.
func TestOwnPack(t *testing.T) {
	h := newHouse(t)
	own := h.put("house.pack", "# our own\nrule speech 90s\nrule quorum 20\n")
	m := h.file("m.db")
	h.must("convene \"Café\" on 2026-05-14\npack \""+own+"\"\n", "run", m, "-")
	has(t, h.must("", "show", m, "--json"), `"speech": "1m30s"`, `"quorum": "20"`)
	for name, content := range map[string]string{
		"other.pack": "hand Ana\n", "wrong.pack": "rule speach 90s\n", "empty.pack": "# nothing\n",
	} {
		if said := h.call("pack \""+h.put(name, content)+"\"\n", "run", m, "-"); said.code != 1 {
			t.Errorf("%s was taken: %+v", name, said)
		}
	}
	if said := h.call("pack \""+h.file("missing.pack")+"\"\n", "run", m, "-"); said.code != 1 {
		t.Errorf("a pack that is not there was taken: %+v", said)
	}
}
