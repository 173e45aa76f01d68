package ui_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"stacktaker/assembly/words"
)

// tableFolders are where sentences stand: in functions that begin with the name of their language.
func tableFolders() []string {
	return []string{"../assembly/words", "../assembly/minutes", "room", "console", "cli"}
}

// tables are the sentences of a folder, by language and key.
type tables map[string]map[string]string

// languageOf is the language of a table function, "" where it is none.
func languageOf(function string) string {
	for prefix, language := range map[string]string{"english": "en", "spanish": "es", "french": "fr"} {
		if strings.HasPrefix(function, prefix) {
			return language
		}
	}
	return ""
}

// tablesIn reads the tables of a folder from their source.
func tablesIn(t *testing.T, folder string) tables {
	t.Helper()
	found := tables{}
	for _, file := range sources(t, folder) {
		for _, decl := range file.Decls {
			f, is := decl.(*ast.FuncDecl)
			if !is || f.Recv != nil || languageOf(f.Name.Name) == "" {
				continue
			}
			table := found[languageOf(f.Name.Name)]
			if table == nil {
				table = map[string]string{}
				found[languageOf(f.Name.Name)] = table
			}
			ast.Inspect(f, func(n ast.Node) bool {
				clause, is := n.(*ast.CaseClause)
				if !is || len(clause.Body) != 1 {
					return true
				}
				says := returned(clause.Body[0])
				for _, e := range clause.List {
					if key := text(e); key != "" && says != "" {
						if before, twice := table[key]; twice {
							t.Errorf("%s, %s: %q stands there twice: %q and %q", folder, f.Name.Name, key, before, says)
						}
						table[key] = says
					}
				}
				return true
			})
		}
	}
	return found
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

func returned(s ast.Stmt) string {
	if r, is := s.(*ast.ReturnStmt); is && len(r.Results) == 1 {
		return text(r.Results[0])
	}
	return ""
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

// places are the arguments of a template: those that it tells, and those by which it chooses a form, with its forms.
func places(template string) (told map[string]bool, forms map[string][]string) {
	told, forms = map[string]bool{}, map[string][]string{}
	for _, m := range regexp.MustCompile(`\{(\d+)([owf]*)(?:([#&])([^}]*))?\}`).FindAllStringSubmatch(template, -1) {
		if m[3] == "" {
			told[m[1]] = true
		} else {
			forms[m[1]] = append(forms[m[1]], m[4])
		}
	}
	return told, forms
}

// agreeing are the sentences of which a language tells more than English does, in a form that agrees with it: their callers hand over
// one argument more than English needs.
func agreeing() []string {
	return []string{
		"moved", "moved.seconded", "moved.plain.seconded", "moved.only", // with what is moved
		"put.by", "put.by.role", // with what is put
		"contest.fell", "election.all", // with how many
		"carried", "not-carried", "verdict.carried", "verdict.lost", "state.carried", "state.not-carried", // with what is decided
		"outcome.on.lost", "outcome.on.carried", "outcome.on.unanimous", "outcome.on.nem-con", "outcome.on.tie", "outcome.on.not-carried",
	}
}

// Every sentence is there in every language, tells the same, and has as many forms as the language has numbers.
func TestTablesAreComplete(t *testing.T) {
	total := 0
	for _, folder := range tableFolders() {
		found := tablesIn(t, folder)
		english := found["en"]
		total += len(english)
		for _, language := range words.Languages() {
			table := found[language]
			if folder == "cli" && language != "en" { // the page of show is in English, and what stands on the screen is not
				english = map[string]string{}
				for key, says := range found["en"] {
					if !strings.HasPrefix(key, "show.") {
						english[key] = says
					}
				}
			}
			for _, key := range slices.Sorted(maps.Keys(english)) {
				if says, there := table[key]; !there {
					t.Errorf("%s: %q is not told in %s", folder, key, language)
				} else {
					for _, wrong := range differences(key, english[key], says) {
						t.Errorf("%s, %s: %q %s: %q", folder, language, key, wrong, says)
					}
				}
			}
			for key := range table {
				if _, there := english[key]; !there {
					t.Errorf("%s: %q is told in %s and not in English", folder, key, language)
				}
			}
		}
	}
	if total < 1500 {
		t.Errorf("only %d sentences were found", total)
	}
}

// differences is what a sentence tells otherwise than the English one.
func differences(key, english, says string) (wrong []string) {
	if strings.Count(says, "{") != strings.Count(says, "}") || says != strings.TrimRight(says, " ") && english == strings.TrimRight(english, " ") {
		wrong = append(wrong, "is not well written")
	}
	told, forms := places(says)
	want, chosen := places(english)
	for n := range want {
		if !told[n] && key != "date.first" { // in French it is the 1er
			wrong = append(wrong, "lacks {"+n+"}")
		}
	}
	for n := range told {
		if !want[n] {
			wrong = append(wrong, "tells {"+n+"}, and the English sentence does not")
		}
	}
	for n, all := range forms {
		if !want[n] && chosen[n] == nil && !slices.Contains(agreeing(), key) {
			wrong = append(wrong, "has forms for {"+n+"}, which the English sentence does not know")
		}
		for _, each := range all {
			if strings.Count(each, "|") != 1 {
				wrong = append(wrong, "has not two forms for {"+n+"}")
			}
		}
	}
	return wrong
}

// A sentence that is not complete is seen to be so.
func TestIncompleteSentences(t *testing.T) {
	for says, english := range map[string]string{
		"{0}": "{0} of {1}", "{0} {1}": "{0}", "{0} {1#aquí|aquí}": "{0} here", "{0#a|b|c}": "{0#a|b}", "{0#a}": "{0#a|b}", "{0": "{0}", "hola ": "hello",
	} {
		if len(differences("x", english, says)) == 0 {
			t.Errorf("%q passes for %q", says, english)
		}
	}
	if wrong := differences("x", "{0} {0#voter|voters}, {1o}", "{1}: {0} {0#votante|votantes}"); len(wrong) > 0 {
		t.Errorf("a good sentence does not pass: %v", wrong)
	}
}
