package orderpaper

import (
	"slices"
	"strconv"
	"strings"

	"stacktaker/ui/documents"
	"stacktaker/ui/look"
)

// numberedTitle is a heading that has a number and does not say of what: "1. Strike fund", "A12 Housing", "B: Housing".
var numberedTitle = look.Pattern(`^(\p{Lu}{0,3}[-/.]?\d{1,3}[a-z]?|\p{Lu})([.):]|\s*[–—-])?\s+(\S.*)$`)

// titledHead reads a heading of a number and a title alone.
func titledHead(p documents.Paragraph) (head, bool) {
	said := numberedTitle().FindStringSubmatch(strings.Trim(p.Text, "*_ "))
	if said == nil || contents().MatchString(said[3]) || !headlike(said[3]) {
		return head{}, false
	}
	if strings.Trim(said[1], "0123456789") == said[1] && said[2] == "" { // "A meeting" is no A
		return head{}, false
	}
	return head{number: said[1], title: said[3], level: p.Level}, true
}

// titledHeads are the headings of motions in a paper that does not call them so, by their paragraph; nil for none. By its looks a heading is one
// where all of its level are numbered in their order and have words below them, and something else says that these are motions: who moves them,
// what stands above them, an amendment to one of their numbers, or what each resolves. Where nothing is a heading by its looks each must have
// its movers right below, or amendments are numbered under one of them.
func (r *reader) titledHeads() map[int]head {
	levels := map[int][]int{}
	heads := map[int]head{}
	for i, p := range r.all {
		if h, is := titledHead(p); is && len(r.people(i)) == 0 && !r.begins(i) {
			heads[i] = h
			levels[p.Level] = append(levels[p.Level], i)
		}
	}
	for level := 1; level <= len(levels)+9; level++ {
		if at := levels[level]; len(at) > 0 && inOrder(at, heads) && r.areMotions(at, heads) {
			return only(at, heads)
		}
	}
	numbers := map[string]bool{} // of motions, by those of amendments
	for _, i := range r.numberedUnder() {
		numbers[under().FindStringSubmatch(r.all[i].Text)[1]] = true
	}
	lines := slices.DeleteFunc(slices.Clone(levels[0]), func(i int) bool { return r.all[i].Item })
	if inOrder(lines, heads) && slices.ContainsFunc(lines, func(i int) bool { return numbers[heads[i].number] }) {
		return only(lines, heads)
	}
	var at []int
	for _, i := range levels[0] {
		if parts := r.peopleBelow(i); slices.ContainsFunc(parts, func(p part) bool { return p.mover }) {
			at = append(at, i)
		}
	}
	if len(at) > 1 && inOrder(at, heads) && r.movers(nil) == len(at) {
		return only(at, heads)
	}
	return nil
}

// numberedUnder are the lines with the number of an amendment under that of a motion: "2A.1 Quarry Road".
func (r *reader) numberedUnder() []int {
	var all []int
	for i, p := range r.all {
		if m := under().FindStringSubmatch(p.Text); m != nil && !p.Item && strings.Contains(m[2], ".") && !strings.HasPrefix(m[2], ".") && headlike("A"+p.Text[len(m[0]):]) {
			all = append(all, i)
		}
	}
	return all
}

// begins tells whether an amendment begins with a paragraph.
func (r *reader) begins(i int) bool {
	return slices.ContainsFunc(r.starts, func(s start) bool { return s.at == i })
}

func only(at []int, heads map[int]head) map[int]head {
	all := map[int]head{}
	for _, i := range at {
		all[i] = heads[i]
	}
	return all
}

// inOrder tells whether the numbers of headings go up, those with letters before them for each of these.
func inOrder(at []int, heads map[int]head) bool {
	last := map[string]int{}
	for _, i := range at {
		number := heads[i].number
		letters := strings.TrimRight(number, "0123456789")
		n, err := strconv.Atoi(number[len(letters):])
		if err != nil { // a letter alone, or one behind a number
			n, letters = int(number[len(number)-1]), strings.Trim(number, "0123456789")+"?"
			if len(number) == 1 {
				letters = "?"
			}
		}
		if before, several := last[letters]; several && n <= before {
			return false
		}
		last[letters] = n
	}
	return true
}

// peopleBelow is who the line below a heading names, or the line below that.
func (r *reader) peopleBelow(i int) []part {
	for n := i + 1; n <= i+2 && n < len(r.all); n++ {
		if parts := r.people(n); len(parts) > 0 {
			return parts
		}
	}
	return nil
}

// movers is how many lines name movers of motions: the first behind an amendment names that one's. Under are the headings below which they are
// counted, each once; nil: all.
func (r *reader) movers(under []int) int {
	n, of := 0, 0 // of: what the line is about, 0 for nothing yet
	const motion, amendment, had = 1, 2, 3
	if under == nil {
		of = motion
	}
	for i := range r.all {
		switch {
		case slices.Contains(under, i):
			of = motion
			continue
		case r.begins(i):
			of = amendment
			continue
		}
		if !slices.ContainsFunc(r.people(i), func(p part) bool { return p.mover }) {
			continue
		}
		switch {
		case of == motion:
			n++
			if under != nil {
				of = had
			}
		case of == amendment:
			of = motion
			if under != nil {
				of = had
			}
		}
	}
	return n
}

// areMotions tells whether something says that headings of one level are those of motions.
func (r *reader) areMotions(at []int, heads map[int]head) bool {
	level := heads[at[0]].level
	resolve := 0
	for n, i := range at {
		words, resolves := false, false
		end := len(r.all)
		if n+1 < len(at) {
			end = at[n+1]
		}
		for below := i + 1; below < end; below++ {
			p := r.all[below]
			words = words || p.Level == 0 && len(r.people(below)) == 0
			resolves = resolves || strings.HasSuffix(strings.TrimRight(p.Text, "*_ "), ":") && isSection(p.Text)
		}
		if !words {
			return false
		}
		if resolves {
			resolve++
		}
	}
	amended := slices.ContainsFunc(r.starts, func(s start) bool {
		return s.amendment && s.of != "" && slices.ContainsFunc(at, func(i int) bool { return folded(heads[i].number) == folded(s.of) })
	})
	for _, i := range r.numberedUnder() {
		number := under().FindStringSubmatch(r.all[i].Text)[1]
		amended = amended || slices.ContainsFunc(at, func(i int) bool { return folded(heads[i].number) == folded(number) })
	}
	above := false
	for i := range at[0] {
		said := strings.Fields(strings.Trim(r.all[i].Text, "*_: "))
		const most = 8 // words
		above = above || r.all[i].Level > 0 && r.all[i].Level < level && len(said) <= most && slices.ContainsFunc(said, isMotions)
	}
	moved := r.movers(at)
	return amended || moved == len(at) && len(at) > 1 || above || len(at) > 1 && resolve == len(at)
}

// isSection tells whether a line is such as stand above clauses: "This branch resolves:".
func isSection(text string) bool {
	said := strings.Fields(strings.Trim(text, "*_ "))
	for i := range said {
		if _, is := find(said, i, sectionWord); is {
			return true
		}
	}
	return false
}
