// Package templates reads templates of the minutes: the order of their parts, with fixed words before, between and behind them.
//
// A template is text. Its words are paragraphs, headings, lists and lines to sign on in the Markdown that the minutes are written in; between
// {{ and }} stands the name of a part or of a field, or "if" with one of them, "else" and "end". It is parsed by text/template/parse alone: the
// other half of text/template finds methods by their names while the program runs, so that the linker could leave none of them out, and a
// template of a stranger could call them.
package templates

import (
	"bytes"
	"embed"
	"io"
	"maps"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"text/template/parse"
	"unicode/utf8"

	"stacktaker/assembly/minutes"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
	"stacktaker/ui/paper"
)

//go:embed shipped/*.tmpl
var shipped embed.FS

// Names lists the templates that come with the program, the usual one first.
func Names() []string { return []string{"full", "short", "acta", "protokoll", "pv", "board"} }

// Largest is how many bytes a template may have.
const Largest = 1 << 20

// Shipped is the text of a template that comes with the program.
func Shipped(name string) (string, bool) {
	if !slices.Contains(Names(), name) {
		return "", false
	}
	text, err := shipped.ReadFile(path.Join("shipped", name+".tmpl"))
	return string(text), err == nil
}

// Find reads a template by its name, or else from a file. The error is a [paper.Refusal] that names the file and the line.
func Find(name string) ([]minutes.Piece, error) {
	if text, is := Shipped(name); is {
		read, err := Read(name, text)
		inLanguage(read, languageOf(name))
		return read, err
	}
	return File(name)
}

// languageOf is the language of the fixed words of a template that comes with the program; "" where it has none of its own.
func languageOf(name string) string {
	return map[string]string{"acta": "es", "protokoll": "de", "pv": "fr", "board": "en"}[name]
}

// inLanguage makes fields be told in the language of the words around them.
func inLanguage(all []minutes.Piece, language string) {
	for i := range all {
		all[i].Language = language
		inLanguage(all[i].Then, language)
		inLanguage(all[i].Else, language)
	}
}

// File reads a template from a file.
func File(file string) ([]minutes.Piece, error) {
	about, err := os.Stat(file)
	switch {
	case os.IsNotExist(err):
		return nil, refuse("template.missing", words.Quote(file), words.Names(Names()))
	case err != nil:
		return nil, err
	case about.IsDir():
		return nil, refuse("template.folder", words.Quote(file))
	case !about.Mode().IsRegular(): // nothing waits for whoever writes to a pipe
		return nil, refuse("template.no-file", words.Quote(file))
	}
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, Largest+1))
	switch {
	case err != nil:
		return nil, err
	case len(text) > Largest:
		return nil, refuse("template.large", words.Quote(file), Largest>>20)
	}
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	if at := invalid(text); at >= 0 {
		return nil, refuse("template.encoding", words.Quote(file), 1+bytes.Count(text[:at], []byte("\n")))
	}
	return Read(file, string(text))
}

// invalid is where text is no UTF-8, or has a sign that stands in none; -1 for nowhere.
func invalid(text []byte) int {
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRune(text[i:])
		if r == utf8.RuneError && size < 2 || r == 0 {
			return i
		}
		i += size
	}
	return -1
}

func refuse(key string, args ...any) error { return &paper.Refusal{Phrase: words.Say(key, args...)} }

// Read reads a template; file is what it is called in what is wrong with it.
func Read(file, text string) ([]minutes.Piece, error) {
	text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	tree := parse.New("t")
	tree.Mode = parse.SkipFuncCheck
	trees := map[string]*parse.Tree{}
	if _, err := tree.Parse(text, "", "", trees); err != nil {
		return nil, illWritten(file, text, err)
	}
	r := &reader{file: file, tree: tree}
	for name, other := range trees {
		if name != "t" { // {{define}}
			r.tree = other
			return nil, r.refuse("template.form", other.Root)
		}
	}
	if tree.Root == nil {
		return nil, refuse("template.empty", words.Quote(file))
	}
	read, err := r.list(tree.Root, map[string]bool{})
	if err != nil {
		return nil, err
	}
	all := pieces(read)
	if len(all) == 0 {
		return nil, refuse("template.empty", words.Quote(file))
	}
	return all, nil
}

// lineIn is where the parser found something wrong.
var lineIn = look.Pattern(`^template: t:(\d+)`)

// illWritten is what is wrong where the text is no template at all: what was found is told in our own words, and where.
func illWritten(file, text string, err error) error {
	line := 1
	if found := lineIn().FindStringSubmatch(err.Error()); found != nil {
		line, _ = strconv.Atoi(found[1])
	}
	line = min(line, max(1, strings.Count(strings.TrimRight(text, "\n"), "\n")+1))
	if strings.Contains(err.Error(), "unexpected EOF") {
		return refuse("template.end", words.Quote(file), line)
	}
	return refuse("template.form", words.Quote(file), line, words.Quote("{{"), words.Quote("}}"))
}

