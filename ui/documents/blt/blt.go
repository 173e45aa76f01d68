// Package blt reads and writes the papers of a ranked election in BLT, the format that counting programs have in common.
//
// The first line is how many stand and how many seats there are, the second, where there is one, the numbers of those who withdrew, with a
// minus before each. Then a line for papers that say the same: how many, the numbers of the names in order of preference, and 0; a line that is
// 0 alone ends them. The names follow in quotation marks, in the order of their numbers, and the title.
package blt

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly/words"
	"stacktaker/ui/documents"
)

// MostBytes, MostNames and MostPapers are what a file holds at most.
const (
	MostBytes  = 16 << 20
	MostNames  = 1000
	MostPapers = 1_000_000
)

// Gap stands on a paper in place of a name where its rank is left out, or two names have it.
const Gap = -1

// Papers are papers that say the same.
type Papers struct {
	Ranks []int // numbers of names from 0, or Gap, in order of preference; empty: blank
	Count int   // at least 1
}

// Election is what stands in a file.
type Election struct {
	Names     []string
	Seats     int
	Withdrawn []int
	Papers    []Papers
	Title     string
}

// Sum is how many papers there are.
func (e *Election) Sum() int {
	sum := 0
	for _, p := range e.Papers {
		sum += p.Count
	}
	return sum
}

func refuse(key string, args ...any) error {
	return &documents.Refusal{Phrase: words.Say("blt."+key, args...)}
}

// reader goes through a file line by line.
type reader struct {
	in   *bufio.Scanner
	line int
}

// next is the next line that says something, without its comment; false at the end of the file.
func (r *reader) next() (string, bool) {
	for r.in.Scan() {
		r.line++
		line := strings.TrimPrefix(r.in.Text(), "\ufeff")
		if !strings.HasPrefix(strings.TrimSpace(line), `"`) {
			line, _, _ = strings.Cut(line, "#")
		}
		if line = strings.TrimSpace(line); line != "" {
			return line, true
		}
	}
	return "", false
}

// Read reads a file. What cannot be counted is refused with its line, and nothing of it is taken.
func Read(in io.Reader) (*Election, error) {
	limited := &io.LimitedReader{R: in, N: MostBytes + 1}
	r := &reader{in: bufio.NewScanner(limited)}
	r.in.Buffer(nil, 1<<16)
	e, err := r.election()
	switch scan := r.in.Err(); {
	case limited.N == 0:
		return nil, refuse("large", MostBytes>>20)
	case errors.Is(scan, bufio.ErrTooLong):
		return nil, refuse("none", r.line+1)
	case scan != nil:
		return nil, scan
	case err != nil:
		return nil, err
	}
	return e, nil
}

func (r *reader) election() (*Election, error) {
	head, ok := r.next()
	first := strings.Fields(head)
	if !ok || len(first) != 2 {
		return nil, refuse("none", max(r.line, 1))
	}
	names, err := strconv.Atoi(first[0])
	seats, err2 := strconv.Atoi(first[1])
	if err != nil || err2 != nil || names < 1 || names > MostNames || seats < 1 || seats > names {
		return nil, refuse("none", r.line)
	}
	e := &Election{Seats: seats}
	if err := r.papers(e, names); err != nil {
		return nil, err
	}
	for len(e.Names) < names {
		name, err := r.quoted()
		if err != nil {
			return nil, err
		}
		e.Names = append(e.Names, name)
	}
	if line, ok := r.next(); ok {
		e.Title = strings.Trim(line, `"`)
	}
	for i, name := range e.Names {
		if at := slices.Index(e.Names, name); at < i {
			return nil, refuse("twice", name)
		}
	}
	return e, nil
}

// plain is a name as the format can hold it, by which two are told apart: one blank between words, and single quotation marks.
func plain(name string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(name, `"`, "'")), " ")
}

func (r *reader) quoted() (string, error) {
	line, ok := r.next()
	name := plain(strings.Trim(line, `"`))
	if !ok || !strings.HasPrefix(line, `"`) || name == "" {
		return "", refuse("name", r.line)
	}
	return name, nil
}

// papers reads those who withdrew and the papers, up to the line that ends them.
func (r *reader) papers(e *Election, names int) error {
	sum := 0
	for begun := false; ; begun = true {
		line, ok := r.next()
		if !ok {
			return refuse("unended", r.line)
		}
		fields := strings.Fields(line)
		if strings.HasPrefix(fields[0], "-") && !begun {
			for _, f := range fields {
				n, err := strconv.Atoi(f)
				if err != nil || n >= 0 || -n > names {
					return refuse("withdrawn", r.line)
				}
				e.Withdrawn = append(e.Withdrawn, -n-1)
			}
			continue
		}
		count, err := strconv.Atoi(fields[0])
		switch {
		case err != nil || count < 0:
			return refuse("weight", r.line)
		case count == 0 && len(fields) == 1:
			return nil
		case count == 0:
			return refuse("zero", r.line)
		case fields[len(fields)-1] != "0":
			return refuse("paper", r.line)
		}
		if sum += count; sum > MostPapers {
			return refuse("many", MostPapers)
		}
		p := Papers{Count: count}
		for _, f := range fields[1 : len(fields)-1] {
			n, err := strconv.Atoi(f)
			switch {
			case f == "-" || strings.Contains(f, "="):
				p.Ranks = append(p.Ranks, Gap)
				continue
			case err != nil || n < 1 || n > names:
				return refuse("number", r.line, f, names)
			}
			p.Ranks = append(p.Ranks, n-1)
		}
		e.Papers = append(e.Papers, p)
	}
}

// Write writes a file. A name has its quotation marks made single, since the format has no sign for them.
func Write(out io.Writer, e *Election) error {
	to := bufio.NewWriter(out)
	fmt.Fprintf(to, "%d %d\n", len(e.Names), e.Seats)
	for i, w := range e.Withdrawn {
		end := " "
		if i == len(e.Withdrawn)-1 {
			end = "\n"
		}
		fmt.Fprintf(to, "-%d%s", w+1, end)
	}
	for _, p := range e.Papers {
		fmt.Fprint(to, p.Count)
		for _, n := range p.Ranks {
			if n == Gap {
				fmt.Fprint(to, " -")
				continue
			}
			fmt.Fprintf(to, " %d", n+1)
		}
		fmt.Fprintln(to, " 0")
	}
	fmt.Fprintln(to, 0)
	for _, name := range append(slices.Clip(e.Names), e.Title) {
		fmt.Fprintf(to, "\"%s\"\n", plain(name))
	}
	return to.Flush()
}
