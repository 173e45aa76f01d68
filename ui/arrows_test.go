package ui_test

import (
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// imports is what every package of the program imports, by its folder below the top: "" is main, "ui/cli" the command
// line. Test files are left out: a test may look at anything.
type imports map[string][]string

const module = "stacktaker"

// The arrows between the parts run one way: main → ui → assembly ← store, and ui/cli → store is the one exception.
func TestArrows(t *testing.T) {
	found, err := readImports("..")
	if err != nil {
		t.Fatal(err)
	}
	for _, known := range []string{"", "assembly", "assembly/words", "ui/cli", "ui/look"} {
		if _, is := found[known]; !is {
			t.Errorf("package %q is not found, so its arrows are not looked at", known)
		}
	}
	for _, wrong := range wrongArrows(found) {
		t.Error(wrong)
	}
}

// The rules are seen to be broken where they are.
func TestWrongArrows(t *testing.T) {
	const own = module + "/"
	for name, c := range map[string]struct {
		has  imports
		want string
	}{
		"assembly uses a library":       {imports{"assembly": {"go.etcd.io/bbolt"}}, "assembly imports go.etcd.io/bbolt"},
		"a part of it looks at screens": {imports{"assembly/words": {own + "ui/look"}}, "assembly/words imports stacktaker/ui/look"},
		"assembly looks at the store":   {imports{"assembly": {own + "store"}}, "assembly imports stacktaker/store"},
		"the store looks at screens":    {imports{"store": {own + "ui/look"}}, "store imports stacktaker/ui/look"},
		"the chain knows a meeting":     {imports{"store/chain": {own + "assembly"}}, "store/chain imports stacktaker/assembly"},
		"a rescue opens files":          {imports{"store/rescue": {"os"}}, "store/rescue imports os"},
		"a record needs its database":   {imports{"store/record": {"go.etcd.io/bbolt"}}, "store/record imports go.etcd.io/bbolt"},
		"a screen opens a store":        {imports{"ui/console": {own + "store"}}, "ui/console imports stacktaker/store"},
		"somebody imports main":         {imports{"ui/cli": {module}}, "ui/cli imports stacktaker"},
		"a format needs another":        {imports{"ui/paper/html": {own + "ui/paper/pdf"}}, "ui/paper/html imports stacktaker/ui/paper/pdf"},
		"somebody starts the program":   {imports{"ui/room": {own + "ui/cli"}}, "ui/room imports stacktaker/ui/cli"},
		"a part nobody named":           {imports{"net": {"fmt"}}, "net stands beside"},
		"two subjects need each other": {
			imports{"ui/room": {own + "ui/paper/ink"}, "ui/paper/ink": nil, "ui/paper": {own + "ui/room/wall"}, "ui/room/wall": nil},
			"ui/paper → ui/room → ui/paper",
		},
	} {
		if got := strings.Join(wrongArrows(c.has), "\n"); !strings.Contains(got, c.want) {
			t.Errorf("%s: %q is not said, but %q", name, c.want, got)
		}
	}
	right := imports{
		"":               {"os", own + "ui/cli"},
		"ui/cli":         {own + "store", own + "assembly", own + "ui/look", "github.com/spf13/cobra"},
		"ui/look":        {"charm.land/lipgloss/v2"},
		"store":          {own + "assembly", own + "store/rescue", "os", "go.etcd.io/bbolt"},
		"store/chain":    {own + "assembly/words", "golang.org/x/crypto/argon2"},
		"assembly":       {"embed", own + "assembly/words"},
		"assembly/words": {"strconv"},
	}
	if wrong := wrongArrows(right); len(wrong) > 0 {
		t.Errorf("arrows that are right are called wrong: %q", wrong)
	}
}

// wrongArrows lists what breaks the rules, in order.
func wrongArrows(all imports) []string {
	var wrong []string
	for _, from := range slices.Sorted(maps.Keys(all)) {
		if part := part(from); !slices.Contains([]string{"", "assembly", "store", "ui"}, part) {
			wrong = append(wrong, fmt.Sprintf("%s stands beside main, assembly, store and ui; what is it part of?", from))
		}
		for _, to := range all[from] {
			if !allowed(from, to) {
				wrong = append(wrong, fmt.Sprintf("%s imports %s", name(from), to))
			}
		}
	}
	if round := circle(all); round != "" {
		wrong = append(wrong, "subjects need each other: "+round)
	}
	return wrong
}

func allowed(from, imported string) bool {
	to, own := strings.CutPrefix(imported, module+"/")
	if imported == module {
		return false // main is nobody's
	}
	if strings.HasPrefix(from, "store/") && (imported == "os" || strings.HasPrefix(imported, "go.etcd.io/bbolt")) {
		return false // what stands below the store reads bytes
	}
	if !own { // a library, or the standard library, whose names have no dot before the first slash
		first, _, _ := strings.Cut(imported, "/")
		return part(from) != "assembly" || !strings.Contains(first, ".")
	}
	switch part(to) {
	case "assembly":
		return from != "store/chain" || to == "assembly/words" || to == "assembly/names"
	case "store":
		return part(from) == "store" || from == "" || from == "ui/cli" || strings.HasPrefix(from, "ui/cli/")
	case "ui":
		if strings.HasPrefix(from, "ui/paper") && from != "ui/paper/formats" && strings.HasPrefix(to, "ui/paper/") {
			return false // no format looks at another, and what they share at none
		}
		if subject(to) == "ui/cli" && subject(from) != "ui/cli" {
			return from == ""
		}
		return part(from) == "ui" || from == ""
	}
	return false
}

// part is the top-level folder of a package.
func part(dir string) string {
	first, _, _ := strings.Cut(dir, "/")
	return first
}

// subject is the folder that holds one subject whole: ui/console and all that stands below it.
func subject(dir string) string {
	parts := strings.SplitN(dir, "/", 3)
	if parts[0] == "ui" && len(parts) > 1 {
		return parts[0] + "/" + parts[1]
	}
	return parts[0]
}

func name(dir string) string {
	if dir == "" {
		return "main"
	}
	return dir
}

// circle finds subjects that need each other, directly or through others; "" where there are none. The compiler sees
// to packages, not to the subjects they belong to.
func circle(all imports) string {
	needs := map[string][]string{}
	for from, list := range all {
		for _, imported := range list {
			to, own := strings.CutPrefix(imported, module+"/")
			if own && subject(to) != subject(from) {
				needs[subject(from)] = append(needs[subject(from)], subject(to))
			}
		}
	}
	done := map[string]bool{}
	var follow func(trail []string, at string) string
	follow = func(trail []string, at string) string {
		if i := slices.Index(trail, at); i >= 0 {
			return strings.Join(append(trail[i:], at), " → ")
		}
		if done[at] {
			return ""
		}
		next := slices.Sorted(slices.Values(needs[at]))
		for _, to := range next {
			if round := follow(append(slices.Clip(trail), at), to); round != "" {
				return round
			}
		}
		done[at] = true
		return ""
	}
	for _, from := range slices.Sorted(maps.Keys(needs)) {
		if round := follow(nil, from); round != "" {
			return round
		}
	}
	return ""
}

// readImports reads the imports of every package below the top folder, on whatever system its files are for.
func readImports(top string) (imports, error) {
	found := imports{}
	err := filepath.WalkDir(top, func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if hidden := file != top && strings.ContainsAny(d.Name()[:1], "._"); hidden || d.Name() == "testdata" {
				return fs.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go") {
			return nil
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		below, err := filepath.Rel(top, filepath.Dir(file))
		if err != nil {
			return err
		}
		dir := strings.TrimPrefix(path.Clean(filepath.ToSlash(below)), ".")
		if _, known := found[dir]; !known {
			found[dir] = nil
		}
		for _, spec := range parsed.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			found[dir] = append(found[dir], imported)
		}
		return nil
	})
	return found, err
}
