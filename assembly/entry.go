package assembly

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"sync"
	"time"
)

// errUnwritten is reported of a fact whose kind the codec does not know.
var errUnwritten = errors.New("unwritten")

// ErrNewer is reported by a record that holds something this version does not know: it needs a newer stacktaker.
var ErrNewer = errors.New("needs a newer stacktaker")

// Entry is one accepted command as the record keeps it: when it was given, the line that was said, and the facts
// that followed from it. People stand in it as ids; their names are kept apart (see [Naming]).
type Entry struct {
	Seq     uint64    `json:"seq"`
	At      time.Time `json:"at"`
	Verb    string    `json:"verb"`
	Command string    `json:"command"`
	// Line is the command's written form, with ~ID for every person.
	Line string `json:"line"`
	// Jump is by how many milliseconds the computer's clock stood behind the entry before and what had passed since; below
	// zero: ahead. Times do not follow it: they never run backwards.
	Jump  int64  `json:"jump,omitempty"`
	Facts []Fact `json:"-"`
	// Closed is set for an entry of a closed session. It follows from the entries before, and is no part of the bytes.
	Closed bool `json:"-"`
	// People are those whom this entry put on the roll. They are no part of the entry's bytes.
	People []Naming `json:"-"`
	// Renamed are the names that this entry put right, as they are now. They are no part of the bytes either.
	Renamed []Naming `json:"-"`
}

// Fact is one fact. The types that implement it are the whole vocabulary of the record.
type Fact interface {
	// apply makes the fact part of the state.
	apply(s *State, m moment)
}

// moment is when a fact came to be, and whether it did in a closed session: then whatever begins with it is Closed.
type moment struct {
	seq    uint64
	at     time.Time
	closed bool
	place  uint64 // among those that count, for what is ordered by when it was said
}

// Naming is a person's name as it was typed, and the random bytes that bind it to the entry which put the person
// on the roll, or put their name right.
type Naming struct {
	ID   string
	Salt [32]byte
	Name string
	// Former are the other names that were bound to the person. They are for looking, and shown nowhere.
	Former []Naming
}

// factKind is the tag and version under which a fact is written, and how an empty one is made for reading.
type factKind struct {
	tag string
	v   int
	new func() Fact
	// raise makes the data of one version those of the next; it is a pure function of them. A fact of an older version
	// is raised each time it is read, step by step, and never written anew. nil: every version reads as it is.
	raise func(v int, data json.RawMessage) (json.RawMessage, error)
	laid  laid // reads what this version writes; nil: encoding/json does
}

// fact describes the events of type T for the codec.
func fact[T any, P interface {
	*T
	Fact
}](tag string, v int) factKind {
	return factKind{tag: tag, v: v, new: func() Fact { return P(new(T)) }}
}

// raised is a kind of fact of which older versions have another form.
func (k factKind) raised(raise func(v int, data json.RawMessage) (json.RawMessage, error)) factKind {
	k.raise = raise
	return k
}

// read reads the data of a fact of any version up to that of the kind.
func (k factKind) read(v int, data json.RawMessage) (Fact, error) {
	for ; k.raise != nil && v < k.v; v++ {
		var err error
		if data, err = k.raise(v, data); err != nil {
			return nil, fmt.Errorf("version %d: %w", v, err)
		}
	}
	e := k.new()
	return e, json.Unmarshal(data, e)
}

// Codec writes entries as bytes and reads them back. Bytes are JSON, readable by eye; the same entry always gives
// the same bytes.
type Codec struct {
	kinds map[string]factKind
	tags  map[string]factKind
}

type writtenFact struct {
	Type string          `json:"type"`
	V    int             `json:"v"`
	Data json.RawMessage `json:"data"`
}

type writtenEntry struct {
	Entry
	Facts []writtenFact `json:"events"`
}

// NewCodec makes the codec of all events of this version.
func NewCodec() Codec { return ownCodec() }

// ownCodec makes it once: nothing changes it.
var ownCodec = sync.OnceValue(func() Codec { return codecOf(factKinds()) })

func codecOf(kinds []factKind) Codec {
	c := Codec{kinds: map[string]factKind{}, tags: map[string]factKind{}}
	for _, k := range kinds {
		k.laid = layoutOf(reflect.TypeOf(k.new()).Elem())
		c.kinds[k.tag] = k
		c.tags[fmt.Sprintf("%T", k.new())] = k
	}
	return c
}

// Encode gives the bytes of an entry.
func (c Codec) Encode(e Entry) ([]byte, error) {
	facts, err := c.write(e.Facts)
	if err != nil {
		return nil, fmt.Errorf("entry %d: %w", e.Seq, err)
	}
	return encode(writtenEntry{Entry: e, Facts: facts})
}

// write gives facts the form in which they are written.
func (c Codec) write(facts []Fact) ([]writtenFact, error) {
	written := make([]writtenFact, len(facts))
	for i, ev := range facts {
		k, ok := c.tags[fmt.Sprintf("%T", ev)]
		if !ok {
			return nil, fmt.Errorf("%T: %w", ev, errUnwritten)
		}
		data, err := encode(ev)
		if err != nil {
			return nil, err
		}
		written[i] = writtenFact{k.tag, k.v, data}
	}
	return written, nil
}

// Decode reads an entry. It reports [ErrNewer] for an event that this version does not know.
func (c Codec) Decode(b []byte) (Entry, error) {
	if e, ok := c.plain(b); ok {
		return e, nil
	}
	return c.decode(b)
}

// decode is Decode of an entry that may be written in any way that is JSON.
func (c Codec) decode(b []byte) (Entry, error) {
	var w writtenEntry
	if err := json.Unmarshal(b, &w); err != nil {
		return Entry{}, fmt.Errorf("an entry cannot be read: %w", err)
	}
	e := w.Entry
	facts, err := c.read(w.Facts)
	if err != nil {
		return Entry{}, fmt.Errorf("entry %d: %w", e.Seq, err)
	}
	e.Facts = facts
	return e, nil
}

// read reads facts in their written form.
func (c Codec) read(written []writtenFact) ([]Fact, error) {
	facts := make([]Fact, len(written))
	for i, w := range written {
		k, ok := c.kinds[w.Type]
		if !ok || w.V > k.v || w.V < 1 {
			return nil, fmt.Errorf("%s %d: %w", w.Type, w.V, ErrNewer)
		}
		ev, err := k.read(w.V, w.Data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", w.Type, err)
		}
		facts[i] = ev
	}
	return facts, nil
}

// encode is JSON without the escaping that is meant for web pages.
func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}
