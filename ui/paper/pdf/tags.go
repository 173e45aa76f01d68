package pdf

import "strconv"

// tag is an element of the structure of a file (ISO 32000-1, 14.7): what somebody is told, in its order, who does not see the pages. What is
// drawn and belongs to none, such as rules and the heads of pages, is marked as an artifact, of which nothing is told.
type tag struct {
	role  string // of the standard ones (14.8.4): "P", "H1", "L", "Table", "Figure", …
	alt   string // what a Figure shows, in words
	scope string // of a TH: "Column" or "Row"
	kids  []tagKid
}

// tagKid is an element within another, or what is drawn of it on a page.
type tagKid struct {
	tag      *tag
	page, id int // where tag is nil: the page from 1, and the number of what is marked there
}

// under begins an element within this one.
func (t *tag) under(role string) *tag {
	kid := &tag{role: role}
	t.kids = append(t.kids, tagKid{tag: kid})
	return kid
}

// item begins an item of a list: what stands before it, and what it says.
func (t *tag) item() (label, says *tag) {
	li := t.under("LI")
	return li.under("Lbl"), li.under("LBody")
}

// empty tells whether nothing is drawn of an element.
func (t *tag) empty() bool {
	for _, k := range t.kids {
		if k.tag == nil || !k.tag.empty() {
			return false
		}
	}
	return true
}

// leaf begins an element of which everything is that is added from now on.
func (p *printer) leaf(role string) *tag {
	p.here = p.within.under(role)
	return p.here
}

// in draws as a part of an element; nil: as an artifact.
func (k *ink) in(t *tag, draw func()) {
	before := k.tag
	k.tag = t
	draw()
	k.tag = before
}

// whole draws a figure, with its lines and letters, as one mark.
func (k *ink) whole(t *tag, draw func()) {
	k.in(t, func() {
		k.begin(t)
		k.open = true
		draw()
		k.open = false
	})
}

// begin marks what is drawn from now on as a part of an element; nil, and what was drawn on a page before: as an artifact. What goes on with
// the same goes on in its mark.
func (k *ink) begin(t *tag) {
	if k.open { // within a figure
		return
	}
	if k.again {
		t = nil
	}
	if k.marking && k.marked == t {
		return
	}
	k.end()
	k.marking, k.marked = true, t
	if t == nil {
		k.pdf.RawWriteStr("/Artifact BMC")
		return
	}
	k.pdf.RawWriteStr("/" + t.role + " <</MCID " + strconv.Itoa(k.marks) + ">> BDC")
	t.kids = append(t.kids, tagKid{page: k.pdf.PageNo(), id: k.marks})
	k.marks++
}

// end ends the mark, if one is open.
func (k *ink) end() {
	if k.marking {
		k.pdf.RawWriteStr("EMC")
	}
	k.marking = false
}

// artifact draws what nothing is told of: lines and frames.
func (k *ink) artifact(draw func()) {
	k.begin(nil)
	draw()
}
