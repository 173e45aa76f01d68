package env

import (
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

// StartedAs is how people start the program again as they did this time, for the hints that name it: by its name where that is enough, by
// the path that they wrote, or with go run where go built it for this once. executable and typed are what the system tells of both.
func StartedAs(executable, typed string) string {
	if builtForOnce(executable) {
		return "go run ."
	}
	if typed == "" {
		return OwnName
	}
	name := filepath.Base(typed)
	if found, err := exec.LookPath(name); err == nil && found == typed {
		return Quoted(name) // the shell found it, or would
	}
	return Quoted(typed)
}

// OwnName is what the program is called in its own pages.
const OwnName = "stacktaker"

// builtForOnce tells whether an executable was built by go run: it lies in a folder for builds, or among those that go keeps to
// build nothing twice, wherever they are (HASH-d).
func builtForOnce(executable string) bool {
	path := filepath.ToSlash(executable)
	kept := regexp.MustCompile(`/[0-9a-f]{2}/[0-9a-f]{64}-d/[^/]+$`)
	building := regexp.MustCompile(`/go-build[0-9]*/b[0-9]+/exe/[^/]+$`)
	return kept.MatchString(path) || building.MatchString(path)
}

// ProgramName is how people start the program, where a hint names it.
func (d *Env) ProgramName() string {
	if d.Program == "" {
		return OwnName
	}
	return strings.TrimSpace(d.Program)
}
