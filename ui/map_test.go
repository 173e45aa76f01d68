package ui_test

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// docs/architecture.md names every package, with what of the program it imports, and every file that the pages name is there.
func TestMapOfPackages(t *testing.T) {
	found, err := readImports("..")
	if err != nil {
		t.Fatal(err)
	}
	drawn := map[string][]string{}
	for _, row := range tableRows(t, "architecture.md", "| package | holds | imports |", true) {
		drawn[row[0]] = strings.Fields(row[2])
	}
	for dir, all := range found {
		name := name(dir)
		var own []string
		for _, imported := range all {
			if to, is := strings.CutPrefix(imported, module+"/"); is && !slices.Contains(own, to) {
				own = append(own, to)
			}
		}
		if len(own) == 0 {
			own = []string{"–"}
		}
		slices.Sort(own)
		if got, there := drawn[name]; !there {
			t.Errorf("docs/architecture.md does not name the package %s", name)
		} else if !slices.Equal(got, own) {
			t.Errorf("docs/architecture.md: %s imports %v, and not %v", name, own, got)
		}
		delete(drawn, name)
	}
	delete(drawn, "ui") // it has tests alone
	for name := range drawn {
		t.Errorf("docs/architecture.md names a package that is not there: %s", name)
	}
}

// tableRows are the rows of the table under a heading row; bare: without the marks of code.
func tableRows(t *testing.T, page, heading string, bare bool) [][]string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "docs", page))
	if err != nil {
		t.Fatal(err)
	}
	_, below, is := strings.Cut(string(text), heading)
	if !is {
		t.Fatalf("docs/%s has no table %s", page, heading)
	}
	var rows [][]string
	for _, line := range strings.Split(below, "\n")[2:] {
		if !strings.HasPrefix(line, "|") {
			break
		}
		cells := strings.Split(strings.Trim(line, "|"), "|")
		for i, cell := range cells {
			if bare {
				cell = strings.ReplaceAll(cell, "`", "")
			}
			cells[i] = strings.TrimSpace(cell)
		}
		rows = append(rows, cells)
	}
	return rows
}

var (
	goFile   = regexp.MustCompile("`((?:[a-z0-9_]+/)*)([a-z0-9_]+\\.go)`")
	pageLink = regexp.MustCompile(`\]\(([^)#:]+)\)`)
	named    = regexp.MustCompile("`(?:\\(\\*?(?:[a-z]+\\.)?[A-Za-z]+\\)\\.|[A-Za-z]+\\.)?([A-Za-z]+)`")
	cited    = regexp.MustCompile(`([a-z/]+\.md),(?:\n\s*//)? sections? (\d+)(?: and (\d+))?`)
)

// Every Go file that a page names is there: at its path, or, where it is named alone, in some folder of the program. Every page that one
// links to is there too.
func TestPagesNameWhatIsThere(t *testing.T) {
	found, err := readImports("..")
	if err != nil {
		t.Fatal(err)
	}
	there := func(parts ...string) bool {
		_, err := os.Stat(filepath.Join(parts...))
		return err == nil
	}
	pages, err := filepath.Glob("../docs/*.md")
	if err != nil || len(pages) == 0 {
		t.Fatalf("no pages: %v", err)
	}
	decisions, err := filepath.Glob("../docs/adr/*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, page := range slices.Concat(pages, decisions, []string{"../README.md"}) {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		for n, line := range strings.Split(string(text), "\n") {
			for _, m := range goFile.FindAllStringSubmatch(line, -1) {
				somewhere := m[1] == "" && slices.ContainsFunc(slices.Collect(maps.Keys(found)), func(dir string) bool { return there("..", dir, m[2]) })
				if !somewhere && !there("..", m[1], m[2]) {
					t.Errorf("%s:%d: there is no %s%s", page, n+1, m[1], m[2])
				}
			}
			for _, m := range pageLink.FindAllStringSubmatch(line, -1) {
				if !there(filepath.Dir(page), m[1]) {
					t.Errorf("%s:%d: there is no %s", page, n+1, m[1])
				}
			}
		}
	}
}

// What docs/architecture.md says to be decided somewhere is declared in one of the files that it names there.
func TestMapOfDecisions(t *testing.T) {
	found, err := readImports("..")
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range tableRows(t, "architecture.md", "| question | place |", false) {
		var declared strings.Builder
		for _, m := range goFile.FindAllStringSubmatch(row[1], -1) {
			for dir := range found {
				if m[1] != "" && dir+"/" != m[1] {
					continue
				}
				text, _ := os.ReadFile(filepath.Join("..", dir, m[2])) // a file of that name may be in one folder alone
				declared.Write(text)
			}
		}
		if declared.Len() == 0 && !strings.Contains(row[1], ".md)") {
			t.Errorf("docs/architecture.md names no file for: %s", row[0])
		}
		for _, m := range named.FindAllStringSubmatch(row[1], -1) {
			is := regexp.MustCompile(`(?m)^(?:func(?: \([^)]*\))?|type|var) ` + m[1] + `\b`)
			if m[1] != "go" && !is.MatchString(declared.String()) { // a file is none
				t.Errorf("docs/architecture.md: %s: no file that is named there declares %s", row[0], m[1])
			}
		}
	}
}

// A section that a comment cites is there, on a page of the repository.
func TestCitedSectionsAreThere(t *testing.T) {
	n := 0
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".go" {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, m := range cited.FindAllStringSubmatch(string(text), -1) {
			page, err := os.ReadFile(filepath.Join("..", m[1]))
			if err != nil {
				t.Errorf("%s cites a page that is not there: %s", path, m[1])
				continue
			}
			n++
			for _, section := range m[2:] {
				if section != "" && !strings.Contains(string(page), "\n## "+section+". ") {
					t.Errorf("%s cites section %s of %s, which is not there", path, section, m[1])
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if n < 40 {
		t.Errorf("only %d sections are cited: they are not found", n)
	}
}
