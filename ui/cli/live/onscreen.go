package live

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/cli/papers"
	"stacktaker/ui/console"
	"stacktaker/ui/paper"
	"stacktaker/ui/paper/formats"
	"stacktaker/ui/paper/text"
)

// printer makes the minutes of a meeting that is on the screens.
type printer struct {
	*wall
	program    string
	home, user string // of whoever sits at the screen
}

func printerOf(d *env.Env, w *wall) printer {
	return printer{w, "stacktaker " + d.Version, d.Getenv("HOME"), d.Getenv("USER")}
}

// onScreen are the minutes as the screens show them: what members read, in lines, and where in them the decisions and the notes stand. Who
// attended is not in them, since the screen is on the wall.
func (p printer) onScreen(m *assembly.Meeting) console.Minutes {
	o := p.options()
	o.Wall = true
	doc := minutes.From(m, o)
	lines, at := text.Lines(doc)
	return console.Minutes{Lines: lines, Places: placesIn(doc, m.Told(assembly.InRoom), at), Items: itemsIn(doc, at)}
}

// placesIn are the decisions and the notes of a document, each with its line. A decision stands where the passage begins that tells it, and is
// called what it is of: an amendment is not its motion.
func placesIn(doc minutes.Document, s *assembly.State, at []int) []console.Place {
	var places []console.Place
	var item, head string
	begins, noted := 0, map[int]bool{}
	for n, b := range doc.Blocks {
		switch b := b.(type) {
		case minutes.Heading:
			if head, begins = b.Text, n; b.Level == 1 {
				item, head = b.Text, ""
			}
		case minutes.Paragraph:
			told := b.Text.Plain()
			if b.Number != "" && !beginsSection(doc.Blocks[n-1]) {
				begins = n
			}
			if strong, is := b.Text.Lead(); is {
				head = strings.TrimSuffix(strong, ".")
			}
			for _, note := range s.Notes {
				if text := strings.TrimSpace(note.Text); !noted[note.Number] && (told == text || strings.HasPrefix(told, text+" ") && len(told) < len(text)+4) {
					noted[note.Number] = true
					places = append(places, console.Place{Line: at[n], Says: told, Note: note.Number})
					break
				}
			}
		case minutes.Verdict:
			says := []string{b.Text.Plain()}
			for _, in := range []string{item, cmp.Or(b.Of, head)} {
				if in != "" {
					says = append([]string{in}, says...)
				}
			}
			places = append(places, console.Place{Line: at[begins], Says: strings.Join(says, ": ")})
		}
	}
	return places
}

// itemsIn are the sections of a document with their lines: each with the number of its item, or none.
func itemsIn(doc minutes.Document, at []int) []console.ItemPlace {
	var items []console.ItemPlace
	for n, b := range doc.Blocks {
		if h, is := b.(minutes.Heading); is && h.Level == 1 {
			number, _ := strconv.Atoi(h.Number) // what is no item has a letter
			items = append(items, console.ItemPlace{Line: at[n], Item: number})
		}
	}
	return items
}

// beginsSection tells whether a block is the heading of a motion below that of its item, with which its first passage begins.
func beginsSection(b minutes.Block) bool {
	h, is := b.(minutes.Heading)
	return is && h.Level > 1
}

// options is what the minutes need from the record and the program. It may be asked for while a line is kept.
func (p printer) options() minutes.Options {
	o := minutes.Options{Zone: time.Local, Language: p.Language(), Program: strings.TrimSpace(p.program)}
	papers.SealedBy(&o, *p.wall.seals.Load())
	o.Rescue, o.Ratified = env.RescueOf(p.wall.rescued), p.wall.ratified
	return o
}

// write writes the minutes of a meeting in formats to a folder, and gives the paths of the files. What is there already stays:
// the next free name is taken. Nothing is written where a format is not known.
func (p printer) write(m *assembly.Meeting, wanted []string, folder string) ([]string, error) {
	var all []formats.Format
	for _, name := range wanted {
		f, err := formats.Find(name)
		if err != nil {
			return nil, errors.New(p.Why(err))
		}
		all = append(all, f)
	}
	folder = p.meant(folder)
	if is, err := os.Stat(folder); err != nil || !is.IsDir() {
		return nil, errors.New(p.Say("disk.no-folder", folder))
	}
	for i := range all {
		var err error
		if all[i], err = all[i].Under(func() (paper.Letterhead, error) { return papers.LetterheadIn(filepath.Dir(p.Path())) }); err != nil {
			return nil, errors.New(p.Why(err))
		}
	}
	o := p.options()
	var err error
	if o.Template, err = papers.OwnTemplate(filepath.Dir(p.Path())); err != nil {
		return nil, errors.New(p.Why(err))
	}
	doc := minutes.From(m, o)
	base := strings.TrimSuffix(filepath.Base(p.Path()), filepath.Ext(p.Path())) + "-minutes"
	var paths []string
	for _, f := range all {
		path, err := writtenFree(folder, base, f, doc)
		if unprintable := new(paper.UnprintableError); errors.As(err, &unprintable) {
			return nil, errors.New(p.Why(err)) // no file can be written; the words are the screen's
		}
		if err != nil {
			return nil, errors.New(p.OnDisk(err))
		}
		paths = append(paths, path)
	}
	return paths, nil
}

// changed tells which papers of a meeting are other files now than when they were taken in.
func (p printer) changed(m *assembly.Meeting) []string { return p.Voice.Changed(m, p.Path()) }

// writtenFree writes a document under the first name that is free: minutes.pdf, minutes-2.pdf, …
func writtenFree(folder, base string, f formats.Format, doc minutes.Document) (string, error) {
	for n := 1; ; n++ {
		name := base + f.Extension
		if n > 1 {
			name = fmt.Sprintf("%s-%d%s", base, n, f.Extension)
		}
		path := filepath.Join(folder, name)
		if _, err := os.Lstat(path); err == nil {
			continue
		} else if !errors.Is(err, os.ErrNotExist) {
			return "", env.NotWritten(path, err)
		}
		return path, env.Written(path, false, func(to io.Writer) error { return f.Write(to, doc) })
	}
}

// meant is a folder as people type it: ~ is the home.
func (p printer) meant(folder string) string {
	if rest, ok := strings.CutPrefix(folder, "~"); ok && p.home != "" && (rest == "" || rest[0] == '/' || rest[0] == filepath.Separator) {
		return filepath.Join(p.home, rest)
	}
	return folder
}

// folder is where papers go unless another folder is named: a stick that is plugged in, else beside the meeting's file.
func (p printer) folder() string {
	sticks := pluggedIn(p.user)
	if len(sticks) > 0 {
		return sticks[0]
	}
	return filepath.Dir(p.Path())
}

// pluggedIn are the folders at which systems show disks that are plugged in.
func pluggedIn(user string) []string {
	patterns := []string{"/Volumes/*"}
	if user != "" {
		patterns = append(patterns, "/media/"+user+"/*", "/run/media/"+user+"/*")
	}
	var found []string
	for _, pattern := range patterns {
		matches, _ := filepath.Glob(pattern)
		found = append(found, matches...)
	}
	return slices.DeleteFunc(found, func(path string) bool {
		is, err := os.Lstat(path) // the disk of the system itself is a link there
		return err != nil || !is.IsDir()
	})
}
