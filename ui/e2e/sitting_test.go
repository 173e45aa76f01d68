package e2e

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"testing"
	"time"
)

// sitting is a run of the program that reads the lines of a meeting one at a time.
type sitting struct {
	cmd    *exec.Cmd
	in     io.WriteCloser
	out    *bufio.Reader
	stderr bytes.Buffer
}

// sit starts `run FILE -`.
func (h home) sit(file string) (*sitting, error) {
	s := &sitting{cmd: h.command("run", file, "-")}
	s.cmd.Stderr = &s.stderr
	var err error
	if s.in, err = s.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := s.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	s.out = bufio.NewReader(out)
	return s, s.cmd.Start()
}

// say gives a line and waits for its acknowledgement; an error says that none came.
func (s *sitting) say(line string) error {
	if _, err := io.WriteString(s.in, line+"\n"); err != nil {
		return err
	}
	_, err := s.out.ReadString('\n')
	return err
}

// end closes the input and waits for the program to end.
func (s *sitting) end() error {
	s.in.Close()
	_, _ = io.Copy(io.Discard, s.out)
	return s.cmd.Wait()
}

// hold makes sure that a run of the program has a file open until release is called.
func (h home) hold(file string) (release func() error, err error) {
	s, err := h.sit(file)
	if err != nil {
		return nil, err
	}
	if err := s.say(`note "held"`); err != nil {
		s.cmd.Process.Kill()
		return nil, fmt.Errorf("%w: %v, %s", err, s.end(), s.stderr.String())
	}
	return s.end, nil
}

func TestInterrupted(t *testing.T) {
	needs(t)
	h := newHome(t)
	file := h.file("meeting.db")
	s, err := h.sit(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.say(`convene "Interrupted"`); err != nil {
		t.Fatalf("no acknowledgement: %v, %v, %s", err, s.end(), s.stderr.String())
	}
	if err := s.cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	watchdog := time.AfterFunc(time.Minute, func() { s.cmd.Process.Kill() })
	defer watchdog.Stop()
	var exit *exec.ExitError
	if err := s.cmd.Wait(); !errors.As(err, &exit) || exit.ExitCode() != 130 {
		t.Errorf("an interrupted run ends with %v, not with 130", err)
	}
	if got := h.show(t, file).Record.Entries; got != 1 {
		t.Errorf("%d entries after an interrupt, 1 was acknowledged", got)
	}
}

func TestSecondWindowIsTold(t *testing.T) {
	needs(t, "tmux")
	h := newHome(t)
	file := h.file("meeting.db")
	h.must(t, "convene \"Held\"\nopen\n", "run", file, "-")
	release, err := h.hold(file)
	if err != nil {
		t.Fatal(err)
	}
	w := open(t, h, 80, 24, file)
	if code := w.Exit(); code != 4 {
		t.Errorf("a second window exits %d, not 4", code)
	}
	w.Expect("another window")
	if err := release(); err != nil {
		t.Fatalf("the run that held the file: %v", err)
	}
	if got := h.show(t, file).Record.Entries; got != 3 {
		t.Errorf("%d entries, 3 were made", got)
	}
}
