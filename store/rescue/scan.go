package rescue

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"io"

	"stacktaker/store/chain"
	"stacktaker/store/record"
)

// mostMatched is how many bytes are gone through, beyond those of the file, in search of the ends of values.
const mostMatched = 64 << 20

// mostEnds is more than a file that was written by this program has ends of its chain in it.
const mostEnds = 1 << 17

// scan looks for what is readable in a file whatever its pages say: an entry, a name and what the file says of itself are known by how
// they begin. So what stands on a page whose head is lost, or in a piece of a file that begins anywhere, is found too. Private files
// have nothing that could be known so.
func (m *Remains) scan(r io.ReaderAt, size int64) {
	b := make([]byte, size)
	n, _ := r.ReadAt(b, 0)
	b = b[:n]
	budget := len(b) + mostMatched
	each(b, `{"seq":`, func(at int) {
		if value := object(b[at:], &budget); value != nil {
			var e struct {
				Seq uint64 `json:"seq"`
			}
			if json.Unmarshal(value, &e) == nil {
				m.take(record.EntriesBucket, record.EntryKey(e.Seq), value)
			}
		}
	})
	each(b, `{"salt":"`, func(at int) { // behind the id of whom it is
		if id := b[max(at-8, 0):at]; len(id) == 8 {
			if _, err := hex.Decode(make([]byte, 4), id); err == nil {
				m.take(record.PeopleBucket, id, object(b[at:], &budget))
			}
		}
	})
	m.scanMeta(b)
	each(b, record.LastKey, func(at int) {
		if end := b[at+len(record.LastKey):]; len(m.ends) < mostEnds && len(end) >= chain.HeadSize && bytes.HasPrefix(end, make([]byte, 4)) {
			m.take(record.HeadBucket, []byte(record.LastKey), end[:chain.HeadSize])
		}
	})
}

// scanMeta takes what a file says of itself, where its keys and values stand one behind the other as they are written.
func (m *Remains) scanMeta(b []byte) {
	run := func(at int, keys ...string) {
		lengths := map[string]int{record.CreatedKey: 8, record.FileIDKey: 16, record.FormatKey: 4, record.LeastReaderKey: 4, record.OriginKey: 32}
		values := map[string][]byte{}
		for _, key := range keys {
			from := at + len(key)
			if !bytes.HasPrefix(b[min(at, len(b)):], []byte(key)) || from+lengths[key] > len(b) {
				return
			}
			at = from + lengths[key]
			values[key] = b[from:at]
		}
		for key, value := range values {
			if key != record.ProgramKey {
				m.take(record.MetaBucket, []byte(key), value)
			}
		}
	}
	each(b, record.CreatedKey, func(at int) { run(at, record.CreatedKey, record.FileIDKey, record.FormatKey) })
	each(b, record.LeastReaderKey, func(at int) { run(at, record.LeastReaderKey, record.OriginKey, record.ProgramKey) })
}

// each shows every place at which a text stands.
func each(b []byte, text string, found func(at int)) {
	for at := 0; ; at++ {
		i := bytes.Index(b[at:], []byte(text))
		if i < 0 {
			return
		}
		at += i
		found(at)
	}
}

// object is the JSON object with which bytes begin, nil where it has no end or the budget is spent.
func object(b []byte, budget *int) []byte {
	depth, text := 0, false
	for i := 0; i < len(b) && *budget > 0; i++ {
		*budget--
		switch c := b[i]; {
		case c < ' ':
			return nil
		case text && c == '\\':
			i++
		case c == '"':
			text = !text
		case text:
		case c == '{':
			depth++
		case c == '}':
			if depth--; depth == 0 && json.Valid(b[:i+1]) {
				return b[:i+1]
			}
		}
	}
	return nil
}
