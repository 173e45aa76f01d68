package assembly

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

// Paper is a document that the meeting had before it: a report, accounts, a letter. The record holds its name and its hash, not its words.
type Paper struct {
	Number int
	File   string // as it was named
	Title  string // "" where none was said
	Item   int    // id of the item, 0 for the meeting as a whole
	SHA256 string // of the whole file, in hex
	Pages  int    // 0 where nobody counted them
	At     time.Time
	After  bool // taken in after the close
	Closed bool // taken in in a closed session
}

// Head is what a paper is called: its title, or else the name of its file.
func (p *Paper) Head() string {
	if p.Title != "" {
		return p.Title
	}
	return p.File[strings.LastIndexAny(p.File, `/\`)+1:]
}

// LargestPaper is how many bytes a paper may have of which the hash is taken: while it is read no other line is kept.
const LargestPaper = 256 << 20

// PaperRead is what whoever can read a file knows of it.
type PaperRead struct {
	SHA256 string // in hex
	Pages  int    // 0 where they cannot be counted
}

// PaperTaken is a paper that came before the meeting.
type PaperTaken struct {
	Number int    `json:"number"`
	File   string `json:"file"`
	Title  string `json:"title,omitempty"`
	Item   int    `json:"item,omitempty"`
	SHA256 string `json:"sha256"`
	Pages  int    `json:"pages,omitempty"`
}

func (e *PaperTaken) apply(s *State, m moment) {
	s.Papers = append(s.Papers, &Paper{e.Number, e.File, e.Title, e.Item, e.SHA256, e.Pages, m.at, s.Info.Phase == Closed, m.closed})
}

// tell keeps a paper of a closed session, and one on an item of which those outside do not know the title.
func (e *PaperTaken) tell(h hearing) Fact {
	i := h.told.Agenda.Item(e.Item)
	return but(h.closed || i != nil && i.Closed && i.ID != h.told.Agenda.CurrentID(), e)
}

// Paper finds a paper by its number; nil for none.
func (s *State) Paper(n int) *Paper {
	if i := slices.IndexFunc(s.Papers, func(p *Paper) bool { return p.Number == n }); i >= 0 {
		return s.Papers[i]
	}
	return nil
}

// paperNumbers is the kind of number that papers have.
const paperNumbers = "paper"

func paperFacts() []factKind { return []factKind{fact[PaperTaken]("paper", 1)} }

func paperVerbs() []*verb {
	return []*verb{{
		name: "paper", phases: anyPhase, topic: topicActions, judge: judgePaper,
		forms: language.NewForms("<file:text> [ <title:text> ] [ item <item:number> ] [ sha256 <sha256:any> ] [ pages <pages:number> ]"),
	}}
}

func judgePaper(t *turn, a language.Args) error {
	e := &PaperTaken{
		File: strings.TrimSpace(a.Text("file")), Title: strings.TrimSpace(a.Text("title")), Item: t.s.Agenda.CurrentID(),
		SHA256: strings.ToLower(a.Text("sha256")), Pages: a.Number("pages"),
	}
	switch {
	case blank(e.File):
		return refuse("paper.file")
	case a.Has("title") && blank(e.Title):
		return refuse("title.empty")
	case a.Has("sha256") && !isSHA256(e.SHA256):
		return refuse("paper.hash", words.Quote(a.Text("sha256")))
	case a.Has("pages") && e.Pages < 1:
		return refuse("paper.pages")
	}
	if a.Has("item") {
		i, err := t.item(a.Number("item"))
		if err != nil {
			return err
		}
		e.Item = i.ID
	}
	if e.SHA256 == "" {
		if err := t.readPaper(e); err != nil {
			return err
		}
	}
	if i := slices.IndexFunc(t.s.Papers, func(p *Paper) bool { return p.File == e.File && p.SHA256 == e.SHA256 && (!p.Closed || t.closed) }); i >= 0 {
		return refuse("paper.again", words.Quote(e.File), t.s.Papers[i].Number)
	}
	e.Number = t.number(paperNumbers, t.s.nextPaper())
	t.emit(e)
	return nil
}

// nextPaper is the number of a paper that is taken in now.
func (s *State) nextPaper() int {
	last := 0
	for _, p := range s.Papers {
		last = max(last, p.Number)
	}
	return last + 1
}

// readPaper lets whoever gave the line read the file, and writes what it is into the line, so that the line says it when it is said again.
func (t *turn) readPaper(e *PaperTaken) error {
	if t.paper == nil {
		return refuse("paper.unread", words.Quote(e.File))
	}
	read, err := t.paper(e.File)
	if err != nil {
		return refuse("paper.missing", words.Quote(e.File), LargestPaper>>20)
	}
	e.SHA256 = read.SHA256
	t.tokens = append(t.tokens, language.Token{Text: "sha256"}, language.Token{Text: e.SHA256})
	if e.Pages == 0 && read.Pages > 0 {
		e.Pages = read.Pages
		t.tokens = append(t.tokens, language.Token{Text: "pages"}, language.Token{Text: strconv.Itoa(e.Pages)})
	}
	return nil
}

// isSHA256 tells whether a word is 32 bytes in hex, in small letters.
func isSHA256(said string) bool {
	return len(said) == 64 && strings.Trim(said, "0123456789abcdef") == ""
}
