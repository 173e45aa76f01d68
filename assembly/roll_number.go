package assembly

import (
	"encoding/json"
	"strings"
	"unicode"

	"stacktaker/assembly/names"
)

// MemberNumber is the number that a membership has: a whole number from 1, or one with letters, such as DE-0042; "" for none. A
// record writes a whole number as one, as it did when there were no others.
type MemberNumber string

// The longest number, and the most digits of one that is written as a number of JSON.
const (
	longestNumber = 40
	mostDigits    = 15
)

// ReadMemberNumber reads a member number. Zeros before a whole number do not count, since spreadsheets drop them; of one with
// letters they do.
func ReadMemberNumber(said string) (n MemberNumber, ok bool) {
	said = strings.Join(strings.Fields(strings.Map(names.Visible, said)), " ")
	digits := 0
	for i, r := range said {
		switch {
		case r >= '0' && r <= '9':
			digits++
		case unicode.IsLetter(r), i > 0 && strings.ContainsRune("-./_ ", r):
		default:
			return "", false
		}
	}
	if whole := strings.TrimLeft(said, "0"); digits == len(said) {
		said = whole
	}
	return MemberNumber(said), digits > 0 && said != "" && len(said) <= longestNumber
}

// is tells whether two numbers are one, however they are written.
func (n MemberNumber) is(other MemberNumber) bool {
	return n != "" && (n == other || n.folded() == other.folded())
}

func (n MemberNumber) folded() string {
	return strings.Join(strings.Fields(names.Fold(string(n))), "")
}

// whole tells whether the number is a whole one, and not too long to be written as one.
func (n MemberNumber) whole() bool {
	return n != "" && len(n) <= mostDigits && n[0] != '0' && strings.Trim(string(n), "0123456789") == ""
}

// MarshalJSON writes a whole number as one, and one with letters as a text.
func (n MemberNumber) MarshalJSON() ([]byte, error) {
	if n.whole() {
		return []byte(n), nil
	}
	return encode(string(n))
}

// UnmarshalJSON reads what MarshalJSON writes.
func (n *MemberNumber) UnmarshalJSON(b []byte) error {
	var text string
	if len(b) > 0 && b[0] == '"' {
		if err := json.Unmarshal(b, &text); err != nil {
			return err
		}
		*n = MemberNumber(text)
		return nil
	}
	var whole int
	err := json.Unmarshal(b, &whole)
	if *n = MemberNumber(itoa(whole)); whole == 0 {
		*n = ""
	}
	return err
}
