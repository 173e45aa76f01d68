package pdf

import (
	"testing"

	"pgregory.net/rapid"
)

// Whatever the pieces are, all of them stand on pages in their order, none below the foot but one that is taller than a page, and
// those that belong together stand on one page where they fit on one.
func TestPaged(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		const height = 100.0
		head := piece{height: 5, title: "head"}
		n := rapid.IntRange(0, 60).Draw(t, "pieces")
		pieces := make([]piece, n)
		for i := range pieces {
			pieces[i] = piece{
				before: rapid.Float64Range(0, 10).Draw(t, "before"), height: rapid.Float64Range(0.5, 45).Draw(t, "height"),
				together: rapid.IntRange(0, 3).Draw(t, "together") == 0, level: i + 1,
			}
			if rapid.IntRange(0, 4).Draw(t, "in a table") == 0 {
				pieces[i].again = &head
			}
		}
		at := map[int]int{}
		next := 1
		for number, page := range paged(pieces, height) {
			end := 0.0
			for i, p := range page {
				if p.y < end-1e-9 {
					t.Fatalf("piece %d begins at %v, over the one before, which ends at %v", p.level, p.y, end)
				}
				if end = p.y + p.height; end > height+1e-9 {
					t.Fatalf("piece %d ends at %v of %v", p.level, end, height)
				}
				if p.title == "head" {
					if i > 0 || page[1].again == nil {
						t.Fatalf("a head stands where no table goes on")
					}
					continue
				}
				if i == 0 && number > 0 && p.again != nil {
					t.Fatalf("a table goes on without its head")
				}
				if p.level != next {
					t.Fatalf("piece %d stands where %d should", p.level, next)
				}
				next++
				at[p.level] = number
			}
		}
		if next != n+1 {
			t.Fatalf("%d pieces of %d", next-1, n)
		}
		for from := 0; from < n; {
			count, tall := chain(pieces[from:])
			if pieces[from].again != nil {
				tall += head.height
			}
			if tall <= height && at[from+1] != at[from+count] {
				t.Fatalf("pieces %d to %d are parted, and take %v of %v", from+1, from+count, tall, height)
			}
			from += count
		}
	})
}
