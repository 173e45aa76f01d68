package pdf

// piece is something that is never parted by the end of a page: a line, a row of a table, a chart. What is larger than a page is
// set as several.
type piece struct {
	before float64 // room above, where it does not stand at the head of a page
	height float64
	draw   func(y float64) // y is its upper edge

	together bool   // with the next piece on one page
	again    *piece // what is drawn before it where it stands at the head of a page: the head of its table
	title    string // as a bookmark
	level    int

	tag      *tag // what it is a part of; nil: an artifact, or it says so itself
	whole    bool // it is a figure, or a part of one
	repeated bool // it stands on a page before this one too
}

// placed is a piece with its place on a page, from the upper margin.
type placed struct {
	piece
	y float64
}

// paged puts pieces on pages of a height. Pieces that belong together stay so where a page has room for them; a run of them that is
// longer than a page is parted where it must be.
func paged(pieces []piece, height float64) [][]placed {
	pages := [][]placed{nil}
	y, fresh := 0.0, true // where the next piece stands, and whether it is the first on its page
	turn := func(next piece) {
		pages = append(pages, nil)
		y, fresh = 0, true
		if next.again != nil {
			head := *next.again
			head.repeated = true
			pages[len(pages)-1] = []placed{{head, 0}}
			y = next.again.height
		}
	}
	for len(pieces) > 0 {
		n, tall := chain(pieces)
		if !fresh && y+pieces[0].before+tall > height && tall <= height {
			turn(pieces[0])
		}
		for _, p := range pieces[:n] {
			if !fresh && y+p.before+p.height > height {
				turn(p)
			}
			if !fresh {
				y += p.before
			}
			last := len(pages) - 1
			pages[last] = append(pages[last], placed{p, y})
			y, fresh = y+p.height, false
		}
		pieces = pieces[n:]
	}
	return pages
}

// chain is how many pieces at the beginning belong together, and how tall they are without the room above the first.
func chain(pieces []piece) (n int, tall float64) {
	for n < len(pieces) {
		if n > 0 {
			tall += pieces[n].before
		}
		tall += pieces[n].height
		n++
		if !pieces[n-1].together {
			break
		}
	}
	return n, tall
}
