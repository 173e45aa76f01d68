package words

import (
	"strings"
	"sync/atomic"
)

// index is where the sentences of a file stand in it. They are read when they are told first: a start tells some hundreds of several
// thousand, and reading them all was most of what a start took.
type index struct {
	text    string
	english *catalog         // what they were translated from; nil: they are the English
	entries map[string]int32 // by key, which of starts is theirs
	starts  []int32          // of every entry, the place of its msgctxt; the end of the text behind them
	told    []atomic.Pointer[string]
}

// indexed makes a catalog of a file without reading its sentences. It takes files as .ci/po writes them; of one in which a key is not
// plainly on a line of its own, stands there twice, or which has no head, it is false: that is read as a whole.
func indexed(language, text string, english *catalog) (c *catalog, plain bool) {
	const keyword = "msgctxt"
	const shortest = 90 // that an entry is, on the average
	some := len(text) / shortest
	x := &index{text: text, english: english, entries: make(map[string]int32, some), starts: make([]int32, 0, some)}
	for at := 0; ; at += len(keyword) {
		found := strings.Index(text[at:], keyword)
		if found < 0 {
			break
		}
		at += found
		if line := strings.LastIndexByte(text[:at], '\n') + 1; line < at {
			if within := text[line]; within != '#' && within != '"' && within != 'm' {
				return nil, false
			}
			continue
		}
		key, quoted := strings.CutPrefix(text[at+len(keyword):], ` "`)
		end := strings.IndexByte(key, '"')
		if !quoted || end <= 0 || !strings.HasPrefix(key[end:], "\"\nmsgid ") {
			return nil, false
		}
		if key = key[:end]; strings.IndexByte(key, '\\') >= 0 || strings.IndexByte(key, '\n') >= 0 {
			return nil, false
		}
		x.entries[key] = int32(len(x.starts))
		x.starts = append(x.starts, int32(at))
	}
	if len(x.starts) == 0 || len(x.entries) < len(x.starts) {
		return nil, false
	}
	c = &catalog{language: language, index: x}
	eachEntry("", text[:x.starts[0]], func(e Entry) {
		if e.Key == "" && e.English == "" && !plain {
			c.grammar, _ = grammarOf(e.Says)
			plain = true
		}
	})
	x.told = make([]atomic.Pointer[string], len(x.starts))
	x.starts = append(x.starts, int32(len(text)))
	return c, plain
}

// says reads a sentence, with the entry before it: where that ends is told by its lines, and so is what of them is broken.
func (x *index) says(c *catalog, key string) string {
	n, there := x.entries[key]
	if !there {
		return ""
	}
	if told := x.told[n].Load(); told != nil {
		return *told
	}
	var says string
	from := int32(0)
	if n > 0 {
		from = x.starts[n-1]
	}
	eachEntry("", x.text[from:x.starts[n+1]], func(e Entry) {
		if e.Key == key {
			says, _ = c.taken(e, x.english)
		}
	})
	x.told[n].Store(&says)
	return says
}
