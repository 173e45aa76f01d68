package window

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"stacktaker/ui/room"
)

// version is that of the messages. It rises with every change that an older window would misread.
const version = 1

// longest is how many bytes a message may have, its line break included: far more than a meeting needs, and little
// enough to hold in memory.
const longest = 1 << 20

// What a window says: that it is one, with its version and the language that it wants, where it wants one, and that it leaves because
// somebody wanted it to.
const (
	greeting = "stacktaker room"
	farewell = "leave"
)

// longestWord is how many bytes a window may say in a line.
const longestWord = 64

// message is a line from the console to a window.
type message struct {
	Room  int         `json:"stacktaker_room"` // the version
	Now   time.Time   `json:"now"`             // by the console's clock, from which the window's clocks follow
	Same  bool        `json:"same,omitempty"`  // nothing has changed; it only says that the console is there
	Blank bool        `json:"blank,omitempty"` // show nothing
	Sight *room.Sight `json:"sight,omitempty"`
}

// sentence is why the meeting cannot be shown: a key of [room.Reason], which says it to people, and what it is about; without a key
// what the system said.
type sentence struct{ key, of string }

// Error is the English sentence.
func (s sentence) Error() string { return s.in("") }

func (s sentence) in(language string) string { return room.Reason(s.key, s.of, language) }

// sentenceOf is an error as a sentence.
func sentenceOf(err error) sentence {
	var s sentence
	if errors.As(err, &s) {
		return s
	}
	return sentence{of: err.Error()}
}

// Told is why a meeting can be shown in no window, in a language: a BCP 47 tag, English for one that is not known.
func Told(err error, language string) string { return sentenceOf(err).in(language) }

// What may be wrong with a message.
var (
	errTooMuch = sentence{key: "too-much"}
	errNotOurs = sentence{key: "not-ours"}
	errVersion = sentence{key: "version"}
)

// written is a message as a line. The error says that it is too long for one.
func (m message) written() ([]byte, error) {
	m.Room = version
	b, err := json.Marshal(m)
	if err != nil {
		return nil, err
	}
	if len(b) >= longest {
		return nil, errTooMuch
	}
	return append(b, '\n'), nil
}

// readMessage reads one message. Its errors are io.EOF where the other side has left, what the connection says, or a
// sentence for people.
func readMessage(r *bufio.Reader) (message, error) {
	text, err := readLine(r, longest)
	if err != nil {
		return message{}, err
	}
	var head struct {
		Room int `json:"stacktaker_room"`
	}
	if json.Unmarshal(text, &head) != nil || head.Room <= 0 {
		return message{}, errNotOurs
	}
	if head.Room != version {
		return message{}, errVersion
	}
	var m message
	if json.Unmarshal(text, &m) != nil || m.Sight == nil && !m.Blank && !m.Same {
		return message{}, errNotOurs
	}
	return m, nil
}

// readLine reads a line of less than most bytes, without its break.
func readLine(r *bufio.Reader, most int) ([]byte, error) {
	var text []byte
	for {
		part, err := r.ReadSlice('\n')
		if len(text)+len(part) > most {
			return nil, errTooMuch
		}
		text = append(text, part...)
		switch {
		case err == nil:
			return bytes.TrimSuffix(text, []byte("\n")), nil
		case errors.Is(err, bufio.ErrBufferFull):
		case errors.Is(err, io.EOF) && len(text) > 0:
			return nil, io.ErrUnexpectedEOF
		default:
			return nil, err
		}
	}
}

// isGreeting tells whether a line is that of a window, of whatever version.
func isGreeting(line []byte) bool { return strings.HasPrefix(string(line), greeting+" ") }

// greet is the greeting of a window that wants to be told in a language, "" for that of the meeting.
func greet(language string) string {
	return strings.TrimRight(fmt.Sprintf("%s %d %s", greeting, version, language), " ") + "\n"
}

// wants is the language that a greeting asks for, "" where it asks for none.
func wants(line []byte) string {
	said := strings.Fields(strings.TrimPrefix(string(line), greeting))
	if len(said) < 2 {
		return ""
	}
	return said[1]
}
