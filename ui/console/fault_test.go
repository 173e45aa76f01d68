package console

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"stacktaker/assembly"
	"stacktaker/ui/hub"
)

// faulty is a record that panics at a note.
type faulty struct{ keeper }

func (f *faulty) Do(line string, st assembly.Stamp) (assembly.Entry, error) {
	if strings.HasPrefix(line, "note") {
		panic("disk: " + line)
	}
	return f.keeper.Do(line, st)
}

// Wherever the program goes wrong, it ends as it does otherwise: what the terminal was asked for is taken back, and nothing
// is told but where that was.
func TestFaults(t *testing.T) {
	for _, c := range []struct {
		name string
		keys []string
		at   string
		with func(*Options)
	}{
		{"in a command", []string{"nRosa Duarte said so\r"}, "console/fault_test.go:", func(*Options) {}},
		{"in View", []string{"p"}, "console/fault_test.go:", func(o *Options) {
			o.Room = func(*assembly.Meeting, time.Time, int, int) []string { panic("Rosa Duarte") }
		}},
		{"in Update", []string{"\x0c"}, "console/fault_test.go:", func(o *Options) {
			o.Watch = func(s Shown) {
				if none := map[string][]string{}; s.Blank {
					_ = none["Rosa Duarte"][0]
				}
			}
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			inTime(t, func(t *testing.T) {
				r := &faulty{keeper{meeting: assembly.New()}}
				in, keys := pipe(t)
				out := &wire{}
				go func() {
					for _, typed := range append([]string{"Faults\r"}, c.keys...) {
						for _, key := range typed {
							fmt.Fprint(keys, string(key))
							time.Sleep(2 * time.Millisecond)
						}
						time.Sleep(100 * time.Millisecond)
					}
				}()
				ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
				defer cancel()
				o := Options{Hub: hub.New(r, hub.Options{}), Path: "faults.db", UTF8: true, Program: []tea.ProgramOption{
					tea.WithInput(in), tea.WithOutput(out), tea.WithWindowSize(80, 24), tea.WithEnvironment([]string{"TERM=xterm-256color"}),
				}}
				c.with(&o)
				printed := stderrTo(t)
				left, err := Run(ctx, o)
				if told := printed(); told != "" {
					t.Errorf("beside the screen is printed: %s", told)
				}
				var fault *Fault
				if !errors.As(err, &fault) {
					t.Fatalf("it ended with %v", err)
				}
				if !strings.HasPrefix(fault.At, c.at) || strings.Contains(fault.Error(), "Rosa") || strings.Count(fault.Error(), "\n") > 0 {
					t.Errorf("the fault is told as %q", fault)
				}
				if left.Path != "faults.db" || left.Entries != 2 {
					t.Errorf("left is %+v", left)
				}
				sent := out.since()
				for _, mode := range []string{"?1049", "?2004", "?25"} {
					set, reset := mode+"h", mode+"l"
					if mode == "?25" { // the cursor, which is shown where the others are off
						set, reset = reset, set
					}
					if strings.LastIndex(sent, reset) < strings.LastIndex(sent, set) {
						t.Errorf("%s was not taken back: %q", set, sent[max(len(sent)-200, 0):])
					}
				}
			})
		})
	}
}

// stderrTo catches what is printed to standard error until it is asked for.
func stderrTo(t *testing.T) (printed func() string) {
	t.Helper()
	file, err := os.CreateTemp(t.TempDir(), "stderr")
	if err != nil {
		t.Fatal(err)
	}
	was := os.Stderr
	os.Stderr = file
	return func() string {
		os.Stderr = was
		file.Close()
		b, err := os.ReadFile(file.Name())
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
}

// A fault in a command of a batch is one too.
func TestFaultInBatch(t *testing.T) {
	fine := func() tea.Msg { return late(1) }
	broken := func() tea.Msg { panic("Rosa Duarte") }
	batch, ok := guard(tea.Batch(fine, broken))().(tea.BatchMsg)
	if !ok || len(batch) != 2 {
		t.Fatalf("the batch is %v", batch)
	}
	if msg := batch[0](); msg != late(1) {
		t.Errorf("the first says %v", msg)
	}
	if f, ok := batch[1]().(*Fault); !ok || !strings.HasPrefix(f.At, "console/fault_test.go:") {
		t.Errorf("the second says %v", f)
	}
	if guard(nil) != nil {
		t.Error("no command became one")
	}
}
