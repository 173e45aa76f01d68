package ui_test

import (
	"go/ast"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
)

// The linker leaves out methods that nobody calls, unless some may be called by a name that is only known later. A template does that; cobra has
// some, and links them only where they are asked for.
func TestNoTemplates(t *testing.T) {
	eachSource(t, func(name string, file *ast.File) {
		for _, i := range file.Imports {
			if strings.HasSuffix(i.Path.Value, `/template"`) {
				t.Errorf("%s imports %s", name, i.Path.Value)
			}
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if s, is := n.(*ast.SelectorExpr); is && (strings.HasSuffix(s.Sel.Name, "Template") && strings.HasPrefix(s.Sel.Name, "Set") || s.Sel.Name == "MethodByName") {
				t.Errorf("%s: %s keeps every method in the program", name, s.Sel.Name)
			}
			return true
		})
	})
}

// Patterns are made when they are first asked for ([look.Pattern]): those that stand as variables would be made at every start, also at one
// that asks for none.
func TestNoPatternsAtTheStart(t *testing.T) {
	eachSource(t, func(name string, file *ast.File) {
		for _, found := range madeAtTheStart(file) {
			t.Errorf("%s: %s is made at every start", name, found)
		}
	})
}

// eachSource goes through the files of the program, those of its tests and tools left out.
func eachSource(t *testing.T, look func(name string, file *ast.File)) {
	t.Helper()
	seen := 0
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case !d.IsDir():
			return nil
		case path != ".." && strings.HasPrefix(d.Name(), "."), d.Name() == "testdata":
			return fs.SkipDir
		}
		if code, err := filepath.Glob(filepath.Join(path, "*.go")); len(code) == 0 {
			return err
		}
		for name, file := range sources(t, path) {
			seen++
			look(name, file)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if seen < 400 {
		t.Errorf("only %d files were looked at", seen)
	}
}

// madeAtTheStart are the variables of a file that are patterns.
func madeAtTheStart(file *ast.File) []string {
	var found []string
	for _, d := range file.Decls {
		g, is := d.(*ast.GenDecl)
		if !is || g.Tok != token.VAR {
			continue
		}
		for _, s := range g.Specs {
			ast.Inspect(s, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.FuncLit:
					return false
				case *ast.SelectorExpr:
					if of, is := n.X.(*ast.Ident); is && of.Name == "regexp" && strings.HasPrefix(n.Sel.Name, "MustCompile") {
						found = append(found, s.(*ast.ValueSpec).Names[0].Name)
					}
				}
				return true
			})
		}
	}
	return found
}
