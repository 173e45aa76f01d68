package window

import (
	"cmp"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/adrg/xdg"
)

// longestPath is how many bytes the path of a socket may have: darwin has 104 with the last a zero, Linux 108.
const longestPath = 103

// ending marks the sockets among what else lies in a folder.
const ending = ".room"

// startup is how long a socket may be there without anybody listening yet.
const startup = 5 * time.Second

// Folders lists where the sockets of running meetings may be: in the user's runtime directory, or, where that cannot be
// used, in a folder for temporary things. A meeting and its windows use the first that can be. They may not exist yet.
// getenv is os.Getenv, or a test's.
func Folders(getenv func(string) string) []string {
	var all []string
	runtime := getenv("XDG_RUNTIME_DIR")
	if runtime == "" {
		runtime = xdg.RuntimeDir
	}
	if filepath.IsAbs(runtime) {
		all = append(all, filepath.Join(runtime, "stacktaker"))
	}
	return append(all, filepath.Join(os.TempDir(), "stacktaker-"+strconv.Itoa(os.Getuid())))
}

// digest is what the sockets of a meeting's file are called. The same file under another path has the same one, as far
// as links tell.
func digest(file string) string {
	if file == "" {
		return ""
	}
	if whole, err := filepath.Abs(file); err == nil {
		file = whole
	}
	if real, err := filepath.EvalSymlinks(file); err == nil {
		file = real
	}
	sum := sha256.Sum256([]byte(file))
	return hex.EncodeToString(sum[:6])
}

// folder is the first of some that can be used. A window and a meeting choose alike.
func folder(of []string) (string, error) {
	why := error(sentence{key: "no-folder"})
	for _, dir := range of {
		if why = makeFolder(dir); why == nil {
			return dir, nil
		}
	}
	return "", why
}

// name is what a socket is called: for the meeting's file, for the folder of meetings that was in force, and by chance.
func name(file, folder string) string {
	chance := make([]byte, 4)
	rand.Read(chance) // never fails
	return digest(file) + "-" + digest(folder) + "-" + hex.EncodeToString(chance) + ending
}

// listen opens a socket for a meeting's file, and the folder of meetings in force, in the first of the folders that can be used.
func listen(folders []string, file, meetings string) (net.Listener, error) {
	dir, err := folder(folders)
	if err != nil {
		return nil, err
	}
	path := filepath.Join(dir, name(file, meetings))
	ln, err := net.Listen("unix", path) // which removes it when it is closed
	if err != nil {
		return nil, err
	}
	if err := os.Chmod(path, 0o600); err != nil {
		ln.Close()
		return nil, err
	}
	return ln, nil
}

// makeFolder makes the folder where it is missing, with mode 0700, and makes sure that nobody else can enter it. The
// runtime directory around it is not made: where the system has none, there is a reason.
func makeFolder(dir string) error {
	if len(filepath.Join(dir, name(dir, dir))) > longestPath { // all names are equally long
		return sentence{"long-path", dir}
	}
	if err := os.Mkdir(dir, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return isSafe(dir)
}

// isSafe tells why a folder is not one that its user alone can enter; nil where it is.
func isSafe(dir string) error {
	is, err := os.Lstat(dir) // a link could lead anywhere
	switch {
	case err != nil:
		return err
	case !is.IsDir():
		return sentence{"no-directory", dir}
	case !isPrivate(is):
		return sentence{"entered", dir}
	}
	if around, err := os.Stat(filepath.Dir(dir)); err != nil || !isHeld(around) {
		return sentence{"changed", filepath.Dir(dir)}
	}
	return nil
}

// socket is where a meeting listens, or did.
type socket struct {
	path  string
	file  string // digest
	among string // digest of the folder of meetings in force, "" where there was none
	since time.Time
}

// sockets lists the sockets in the first of the folders that can be used, the newest first.
func sockets(folders []string) []socket {
	dir, err := folder(folders)
	if err != nil {
		return nil
	}
	found, err := os.ReadDir(dir)
	if err != nil {
		return nil
	}
	var all []socket
	for _, e := range found {
		file, rest, is := strings.Cut(strings.TrimSuffix(e.Name(), ending), "-")
		among, _, _ := strings.Cut(rest, "-")
		info, err := e.Info()
		if err == nil && is && strings.HasSuffix(e.Name(), ending) {
			all = append(all, socket{filepath.Join(dir, e.Name()), file, among, info.ModTime()})
		}
	}
	slices.SortFunc(all, func(a, b socket) int {
		return cmp.Or(b.since.Compare(a.since), strings.Compare(a.path, b.path))
	})
	return all
}

// sweep removes the sockets that programs left which could not clean up, until it is done or is told to end.
func sweep(folders []string, now time.Time, end <-chan struct{}) {
	for _, s := range sockets(folders) {
		select {
		case <-end:
			return
		default:
		}
		if now.Sub(s.since) < startup {
			continue
		}
		conn, err := dial(s.path)
		if err == nil {
			conn.Close() // somebody is there, whom a window that says nothing does not bother
			continue
		}
		if isNobody(err) {
			os.Remove(s.path)
		}
	}
}

func dial(path string) (net.Conn, error) {
	return net.DialTimeout("unix", path, 500*time.Millisecond)
}