type reader struct {
	file string
	tree *parse.Tree
}

// refuse says what is wrong with a node, with its line.
func (r *reader) refuse(key string, n parse.Node, more ...any) error {
	where, _ := r.tree.ErrorContext(n)
	line := 1
	if parts := strings.Split(where, ":"); len(parts) > 1 {
		line, _ = strconv.Atoi(parts[1])
	}
	if key == "template.form" {
		more = []any{words.Quote("{{"), words.Quote("}}")}
	}
	return refuse(key, append([]any{words.Quote(r.file), line}, more...)...)
}

// fragment is a stretch of text, a part, or what is told only where a part or a field says something.
type fragment struct {
	text, part, cond string
	then, other      []fragment
}

// words tells whether no part stands in it: then it is of the words around it, such as {{if call}} within a sentence.
func (f fragment) words() bool {
	return f.part == "" && !slices.ContainsFunc(slices.Concat(f.then, f.other), func(in fragment) bool { return !in.words() })
}

// list reads what stands one behind the other. A part is told once; each of two branches may tell it.
func (r *reader) list(l *parse.ListNode, told map[string]bool) ([]fragment, error) {
	if l == nil {
		return nil, nil
	}
	var all []fragment
	for _, n := range l.Nodes {
		switch n := n.(type) {
		case *parse.TextNode:
			all = append(all, fragment{text: marked(string(n.Text))})
		case *parse.CommentNode:
		case *parse.ActionNode:
			name, err := r.name(n, n.Pipe)
			switch {
			case err != nil:
				return nil, err
			case slices.Contains(minutes.Fields(), name):
				all = append(all, fragment{text: fieldMark(name)})
				continue
			case told[name]:
				return nil, r.refuse("template.twice", n, words.Quote(name))
			}
			told[name] = true
			all = append(all, fragment{part: name})
		case *parse.IfNode:
			choice, err := r.choice(n, told)
			if err != nil {
				return nil, err
			}
			all = append(all, choice)
		default:
			return nil, r.refuse("template.form", n)
		}
	}
	return all, nil
}

func (r *reader) choice(n *parse.IfNode, told map[string]bool) (fragment, error) {
	name, err := r.name(n, n.Pipe)
	if err != nil {
		return fragment{}, err
	}
	inThen, inOther := maps.Clone(told), maps.Clone(told)
	then, err := r.list(n.List, inThen)
	if err != nil {
		return fragment{}, err
	}
	other, err := r.list(n.ElseList, inOther)
	maps.Copy(told, inThen)
	maps.Copy(told, inOther)
	return fragment{cond: name, then: then, other: other}, err
}

// pieces puts fragments together: what is words stands in one piece as far as it goes.
func pieces(all []fragment) []minutes.Piece {
	var made []minutes.Piece
	for len(all) > 0 {
		n := slices.IndexFunc(all, func(f fragment) bool { return !f.words() })
		if n < 0 {
			n = len(all)
		}
		if run := all[:n]; slices.ContainsFunc(run, func(f fragment) bool { return f.cond != "" || strings.TrimSpace(f.text) != "" }) {
			made = append(made, minutes.Piece{Words: func(field func(string) string, has func(string) bool) []minutes.Block {
				var text strings.Builder
				put(&text, run, has)
				return blocks(text.String(), field)
			}})
		}
		if all = all[n:]; len(all) > 0 {
			f := all[0]
			all = all[1:]
			made = append(made, minutes.Piece{Part: f.part, If: f.cond, Then: pieces(f.then), Else: pieces(f.other)})
		}
	}
	return made
}

// put writes words, of each choice those that are told.
func put(text *strings.Builder, all []fragment, has func(string) bool) {
	for _, f := range all {
		switch {
		case f.cond == "":
			text.WriteString(f.text)
		case has(f.cond):
			put(text, f.then, has)
		default:
			put(text, f.other, has)
		}
	}
}

// name is the part or field that an action names; anything else it could hold is refused.
func (r *reader) name(n parse.Node, pipe *parse.PipeNode) (string, error) {
	if len(pipe.Decl) > 0 || len(pipe.Cmds) != 1 || len(pipe.Cmds[0].Args) != 1 {
		return "", r.refuse("template.form", n)
	}
	named, is := pipe.Cmds[0].Args[0].(*parse.IdentifierNode)
	if !is {
		return "", r.refuse("template.form", n)
	}
	parts, others := minutes.Parts()
	all := append(parts, others...)
	if !slices.Contains(all, named.Ident) && !slices.Contains(minutes.Fields(), named.Ident) {
		return "", r.refuse("template.unknown", n, words.Quote(named.Ident), words.Names(all), words.Names(minutes.Fields()))
	}
	return named.Ident, nil
}
