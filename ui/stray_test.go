package ui_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// A string looks like words for people when two words stand beside each other in it, or when it is handed to what draws and has a word.
var (
	twoWords = regexp.MustCompile(`\p{L}{2,} \p{L}{2,}`)
	oneWord  = regexp.MustCompile(`\p{L}{3,}`)
)

// draws are the functions and methods that put a string on the screen as it is.
func draws() []string {
	return []string{"Render", "wrapped", "Center", "Wrap", "flash", "complain", "poster", "letters", "said", "add", "Add", "ends", "dotted", "Fprint", "Fprintf", "Fprintln", "Sprintf"}
}

// mayStand are strings outside the tables that look like words for people and are none, by the end of their file's name: a string, or
// what it begins with where it ends in …, and why.
func mayStand() map[string]map[string]string {
	const line, form, name, record = "a line of the language", "a form of the language", "a name that a table tells",
		"what is wrong with a file, for standard error"
	const written, kind, folder = "how a command is written", "a kind of error, which a sentence tells", "a folder of a program"
	return map[string]map[string]string{
		"assembly/minutes/elections.go": {"not voting": "an option of a vote, as the Popolo specification calls it"},
		"assembly/entry.go": {
			"needs a newer stacktaker": record, "entry %d…": record, "an entry cannot be read: %w": record,
		},
		"assembly/meeting.go":             {"entry %d…": record, "stacktaker command|": "hashed"},
		"assembly/tally/question.go":      {"stacktaker question 1|": "hashed"},
		"assembly/turn.go":                {"stacktaker person 1|": "hashed"},
		"assembly/minutes/handles.go":     {"stacktaker handle|…": "hashed"},
		"ui/room/of_known.go":             {"stacktaker room|": "hashed"},
		"assembly/motion_kinds.go":        {"2/3 of cast": form},
		"assembly/threshold/threshold.go": {"majority of ": form},
		"assembly/contest_verbs.go":       {"majority of present": form},
		"assembly/quorum.go":              {" of members": form},
		"assembly/threshold/read.go": {
			"absolute majority": form, "simple majority": form, "more than half": form, "votes cast": form, "those voting": form,
			"those present": form, "voters present": form, "per cent": form,
		},
		"assembly/orders.go": {
			"threshold KIND": form, "majority of present": form, "none, or a threshold such as 9/10 of cast": name, "none, or a share such as 1/3": name,
			"simple, majority of present, 2/3 of cast, consensus …": name, "a duration such as 90s, 2m, 1h30m": name, "a number from 0 to 1000": name,
		},
		"assembly/roles_rotation.go": {"one role": form},
		"assembly/refusal_rules.go": {
			"one hand": name, "the list": name, "moving up": name, "points of order": name, "one motion": name, "closing debate": name,
			"deciding twice": name, "next business": name, "two tellers": name, "standing orders": name, "the close": name, "the seal": name, "the fund": name,
		},
		"ui/console/amend.go":        {"amend text ": line, "amend strike ": line},
		"ui/console/mend.go":         {"mend after ": line},
		"ui/console/asksmotion.go":   {"challenge sustain": form},
		"ui/console/guideanswers.go": {"text texts any word words rest": "types of slots"},
		"ui/console/countenter.go":   {"consensus blocks ": line},
		"ui/console/handover.go":     {"take facilitator": line},
		"ui/console/menusearch.go":   {"take teller": line},
		"ui/console/known.go": {
			"majority of present": form, "majority of members": form, "2/3 of cast": form, "3/4 of cast": form,
		},
		"ui/console/mandatesnext.go": {"move recall ~": line},
		"ui/console/menu.go":         {"second WHO": form},
		"ui/console/moments.go": {
			"take facilitator": line, "put no-objection": line, "clear carried": line, "clear lost": line,
		},
		"ui/console/fault.go":       {"a fault in the program": "of a program that ended, on standard error", " ended the screen;…": "of a program that ended, on standard error"},
		"ui/cli/care/backup.go":     {"backup FILE DEST": written},
		"ui/cli/care/entrust.go":    {"entrust FILE --to KEY --to KEY…": written},
		"ui/cli/env/exit.go":        {"told already": kind},
		"ui/cli/roll/footer.go":     {"…": "read in a spreadsheet"},
		"ui/cli/roll/headings.go":   {"structure level": "read in a spreadsheet"},
		"ui/cli/care/leftbehind.go": {"no paper": kind, "a paper that cannot be looked through": kind},
		"ui/cli/ledger/ledger.go":   {"%s number %d": line},
		"ui/cli/live/run.go":        {"run FILE SCRIPT|-": written},
		"ui/cli/env/started.go":     {"go run .": written},
		"ui/cli/papers/tally.go":    {"tally FILE…": written},
		"store/chain/link.go":       {"stacktaker origin 1|": "hashed", "stacktaker entry 1|": "hashed"},
		"store/chain/envelope.go":   {"stacktaker envelope 1|": "hashed", "not the passphrase of this meeting": kind},
		"store/chain/safe.go":       {"stacktaker value 1|": "hashed"},
		"store/rescue/salvage.go":   {"nobody joined by it": kind},
		"store/keys.go":             {"the meeting is private": kind},
		"store/record/finding.go":   {"the record is damaged": kind},
		"store/errors.go": {
			"open in another window": kind, "the meeting was opened for reading only": kind, "the meeting's file is closed": kind,
			"no such meeting": kind,
		},
		"store/shared_folder.go": {"mobile documents": folder, "icloud drive": folder, "Google Drive": folder, "google drive": folder, "my drive": folder},
		"ui/room/window/wire.go": {"stacktaker room": "how windows greet each other"},
	}
}

