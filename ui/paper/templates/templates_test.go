package templates_test

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
	"stacktaker/ui/paper/templates"
	"stacktaker/ui/paper/text"
)

var update = flag.Bool("update", false, "write the golden papers anew; read them before they are accepted")

// played is a meeting played from a script.
func played(t *testing.T, script string) *assembly.Meeting {
	t.Helper()
	f, err := os.Open(script)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	m := assembly.New()
	var clock assembly.ScriptClock
	for lines := bufio.NewScanner(f); lines.Scan(); {
		line, at, err := clock.Read(m, lines.Text(), time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC))
		if err == nil && line != "" {
			_, err = m.Do(line, assembly.Stamp{At: at, Seed: sha256.Sum256(binary.BigEndian.AppendUint64(nil, m.Len()+1))})
		}
		if err != nil {
			t.Fatalf("%s: %v", lines.Text(), err)
		}
	}
	return m
}

// languages are those of the fixed words.
var languages = map[string]string{"full": "en", "short": "en", "acta": "es", "protokoll": "de", "pv": "fr", "board": "en"}

// TestTemplates sets one meeting by each template, in its own language.
func TestTemplates(t *testing.T) {
	for _, name := range templates.Names() {
		t.Run(name, func(t *testing.T) {
			pieces, err := templates.Find(name)
			if err != nil {
				t.Fatal(err)
			}
			language := languages[name]
			m := played(t, filepath.Join("testdata", language+".script"))
			d := minutes.From(m, minutes.Options{Template: pieces, Language: language, SealWords: "canvas ribbon able orbit stone yellow dinner gate", Program: "stacktaker 1.0"})
			var b bytes.Buffer
			if err := text.Markdown(&b, d, paper.Options{}); err != nil {
				t.Fatal(err)
			}
			path := filepath.Join("testdata", name+".md")
			if *update {
				if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(b.Bytes(), want) {
				t.Errorf("differs from %s; got:\n%s", path, b.String())
			}
			if again := minutes.From(m, minutes.Options{Template: pieces, Language: language, SealWords: "canvas ribbon able orbit stone yellow dinner gate", Program: "stacktaker 1.0"}); !reflect.DeepEqual(again, d) {
				t.Error("the same record and template give another paper")
			}
		})
	}
}

// TestFull: the template full is what is written without one.
func TestFull(t *testing.T) {
	pieces, err := templates.Find("full")
	if err != nil {
		t.Fatal(err)
	}
	for _, script := range []string{"annual", "branch", "cafe", "council", "noquorum", "planted", "procedure"} {
		m := played(t, filepath.Join("..", "..", "..", "assembly", "minutes", "testdata", script+".script"))
		for _, audience := range minutes.Audiences() {
			o := minutes.Options{For: audience}
			without := minutes.From(m, o)
			o.Template = pieces
			if with := minutes.From(m, o); !reflect.DeepEqual(with, without) {
				t.Errorf("%s, for %s: the template full gives other minutes than none:\n%+v", script, audience, with)
			}
		}
	}
}

// TestPlantedFacts: no template tells anybody what they must not read, at any moment of a meeting.
func TestPlantedFacts(t *testing.T) {
	never, named := regexp.MustCompile(`(?i)zz\w+`), regexp.MustCompile(`(?i)yy[\w\x{200b}áÁ]+`)
	m := played(t, filepath.Join("..", "..", "..", "assembly", "minutes", "testdata", "planted.script"))
	all := map[string][]minutes.Piece{}
	for _, name := range templates.Names() {
		all[name], _ = templates.Find(name)
	}
	parts, others := minutes.Parts()
	everything := ""
	for _, name := range slices.Concat(parts, others) {
		everything += "{{" + name + "}}\n"
	}
	for _, name := range minutes.Fields() {
		everything += "{{if " + name + "}}- **{{" + name + "}}**\n{{end}}\n"
	}
	var err error
	if all["everything"], err = templates.Read("everything", everything+"\n____ {{chair}}, chair\n"); err != nil {
		t.Fatal(err)
	}
	for n := m.Len(); n > 60; n -= min(n, 42) {
		past, err := m.Until(n)
		if err != nil {
			t.Fatal(err)
		}
		for name, pieces := range all {
			for _, audience := range minutes.Audiences() {
				told := fmt.Sprintf("%+v", minutes.From(past, minutes.Options{For: audience, Template: pieces}))
				if found := never.FindString(told); found != "" {
					t.Errorf("after %d entries %s tells %s %q", n, name, audience, found)
				}
				switch found := named.FindString(told); {
				case found != "" && audience != minutes.Members:
					t.Errorf("after %d entries %s tells the %s %q", n, name, audience, found)
				case found == "" && audience == minutes.Members && n == m.Len():
					t.Errorf("%s names nobody to members, so nothing is proved", name)
				}
			}
		}
	}
}

// TestRefused: what is wrong with a template is said in one sentence, with the line.
func TestRefused(t *testing.T) {
	for name, c := range map[string]struct{ text, says string }{
		"an unknown name":      {"# A\n\n{{decided}}\n{{decision}}\n", `line 4: there is no part or field "decision"; the parts are decided, called, `},
		"an unknown condition": {"{{if nobody}}x{{end}}", `line 1: there is no part or field "nobody"`},
		"a variable":           {"a\n{{$x := decided}}", "line 2: between"},
		"a variable told":      {"a\n{{$}}", "line 2: between"},
		"a field of Go":        {"a\n\n{{.Blocks}}", "line 3: between"},
		"a pipeline":           {"{{decided | items}}", "line 1: between"},
		"a call":               {"{{decided 1}}", "line 1: between"},
		"a range":              {"\n{{range items}}x{{end}}", "line 2: between"},
		"with":                 {"{{with items}}x{{end}}", "line 1: between"},
		"a definition":         {"a\n{{define \"b\"}}x{{end}}", "line 2: between"},
		"another template":     {"a\n{{template \"b\"}}", "line 2: between"},
		"a text":               {"{{\"decided\"}}", "line 1: between"},
		"a number":             {"{{1}}", "line 1: between"},
		"nothing":              {"a {{}}", "line 1: between"},
		"not closed":           {"a\nb {{decided", "line 2: between"},
		"no end":               {"a\n{{if decided}}b\n", "an if has no end"},
		"an end too many":      {"a\n{{end}}", "line 2: between"},
		"twice":                {"{{decided}}\n{{decided}}", `line 2: the part "decided" stands here a second time`},
		"twice, after a choice": {
			"{{if called}}{{decided}}{{end}}\n{{decided}}", `line 2: the part "decided" stands here a second time`,
		},
		"empty":  {"\n \n", "has no words and no parts"},
		"remark": {"{{/* nothing */}}", "has no words and no parts"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := templates.Read("own.tmpl", c.text)
			if err == nil || !strings.Contains(err.Error(), c.says) || !strings.Contains(err.Error(), `"own.tmpl"`) || strings.Contains(err.Error(), "\n") {
				t.Errorf("said: %v", err)
			}
		})
	}
}

