package refusal_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"stacktaker/assembly/refusal"
	"stacktaker/assembly/words"
)

var rewrite = flag.Bool("rewrite", false, "write docs/refusals.md anew")

const page = "../../docs/refusals.md"

// docs/refusals.md lists what the book of refusals has.
func TestPage(t *testing.T) {
	want := table()
	if *rewrite {
		if err := os.WriteFile(page, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if strings.ReplaceAll(string(got), "\r\n", "\n") != want {
		t.Errorf("%s is not what the book has; write it with: go test ./assembly/refusal -run TestPage -rewrite", page)
	}
}

func table() string {
	var b strings.Builder
	b.WriteString(`# What is refused, and by which rule

Every refusal of the core, in the order of the rule book. *Conduct*: a rule that a room may depart from, since it could have
happened so: who may, when, how often, with whose consent. *Sense*: the record would not know what is meant, could not hold it, or
would contradict itself. "…" is a name, a number or a text. Each rule has its paragraph in [rules.md](rules.md). Written out of the
program's own book and sentences by ` + "`go test ./assembly/refusal -run TestPage -rewrite`" + `.

| rule | kind | the sentence |
|---|---|---|
`)
	for _, key := range refusal.Keys() {
		r := refusal.New(key, "…", "…", "…", "…")
		kind := "sense"
		if r.Kind() == refusal.Conduct {
			kind = "conduct"
		}
		fmt.Fprintf(&b, "| %s | %s | %s |\n", r.Rule(), kind, strings.ReplaceAll(words.English().Say(r.Phrase), "|", `\|`))
	}
	return b.String()
}
