package assembly

import (
	"bytes"
	"reflect"
	"strings"
	"unicode/utf8"
)

// plain reads an entry whose bytes are just as [Codec.Encode] writes them, in one pass: encoding/json goes over every byte of the
// facts four times, which was two thirds of the time that opening a record takes. It reads nothing that encoding/json would read in
// another way; of what stands otherwise (another order, a space, an escaped character that is no quotation mark, backslash or
// line feed, a fact that is not known) it says no, and then encoding/json reads it and tells what is wrong.
func (c Codec) plain(b []byte) (Entry, bool) {
	r := plainReader{rest: b}
	var e Entry
	r.takes(`{"seq":`)
	e.Seq = uint64(r.number())
	r.takes(`,"at":`)
	at := r.quoted()
	r.takes(`,"verb":`)
	e.Verb = r.text()
	r.takes(`,"command":`)
	e.Command = r.text()
	r.takes(`,"line":`)
	e.Line = r.text()
	if r.begins(`,"jump":`) {
		r.takes(`,"jump":`)
		e.Jump = r.number()
	}
	r.takes(`,"events":[`)
	if r.failed || e.At.UnmarshalJSON(at) != nil || int64(e.Seq) < 0 {
		return Entry{}, false
	}
	e.Facts = []Fact{}
	for !r.failed && !r.begins("]") {
		if len(e.Facts) > 0 {
			r.takes(",")
		}
		f, ok := c.plainFact(&r)
		if !ok {
			return Entry{}, false
		}
		e.Facts = append(e.Facts, f)
	}
	r.takes("]}")
	return e, !r.failed && len(r.rest) == 0
}

// plainFact reads one fact of an entry.
func (c Codec) plainFact(r *plainReader) (Fact, bool) {
	r.takes(`{"type":`)
	tag := r.quoted()
	r.takes(`,"v":`)
	v := int(r.number())
	r.takes(`,"data":`)
	if r.failed {
		return nil, false
	}
	k, known := c.kinds[string(tag[1:len(tag)-1])]
	if !known || v > k.v || v < 1 {
		return nil, false
	}
	if v == k.v && k.laid != nil {
		at := *r
		f := k.new()
		k.laid(r, reflect.ValueOf(f).Elem())
		if r.takes("}"); !r.failed {
			return f, true
		}
		*r = at
	}
	data := r.object()
	r.takes("}")
	if r.failed {
		return nil, false
	}
	f, err := k.read(v, data)
	return f, err == nil
}

// plainReader reads JSON from the front, as far as it is as expected.
type plainReader struct {
	rest   []byte
	failed bool
}

// begins tells whether this comes next.
func (r *plainReader) begins(what string) bool {
	return len(r.rest) >= len(what) && string(r.rest[:len(what)]) == what
}

// takes takes just this.
func (r *plainReader) takes(what string) {
	if !r.failed && r.begins(what) {
		r.rest = r.rest[len(what):]
		return
	}
	r.failed = true
}

// cut takes the first n bytes.
func (r *plainReader) cut(n int) []byte {
	taken := r.rest[:n:n]
	r.rest = r.rest[n:]
	return taken
}

// number takes a whole number as it is written: a figure has no zero before it. One of more than eighteen figures is left to encoding/json.
func (r *plainReader) number() int64 {
	const most = 18
	minus := int64(1)
	if r.begins("-") {
		minus, r.rest = -1, r.rest[1:]
	}
	n, number := 0, int64(0)
	for n < len(r.rest) && '0' <= r.rest[n] && r.rest[n] <= '9' && n <= most {
		number = 10*number + int64(r.rest[n]-'0')
		n++
	}
	if n == 0 || n > most || r.rest[0] == '0' && (n > 1 || minus < 0) {
		r.failed = true
		return 0
	}
	r.rest = r.rest[n:]
	return minus * number
}

// truth takes true or false.
func (r *plainReader) truth() bool {
	if r.begins("true") {
		r.takes("true")
		return true
	}
	r.takes("false")
	return false
}

// quoted takes a text with its quotation marks, in which nothing is escaped.
func (r *plainReader) quoted() []byte {
	text := r.escaped()
	if bytes.IndexByte(text, '\\') >= 0 {
		r.failed = true
	}
	return text
}

// escaped takes a text with its quotation marks as it stands. Its length is 2 at least, or the reader has failed.
func (r *plainReader) escaped() []byte {
	if r.failed || len(r.rest) == 0 || r.rest[0] != '"' {
		r.failed = true
		return nil
	}
	for n := 1; n < len(r.rest); n++ {
		switch c := r.rest[n]; {
		case c == '\\':
			n++
		case c == '"':
			return r.cut(n + 1)
		case c < ' ':
			r.failed = true
			return nil
		}
	}
	r.failed = true
	return nil
}

var unescaped = strings.NewReplacer(`\"`, `"`, `\\`, `\`, `\n`, "\n")

// text takes a text and gives it as it reads.
func (r *plainReader) text() string {
	quoted := r.escaped()
	if r.failed || !utf8.Valid(quoted) {
		r.failed = true
		return ""
	}
	text := string(quoted[1 : len(quoted)-1])
	if strings.IndexByte(text, '\\') < 0 {
		return text
	}
	for i := 0; i < len(text); i++ {
		if text[i] == '\\' {
			if i++; text[i] != '"' && text[i] != '\\' && text[i] != 'n' {
				r.failed = true
				return ""
			}
		}
	}
	return unescaped.Replace(text)
}

// object takes what stands between a brace and the one that closes it. Whether it is JSON is for the caller.
func (r *plainReader) object() []byte {
	depth, within := 0, false
	for n := 0; n < len(r.rest); n++ {
		switch c := r.rest[n]; {
		case within && c == '\\':
			n++
		case c == '"':
			within = !within
		case within:
		case c == '{':
			depth++
		case c == '}':
			if depth--; depth == 0 {
				return r.cut(n + 1)
			}
		}
		if depth == 0 {
			break
		}
	}
	r.failed = true
	return nil
}
