package assembly

import (
	"strings"

	"stacktaker/assembly/names"
)

// checkName refuses what is no name. The error is a [*Refusal].
func checkName(name string) *Refusal {
	switch {
	case strings.TrimSpace(names.Fold(name)) == "":
		return refuse("name.unseen")
	case strings.HasPrefix(name, "#") || strings.HasPrefix(name, "~"):
		return refuse("name.sign", name[:1])
	}
	if n := len([]rune(name)); n > names.Longest {
		return refuse("name.long", n, names.Longest)
	}
	return nil
}