// TestFiles: what is no file of a template is refused in a sentence.
func TestFiles(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	for path, says := range map[string]string{
		dir:                             "is a folder",
		filepath.Join(dir, "none.tmpl"): "name a file, or one of full, short, acta, protokoll, pv, board",
		write("large.tmpl", strings.Repeat("x", templates.Largest+1)): "is larger than 1 MB",
		write("latin.tmpl", "# A\n\ncaf\xe9\n"):                       "line 3: this is no text in UTF-8",
		write("nul.tmpl", "a\x00b"):                                   "line 1: this is no text in UTF-8",
		os.DevNull:                                                    "is no ordinary file",
	} {
		if _, err := templates.Find(path); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v", path, err)
		}
	}
	if _, err := templates.Find(write("good.tmpl", "\ufeff# A\r\n\r\n{{decided}}\r\n")); err != nil {
		t.Error(err)
	}
	if _, err := templates.Find(write("deep.tmpl", strings.Repeat("{{if decided}}", 20000)+"x"+strings.Repeat("{{end}}", 20000))); err != nil {
		t.Error(err)
	}
}

// TestFixedWords: a heading takes the place of that of the part below it, and stands alone nowhere; marks, lists and lines to sign on are read.
func TestFixedWords(t *testing.T) {
	m := assembly.New()
	at := assembly.Stamp{At: time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC)}
	for _, line := range []string{`convene "The *Branch*" on 2026-05-14 place "# Hall"`, "arrive Ana Ben Cleo", "take facilitator Ana", "open", `move "That we sing." by Cleo`, "second Ben", "put", "count 1 0", "declare", "close"} {
		if _, err := m.Do(line, at); err != nil {
			t.Fatal(line, err)
		}
	}
	pieces, err := templates.Read("t", "Held **at {{place}}**, _so_ it\nis{{if secretary}}, by {{secretary}}{{end}}; \\{title} {{title}}.\n\n# Acts\n{{actions}}\n# Decisions\nThese:\n\n{{decided}}\n\n# Empty\n\n## Emptier\n{{if last}}no{{else}}\n- one\n- {{chair}}\n1. first\n{{end}}\n# Business\n{{items}}\n---\n____ {{chair}}, the chair\n____ the clerk\n\n# Nothing\n")
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := text.Markdown(&b, minutes.From(m, minutes.Options{Template: pieces}), paper.Options{}); err != nil {
		t.Fatal(err)
	}
	_, got, _ := strings.Cut(b.String(), "Hall\n\n")
	want := "Held **at # Hall**, *so* it is; {title} The \\*Branch\\*.\n\n## A. Decisions\n\nThese:\n"
	if !strings.HasPrefix(got, want) {
		t.Errorf("got\n%s", got)
	}
	for _, not := range []string{"Acts", "Nothing", "{{", "no\n"} {
		if strings.Contains(got, not) {
			t.Errorf("%q is there:\n%s", not, got)
		}
	}
	for _, has := range []string{"- one\n- Ana\n", "1. first\n", "Ana, the chair:", "the clerk:", "Business", "### Emptier"} {
		if !strings.Contains(got, has) {
			t.Errorf("%q is missing:\n%s", has, got)
		}
	}
}

