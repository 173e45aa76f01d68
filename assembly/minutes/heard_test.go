package minutes_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// unheard are the kinds of fact that no hearer of the minutes listens to, by how the minutes come to say what they led to.
var unheard = map[string][]string{
	"read from the meeting as it stands at the end": {
		"ApologiesSent", "DecisionRescinded", "DelegateRecalled", "DelegateSeated", "ItemReporter",
		"ItemTimeSet", "MeetingCalled", "MeetingConvened", "MeetingSealed", "MinutesApproved", "MinutesCorrected", "OrganisationNamed", "PastDecisionRescinded", "PaymentMade",
		"RulingReversed",
	},
	"told with the verdict or the election that it belongs to": {
		"BatchTyped", "CastingGiven", "DebateClosed", "EachNameEntered", "MajoritySeen", "ObjectionsCounted", "PapersGiven", "ReopeningNominated", "ThresholdFollowed",
		"VoteCalled", "VotersFrozen",
	},
	"of the moment, in no minutes: who waits, who was asked, how long somebody may speak": {
		"ClockStarted", "ClockStopped", "HandChanged", "HandDropped", "LimitSet", "ListClosed", "ListReopened", "PersonNotThere", "PriorityAsked", "RoleDeclined",
		"SilenceKept", "SpeechEnded", "SpeechExtended", "SpeechVoid", "WillingnessTold",
	},
	"nothing came of it: that no action follows is not said": {"NoActionNeeded"},
	"about the record and not the meeting; what it changes is told as it stands now": {
		"CommandRedone", "CommandUndone", "GapLeftOut", "LineMended", "NoteReworded",
	},
}

// TestEveryFactIsHeardOrNamed: whoever adds a kind of fact decides what the minutes make of it.
func TestEveryFactIsHeardOrNamed(t *testing.T) {
	kinds, heard := factKinds(t), heardKinds(t)
	var named []string
	for _, of := range unheard {
		named = append(named, of...)
	}
	for _, kind := range kinds {
		switch hears, silent := slices.Contains(heard, kind), slices.Contains(named, kind); {
		case hears && silent:
			t.Errorf("%s is heard, and named as unheard", kind)
		case !hears && !silent:
			t.Errorf("no hearer takes %s: let one take it, or name it in this test with how the minutes come to say what it led to", kind)
		}
	}
	for _, kind := range named {
		if !slices.Contains(kinds, kind) {
			t.Errorf("%s is named as unheard, and is no kind of fact", kind)
		}
	}
}

// factKinds are the kinds of fact that the assembly knows: each fact[Kind] in its tables.
func factKinds(t *testing.T) []string {
	var kinds []string
	inspect(t, "..", func(n ast.Node) {
		if of, ok := n.(*ast.IndexExpr); ok && name(of.X) == "fact" {
			kinds = append(kinds, name(of.Index))
		}
	})
	if len(kinds) < 100 {
		t.Fatalf("only %d kinds of fact were found", len(kinds))
	}
	return kinds
}

// heardKinds are the kinds that a hearer distinguishes: each case *assembly.Kind, and each assertion of one.
func heardKinds(t *testing.T) []string {
	var kinds []string
	take := func(e ast.Expr) {
		if star, ok := e.(*ast.StarExpr); ok {
			if of, ok := star.X.(*ast.SelectorExpr); ok && name(of.X) == "assembly" {
				kinds = append(kinds, of.Sel.Name)
			}
		}
	}
	inspect(t, ".", func(n ast.Node) {
		switch n := n.(type) {
		case *ast.CaseClause:
			for _, e := range n.List {
				take(e)
			}
		case *ast.TypeAssertExpr:
			take(n.Type)
		}
	})
	return kinds
}

func inspect(t *testing.T, folder string, see func(ast.Node)) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), f, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(parsed, func(n ast.Node) bool { see(n); return true })
	}
}

func name(e ast.Expr) string {
	if id, ok := e.(*ast.Ident); ok {
		return id.Name
	}
	return ""
}
