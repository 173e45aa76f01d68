//go:build unix

package e2e

import (
	"os"
	"path/filepath"
	"strings"
	sys "syscall"
	"testing"
)

// nobody gives files to a user who may do nothing special, and a way to run the program as that user. Who runs the
// tests is such a user already, unless it is the superuser.
func (h home) nobody(t *testing.T, files ...string) func(*testing.T, string, ...string) outcome {
	t.Helper()
	if os.Geteuid() != 0 {
		return h.run
	}
	const user = 65534
	for _, file := range append(files, h.dir, h.file("runtime")) {
		if err := os.Chown(file, user, user); err != nil {
			t.Fatal(err)
		}
	}
	for _, at := range []string{h.dir, filepath.Dir(os.Getenv(builtAt))} { // the way there must be open
		for ; strings.HasPrefix(at, os.TempDir()+"/"); at = filepath.Dir(at) {
			if err := os.Chmod(at, 0o755); err != nil {
				t.Fatal(err)
			}
		}
	}
	return func(t *testing.T, stdin string, args ...string) outcome {
		c := h.command(args...)
		c.SysProcAttr = &sys.SysProcAttr{Credential: &sys.Credential{Uid: user, Gid: user}}
		return finished(t, c, stdin)
	}
}
