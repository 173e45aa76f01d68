package assembly_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"stacktaker/assembly"
	"stacktaker/assembly/refusal"
	"stacktaker/assembly/words"
)

// TestEverySentenceHasWords finds every key that the core says in its source and looks it up; what it refuses by one has its row, once.
// By a rule of conduct is refused what may be passed over, and by sense what may not; but for a count where nothing is known that could
// be counted again.
func TestEverySentenceHasWords(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	below, err := filepath.Glob("[lt]*/*.go") // language, threshold
	if err != nil {
		t.Fatal(err)
	}
	english, said, rows, used := words.English(), 0, refusal.Keys(), map[string]bool{}
	begun := []string{"quorum."} // how keys begin that are put together
	for _, f := range append(files, below...) {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		tree, err := parser.ParseFile(token.NewFileSet(), f, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) == 0 {
				return true
			}
			maker := name(call.Fun)
			at, says := map[string]int{"refuse": 0, "Say": 0, "bars": 0, "unless": 1}[maker]
			if !says {
				return true
			}
			if lit, ok := call.Args[at].(*ast.BasicLit); ok && lit.Kind == token.STRING {
				key, _ := strconv.Unquote(lit.Value)
				said++
				if !english.Has(key) {
					t.Errorf("%s: %q has no English words", f, key)
				}
				if maker != "Say" && !slices.Contains(rows, key) {
					t.Errorf("%s: by which rule is refused what %q is the key of, and of which kind? It has no row in the book of refusals", f, key)
				}
				conduct := refusal.New(key).Kind() == refusal.Conduct
				if maker == "refuse" && conduct && key != "recount.none" || maker != "Say" && maker != "refuse" && !conduct {
					t.Errorf("%s: %q is made by %s, and is not of that kind", f, key, maker)
				}
				used[key] = true
			} else if sum, ok := call.Args[at].(*ast.BinaryExpr); ok && maker == "refuse" {
				begun = append(begun, firstWord(sum))
			}
			return true
		})
	}
	if said < 100 {
		t.Errorf("only %d sentences were found in the source", said)
	}
	for _, key := range rows {
		put := slices.ContainsFunc(begun, func(begins string) bool { return strings.HasPrefix(key, begins) }) // together out of parts
		if !used[key] && !put || !english.Has(key) {
			t.Errorf("the book of refusals has a row for %q, which nothing is refused by, or which has no words", key)
		}
	}
	for _, verb := range assembly.NewLanguage().Verbs() {
		if !english.Has("does." + verb) {
			t.Errorf("no words for what %q does", verb)
		}
	}
}

// firstWord is the literal that a sum of strings begins with.
func firstWord(sum *ast.BinaryExpr) string {
	switch left := sum.X.(type) {
	case *ast.BinaryExpr:
		return firstWord(left)
	case *ast.BasicLit:
		said, _ := strconv.Unquote(left.Value)
		return said
	}
	return "\x00"
}

func name(e ast.Expr) string {
	switch f := e.(type) {
	case *ast.Ident:
		return f.Name
	case *ast.SelectorExpr:
		if in, ok := f.X.(*ast.Ident); ok && in.Name == "refusal" && f.Sel.Name == "New" {
			return "refuse"
		}
		return f.Sel.Name
	}
	return ""
}

// TestEveryRuleIsTold: whatever is refused by a rule names one that can be read.
func TestEveryRuleIsTold(t *testing.T) {
	for _, rule := range assembly.RuleNames() {
		if text := words.English().Say(assembly.RuleText(rule)); len(text) < 40 {
			t.Errorf("the rule %q is told as %q", rule, text)
		}
		if key := "rule.name." + rule; !words.English().HasOwn(key) {
			t.Errorf("the rule %q has no name to be told by: %s", rule, key)
		}
	}
	m := assembly.New()
	for _, line := range []string{"hand Ana", "undo", `move "x" by Ana`, "put"} {
		_, err := m.Do(line, assembly.Stamp{})
		refused, ok := err.(*assembly.Refusal)
		if !ok || assembly.RuleText(refused.Rule()).Empty() {
			t.Errorf("%s: %v cites no rule", line, err)
		}
	}
}

func TestEveryStandingOrderIsTold(t *testing.T) {
	orders := assembly.New().State().StandingOrders()
	if len(orders) < 30 {
		t.Errorf("only %d standing orders", len(orders))
	}
	for _, o := range orders {
		if words.English().Say(o.Does) == "" || words.English().Say(o.Takes) == "" || o.Value != o.Default {
			t.Errorf("%+v is not told", o)
		}
	}
}

// TestTheAssemblyPackIsTheDefaults: it takes back whatever another pack set.
func TestTheAssemblyPackIsTheDefaults(t *testing.T) {
	for _, pack := range assembly.Packs() {
		m := assembly.New()
		for _, line := range []string{`convene "Packs" on 2026-03-02`, "pack " + pack, "pack assembly"} {
			if _, err := m.Do(line, assembly.Stamp{}); err != nil {
				t.Fatal(err)
			}
		}
		for _, o := range m.State().StandingOrders() {
			if o.Value != o.Default {
				t.Errorf("after %s and assembly, %s is %s and not %s", pack, o.Key, o.Value, o.Default)
			}
		}
	}
}
