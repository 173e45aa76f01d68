package env

import (
	"fmt"

	"stacktaker/assembly"
)

// Acknowledged is an entry in one line: its number, its time and its written form.
func Acknowledged(m *assembly.Meeting, e assembly.Entry) string {
	return fmt.Sprintf("%d %s %s", e.Seq, e.At.Format("15:04"), OneLine(m.Written(e)))
}
