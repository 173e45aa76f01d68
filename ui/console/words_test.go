package console

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
	"stacktaker/assembly/words"
)

// Every sentence that the screens say has words, also where its key is put together.
func TestWordsThere(t *testing.T) {
	said := literals(t)
	if len(said) < 100 {
		t.Fatalf("only %d sentences were found in the code", len(said))
	}
	kinds := append(handKinds(), movableKinds()...)
	for _, kind := range append(kinds, string(assembly.Privilege), string(assembly.QuorumCheck), string(assembly.Answer)) {
		if key := "kind." + kind; !words.English().Has(key) {
			t.Errorf("%q has no words", key)
		}
	}
	for _, kind := range movableKinds() {
		said = append(said, "ask."+motionNeeds(kind))
	}
	for _, role := range assembly.StandardRoles() {
		said = append(said, "role."+role)
	}
	for _, order := range []string{"rounds", "fifo", "first-time", "least-recent", "least-time", "alternate", "progressive"} {
		said = append(said, "order."+order)
	}
	for _, s := range []assembly.MotionState{
		assembly.Moved, assembly.Seconded, assembly.Counting, assembly.Carried, assembly.NotCarried, assembly.Lapsed, assembly.RuledOut,
		assembly.Withdrawn, assembly.Tabled, assembly.Postponed, assembly.Referred, assembly.Suspended, assembly.Counted,
	} {
		said = append(said, "state."+string(s))
	}
	for _, s := range []assembly.ItemState{assembly.ItemWaiting, assembly.ItemCurrent, assembly.ItemDone, assembly.ItemDeferred} {
		said = append(said, "item."+string(s))
	}
	for _, s := range []assembly.MandateState{
		assembly.MandateActive, assembly.MandateReportDue, assembly.MandateReported, assembly.MandateRenewed, assembly.MandateDischarged,
		assembly.MandateRecalled, assembly.MandateExpired,
	} {
		said = append(said, "mandate."+string(s))
	}
	for _, s := range []assembly.GrievanceState{
		assembly.Raised, assembly.Merged, assembly.Demanded, assembly.Mandated, assembly.Presented, assembly.Won, assembly.PartlyWon,
		assembly.AnswerRefused, assembly.GrievanceClosed, assembly.Escalated,
	} {
		said = append(said, "grievance."+string(s))
	}
	for _, column := range []string{"for", "against", "abstain", "blocks", "asides", "hands"} {
		said = append(said, "column."+column)
	}
	for _, m := range assembly.New().InOrder() {
		said = append(said, "topic."+m.Topic)
	}
	for _, s := range []screen{floorScreen, agendaScreen, rollScreen, motionsScreen, mandatesScreen, grievancesScreen, recordScreen} {
		for _, b := range screenKeys(s) {
			if b.says != "" {
				said = append(said, b.says, "menu."+b.says)
			}
		}
	}
	for _, key := range said {
		if !speaking("").own.HasOwn(key) {
			t.Errorf("%q has no words", key)
		}
	}
	if got := speaking("").tell("moved-on-nowhere"); got != "[moved-on-nowhere]" {
		t.Errorf("what has no words is told as %q", got)
	}
	if got := speaking("").tell("item", 1, "{0}", "c"); got != "1/{0} c" {
		t.Errorf("what is put in is looked at again: %q", got)
	}
}

// literals are the keys that stand in the code as they are.
func literals(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				if s, ok := n.Fun.(*ast.SelectorExpr); ok && len(n.Args) > 0 {
					found = append(found, literal(n.Args[0], called(s))...)
				}
			case *ast.KeyValueExpr:
				if key, ok := n.Key.(*ast.Ident); ok {
					found = append(found, literal(n.Value, map[string]string{"asks": "ask.", "name": "prompt."}[key.Name])...)
				}
			case *ast.CompositeLit:
				if len(n.Elts) == 2 { // a reply, or a row without its type
					found = append(found, literal(n.Elts[0], "?")...)
				}
			}
			return true
		})
	}
	return found
}

// called is what the first argument of a call is the end of; "" where it is no key, "-" where it is the whole key.
func called(s *ast.SelectorExpr) string {
	on, _ := s.X.(*ast.Ident)
	switch {
	case s.Sel.Name == "tell":
		return "-"
	case on != nil && on.Name == "m" && slices.Contains([]string{"add", "line", "begin"}, s.Sel.Name):
		return "ready."
	}
	return ""
}

func literal(e ast.Expr, prefix string) []string {
	lit, ok := e.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING || prefix == "" {
		return nil
	}
	switch key, _ := strconv.Unquote(lit.Value); {
	case prefix == "?" && !strings.Contains(key, "."), key == "":
		return nil // a text that is no key
	case prefix == "-", prefix == "?":
		return []string{key}
	default:
		return []string{prefix + key}
	}
}
