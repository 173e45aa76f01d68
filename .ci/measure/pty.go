//go:build linux

package main

import (
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"sync"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// terminal is a pseudo-terminal with one program in it.
type terminal struct {
	master *os.File
	cmd    *exec.Cmd
	begun  time.Time // when the program was started
	ended  chan struct{}

	mu    sync.Mutex
	bytes int       // read so far
	last  time.Time // when the last of them was read
	seen  []byte    // all of them
}

// start runs a program in a terminal of its own of this size.
func start(argv, env []string, dir string, cols, rows int) (*terminal, error) {
	master, slave, err := openPty(cols, rows)
	if err != nil {
		return nil, fmt.Errorf("a pseudo-terminal: %w", err)
	}
	defer slave.Close()
	t := &terminal{master: master, cmd: exec.Command(argv[0], argv[1:]...), ended: make(chan struct{})}
	t.cmd.Env, t.cmd.Dir = env, dir
	t.cmd.Stdin, t.cmd.Stdout, t.cmd.Stderr = slave, slave, slave
	t.cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	t.begun = time.Now()
	if err := t.cmd.Start(); err != nil {
		master.Close()
		return nil, err
	}
	go t.listen()
	return t, nil
}

func openPty(cols, rows int) (master, slave *os.File, err error) {
	// Blocking, and so read by a thread of its own: what the runtime's poller takes to wake one up would be measured too.
	fd, err := unix.Open("/dev/ptmx", unix.O_RDWR|unix.O_NOCTTY|unix.O_CLOEXEC, 0)
	if err != nil {
		return nil, nil, err
	}
	master = os.NewFile(uintptr(fd), "ptmx")
	n, err := unix.IoctlGetInt(fd, unix.TIOCGPTN)
	if err == nil {
		err = unix.IoctlSetPointerInt(fd, unix.TIOCSPTLCK, 0)
	}
	if err == nil {
		err = unix.IoctlSetWinsize(fd, unix.TIOCSWINSZ, &unix.Winsize{Row: uint16(rows), Col: uint16(cols)})
	}
	if err == nil {
		slave, err = os.OpenFile("/dev/pts/"+strconv.Itoa(n), os.O_RDWR|unix.O_NOCTTY, 0)
	}
	if err != nil {
		master.Close()
		return nil, nil, err
	}
	return master, slave, nil
}

// listen reads what the program shows, and answers what it asks, until it ends.
func (t *terminal) listen() {
	defer close(t.ended)
	buf := make([]byte, 64<<10)
	asks := newQuestions()
	for {
		n, err := t.master.Read(buf)
		now := time.Now()
		if err != nil {
			return // EIO, once nobody has the other side open
		}
		t.mu.Lock()
		t.bytes += n
		t.last = now
		t.seen = append(t.seen, buf[:n]...)
		t.mu.Unlock()
		if answer := asks.answers(buf[:n]); answer != "" {
			t.master.WriteString(answer)
		}
	}
}

// shown is how much was read so far, and when the last of it.
func (t *terminal) shown() (bytes int, last time.Time) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.bytes, t.last
}

// saw is all that was read so far.
func (t *terminal) saw() []byte {
	t.mu.Lock()
	defer t.mu.Unlock()
	return append([]byte(nil), t.seen...)
}

// end tells the program to end, and makes sure that it does.
func (t *terminal) end() {
	t.cmd.Process.Signal(syscall.SIGTERM)
	hard := time.AfterFunc(3*time.Second, func() { t.cmd.Process.Kill() })
	defer hard.Stop()
	t.cmd.Wait()
	select {
	case <-t.ended:
	case <-time.After(time.Second):
	}
	t.master.Close()
}