// sources are the files of a folder but for its tests.
func sources(t *testing.T, folder string) map[string]*ast.File {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil || len(names) == 0 {
		t.Fatalf("%s has no source: %v", folder, err)
	}
	files := map[string]*ast.File{}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = file
	}
	return files
}

// text is a string as it stands in the source, "" for anything else.
func text(e ast.Expr) string {
	lit, is := e.(*ast.BasicLit)
	if !is || lit.Kind != token.STRING {
		return ""
	}
	s, _ := strconv.Unquote(lit.Value)
	return s
}

// reason is why a string may stand outside the tables, "" where it may not.
func reason(file, said string) string {
	for end, strs := range mayStand() {
		if !strings.HasSuffix(file, end) {
			continue
		}
		for known, why := range strs {
			if begin, cut := strings.CutSuffix(known, "…"); said == known || cut && strings.HasPrefix(said, begin) {
				return why
			}
		}
	}
	return ""
}

// stray are the strings of a file that look like words for people, outside the PO files.
func stray(file *ast.File) []string {
	var found []string
	drawn := map[ast.Node]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			return false
		case *ast.Field:
			n.Tag = nil
		case *ast.CaseClause:
			n.List = slices.DeleteFunc(n.List, func(e ast.Expr) bool { return text(e) != "" }) // what is compared with is read, and not told
		case *ast.CallExpr:
			if f, is := n.Fun.(*ast.SelectorExpr); is && slices.Contains(draws(), f.Sel.Name) {
				for _, arg := range n.Args {
					drawn[arg] = true
				}
			}
		case *ast.BasicLit:
			said := text(n)
			if twoWords.MatchString(said) || drawn[n] && oneWord.MatchString(said) && !key(said) {
				found = append(found, said)
			}
		}
		return true
	})
	return found
}

// key tells whether a string that is handed on is the key of a sentence, or a part of one: one word in small letters.
func key(said string) bool { return regexp.MustCompile(`^[a-z0-9.-]+$`).MatchString(said) }

// Words for people stand in the PO files and nowhere else, so that they can be translated.
func TestNoStrayWords(t *testing.T) {
	seen := 0
	for _, folder := range []string{"..", "../assembly", "../assembly/language", "../assembly/minutes", "../assembly/names", "../assembly/order", "../assembly/tally", "../assembly/threshold", "../store", "../store/chain", "../store/record", "../store/rescue", "cli", "console", "look", "room", "room/text", "room/window", "times", "tty"} {
		for name, file := range sources(t, folder) {
			seen++
			path, err := filepath.Abs(name)
			if err != nil {
				t.Fatal(err)
			}
			for _, said := range stray(file) {
				if reason(filepath.ToSlash(path), said) == "" {
					t.Errorf("%s: %q looks like words for people, and stands in no PO file", name, said)
				}
			}
		}
	}
	if seen < 100 {
		t.Errorf("only %d files were looked at", seen)
	}
}

// Words outside the tables are found.
func TestStrayWords(t *testing.T) {
	for source, want := range map[string]int{
		`func f() string { return "the floor is free" }`:                                                 1,
		`func (c *console) f() { c.flash("Saved") }`:                                                     1,
		`func (c *console) f() { c.flash(c.tell("done.note")) }`:                                         0,
		`func (p page) f() { p.poster("RECESS") }`:                                                       1,
		`type t struct { a int ` + "`json:\"two words\"`" + ` }`:                                         0,
		`func f(s string) bool { switch s { case "two words": return true }; return s == "more words" }`: 1,
		`func f() { fmt.Fprintln(w, "Saved") }`:                                                          1,
		`func f() error { return errors.New("it is not saved") }`:                                        1,
		`var c = cobra.Command{Use: "run FILE", Short: "runs it all"}`:                                   2,
	} {
		file, err := parser.ParseFile(token.NewFileSet(), "x.go", "package x\n"+source, 0)
		if err != nil {
			t.Fatal(err)
		}
		if got := stray(file); len(got) != want {
			t.Errorf("%s: %d strings are found, want %d: %q", source, len(got), want, got)
		}
	}
	if reason("ui/console/amend.go", "amend text ") == "" || reason("ui/console/amend.go", "amended text") != "" {
		t.Error("what is allowed is not what it says")
	}
}