// TestHeadingOfAnEmptyPart: a heading is of the first part below it and of nothing else, so it goes where that part says nothing.
func TestHeadingOfAnEmptyPart(t *testing.T) {
	m := assembly.New()
	at := assembly.Stamp{At: time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC)}
	for _, line := range []string{`convene "Branch" on 2026-05-14`, "arrive Ana Ben Cleo", "take facilitator Ana", "open", `assign "Find a hall" to Ben by 2026-06-01`, "close"} {
		if _, err := m.Do(line, at); err != nil {
			t.Fatal(line, err)
		}
	}
	for template, want := range map[string]string{
		"# Executive session\n{{camera}}\n\n{{grievances}}\n{{actions}}":            "## A. Actions",
		"# Executive session\n{{camera}}\n\nThe board rose.":                        "The board rose.",
		"# Executive session\n{{if camera}}{{camera}}{{end}}\n{{actions}}":          "## A. Actions",
		"# All\n## Closed\n{{camera}}\n## Tasks\n{{actions}}":                       "## A. All\n\n### Tasks",
		"# All\n## Closed\n{{camera}}\n\nThe board rose.":                           "## A. All\n\nThe board rose.",
		"# Tasks\n{{actions}}\n\n# Closed\n{{camera}}\n\n____ {{chair}}, the chair": "## A. Tasks",
		"# Tasks\nThese:\n\n{{actions}}":                                            "## A. Tasks\n\nThese:",
	} {
		pieces, err := templates.Read("t", template)
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := text.Markdown(&b, minutes.From(m, minutes.Options{Template: pieces}), paper.Options{}); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(b.String(), want) || strings.Contains(b.String(), "Executive") || strings.Contains(b.String(), "Closed\n") {
			t.Errorf("%q gives\n%s", template, b.String())
		}
	}
}

// FuzzRead: no template makes the program fail, and what was read can be set.
func FuzzRead(f *testing.F) {
	for _, name := range templates.Names() {
		text, _ := templates.Shipped(name)
		f.Add(text)
	}
	m := assembly.New()
	f.Fuzz(func(t *testing.T, text string) {
		if pieces, err := templates.Read("t", text); err == nil {
			minutes.From(m, minutes.Options{Template: pieces})
		}
	})
}

// TestHeadingsKeepToTheirParts: where a part says nothing, its heading does not go over to the next part, such as "Executive session" to what is
// not settled yet.
func TestHeadingsKeepToTheirParts(t *testing.T) {
	headed := regexp.MustCompile(`(?m)(\{\{if (\w+)\}\}\n)?^# .*\n\{\{(\w+)\}\}\n(\{\{end\}\}\n)?\s*(\{\{\w+\}\}|\z)`)
	for _, name := range templates.Names() {
		b, err := os.ReadFile(filepath.Join("shipped", name+".tmpl"))
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range headed.FindAllStringSubmatch(string(b), -1) {
			if m[2] != m[3] && m[5] != "" && !strings.HasPrefix(m[5], "{{if") {
				t.Errorf("%s: a heading of %s alone stands over %s too", name, m[3], m[5])
			}
		}
	}
}

// The fields in the fixed words of a template that comes with the program are in the language of those words, whatever the paper is in.
func TestFieldsInTheirLanguage(t *testing.T) {
	script := filepath.Join(t.TempDir(), "short.script")
	lines := "convene \"Branch\" on 2026-05-14 kind annual call second\n@18:00\narrive Ana\ntake facilitator Ana\nopen\nclose\n"
	if err := os.WriteFile(script, []byte(lines), 0o600); err != nil {
		t.Fatal(err)
	}
	m := played(t, script)
	for name, want := range map[string]string{
		"acta": "14 de mayo de 2026, Branch celebra sesión anual, en segunda convocatoria", "pv": "Le 14 mai 2026 à", "protokoll": "Die Versammlung wird am 14. Mai 2026 um",
		"board": "The meeting was called to order at 18:00 on 14 May 2026",
	} {
		pieces, err := templates.Find(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, language := range []string{"en", "es", "fr", "de"} {
			var told strings.Builder
			if err := text.Markdown(&told, minutes.From(m, minutes.Options{Language: language, Template: pieces}), paper.Options{}); err != nil {
				t.Fatal(err)
			}
			if got := strings.Join(strings.Fields(strings.ReplaceAll(told.String(), "\u202f", " ")), " "); !strings.Contains(got, want) {
				t.Errorf("%s in %s lacks %q:\n%s", name, language, want, got)
			}
		}
	}
}
