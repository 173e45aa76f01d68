package assembly

import (
	"embed"
	"io/fs"
	"slices"
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

// packFiles are the shipped packs of standing orders, scripts of rule lines.
//
//go:embed packs/*.pack
var packFiles embed.FS

// Packs lists the packs of standing orders that are shipped.
func Packs() []string {
	files, _ := fs.Glob(packFiles, "packs/*.pack")
	names := make([]string, len(files))
	for i, f := range files {
		names[i] = strings.TrimSuffix(strings.TrimPrefix(f, "packs/"), ".pack")
	}
	slices.Sort(names)
	return names
}

// Pack is the text of a shipped pack.
func Pack(name string) (string, error) {
	if !slices.Contains(Packs(), name) {
		return "", refuse("pack.unknown", words.Quote(name), words.Names(Packs()))
	}
	text, err := packFiles.ReadFile("packs/" + name + ".pack")
	return string(text), err
}

// readPack reads the standing orders of a pack: a shipped one, or an assembly's own.
func (t *turn) readPack(name string) ([][2]string, error) {
	text, err := Pack(name)
	if err != nil && t.pack != nil && !slices.Contains(Packs(), name) {
		own, unread := t.pack(name)
		if unread == nil {
			text, err = own, nil
		}
	}
	if err != nil {
		return nil, err
	}
	var rules [][2]string
	for n, line := range language.Lines(text) {
		tokens, refused := language.Lex(line)
		if refused != nil {
			return nil, refused
		}
		if len(tokens) == 0 {
			continue
		}
		if len(tokens) < 3 || !tokens[0].Is("rule") {
			return nil, refuse("pack.line", name, n)
		}
		key, value, refused := readRule(tokens[1].Text, join(tokens[2:]))
		if refused != nil {
			return nil, refused
		}
		rules = append(rules, [2]string{key, value})
	}
	if len(rules) == 0 {
		return nil, refuse("pack.empty", name)
	}
	return rules, nil
}
