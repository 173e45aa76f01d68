// Command po brings the translations up to date with po/messages.pot, which has the English:
//
//	go run ./.ci/po            every language
//	go run ./.ci/po de         only these; a language that has no file yet gets an empty one
//
// A sentence keeps its translation; where the English changed since, it is marked fuzzy, and the program tells the English until
// somebody has looked at it and taken the mark away. Sentences that are gone go, new ones stand there empty, all in the order of
// messages.pot and with its comments. What a file's head says stays.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"stacktaker/assembly/words"
)

const folder = "assembly/words/po"

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "po:", err)
		os.Exit(1)
	}
}

func run(languages []string) error {
	english, err := entries(filepath.Join(folder, "messages.pot"))
	if err != nil {
		return err
	}
	if len(languages) == 0 {
		files, err := filepath.Glob(filepath.Join(folder, "*.po"))
		if err != nil {
			return err
		}
		for _, f := range files {
			languages = append(languages, strings.TrimSuffix(filepath.Base(f), ".po"))
		}
	}
	for _, language := range languages {
		file := filepath.Join(folder, language+".po")
		old, err := entries(file)
		if err != nil && !os.IsNotExist(err) {
			return err
		}
		text, told := updated(english, old, language)
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			return err
		}
		fmt.Printf("%s: %s\n", file, told)
	}
	return nil
}

// entries reads a file, and fails where anything in it cannot be read: nothing is to be lost by bringing it up to date.
func entries(file string) ([]words.Entry, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	read, faults := words.ReadPO(file, string(b))
	if len(faults) > 0 {
		return nil, fmt.Errorf("%s", faults[0])
	}
	return read, nil
}

// updated is a translation in the order of the English, and how much of it there is.
func updated(english, old []words.Entry, language string) (text, told string) {
	known := map[string]words.Entry{}
	for _, e := range old {
		known[e.Key] = e
	}
	var b strings.Builder
	there, fuzzy, empty := 0, 0, 0
	for _, e := range english {
		before := known[e.Key]
		if e.Key == "" { // the head
			e.Comments = before.Comments
			e.Says = before.Says
			if e.Says == "" {
				e.Says = "Project-Id-Version: stacktaker\nLanguage: " + language + "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n" +
					"Content-Transfer-Encoding: 8bit\nPlural-Forms: nplurals=2; plural=(n != 1);\n"
			}
			write(&b, e, false)
			continue
		}
		e.Says = before.Says
		changed := e.Says != "" && (before.Fuzzy || before.English != e.English)
		switch {
		case e.Says == "":
			empty++
		case changed:
			fuzzy++
		default:
			there++
		}
		e.Comments = append(slices.DeleteFunc(slices.Clone(before.Comments), notOwn), e.Comments...)
		write(&b, e, changed)
	}
	return strings.TrimPrefix(b.String(), "\n"), fmt.Sprintf("%d translated, %d fuzzy, %d missing", there, fuzzy, empty)
}

// notOwn tells the comments that come from messages.pot, and the marks, from those of the translator.
func notOwn(comment string) bool {
	return strings.HasPrefix(comment, "#.") || strings.HasPrefix(comment, "#,")
}

func write(b *strings.Builder, e words.Entry, fuzzy bool) {
	b.WriteString("\n")
	for _, c := range e.Comments {
		b.WriteString(c + "\n")
	}
	if fuzzy {
		b.WriteString("#, fuzzy\n")
	}
	if e.Key != "" {
		b.WriteString("msgctxt " + quoted(e.Key) + "\n")
	}
	b.WriteString("msgid " + quoted(e.English) + "\n")
	if e.Key == "" {
		e.Says = strings.TrimSuffix(e.Says, "\n") + "\n"
	}
	b.WriteString("msgstr " + quoted(e.Says) + "\n")
}

// quoted is a text in quotation marks; one of several lines stands in as many, below an empty one, as editors of PO files have it.
func quoted(s string) string {
	if lines := strings.SplitAfter(strings.TrimSuffix(s, "\n"), "\n"); len(lines) > 1 {
		lines[len(lines)-1] += s[len(strings.TrimSuffix(s, "\n")):]
		for i, line := range lines {
			lines[i] = quoted(line)
		}
		return "\"\"\n" + strings.Join(lines, "\n")
	}
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\t", `\t`).Replace(s) + `"`
}
