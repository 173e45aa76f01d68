package cli

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/store"
	"stacktaker/store/chain"
	"stacktaker/store/record"
)

func (d *desk) verifyCommand() *cobra.Command {
	var said string
	c := &cobra.Command{
		Use:  "verify [FILE] [FILE2]",
		Args: arguments(0, 2),
		RunE: func(c *cobra.Command, args []string) error {
			path, err := d.meant(args[:min(len(args), 1)])
			if err != nil {
				return err
			}
			if err := d.verify(path, said, c.Flags().Changed("seal")); err != nil {
				return err
			}
			if err := d.verifyRatified(path); err != nil {
				return err
			}
			if len(args) < 2 {
				return d.verifyBefore(path)
			}
			other, err := d.meant(args[1:])
			if err != nil {
				return err
			}
			return d.verifyBoth(path, other)
		},
	}
	c.Flags().StringVar(&said, "seal", "", "")
	return c
}

// verify looks at a record; with compare it must be one whose seal was said.
func (d *desk) verify(path, said string, compare bool) error {
	r, err := d.keys().Verify(path)
	if errors.Is(err, record.ErrDamaged) {
		return unverified{err}
	}
	if err != nil {
		return err
	}
	seal, is := chain.SealMatches(r.Seals, said)
	if compare && !is {
		if !r.Sealed {
			return unverified{fails("verify.unsealed", path)}
		}
		if wrong := misread(said); wrong != nil {
			return unverified{fails("verify.misread", path, wrong)}
		}
		return unverified{fails("verify.other", path)}
	}
	if r.Newer != nil {
		d.warn(d.say("verify.newer", d.why(r.Newer)))
	}
	if r.Forgotten > 0 {
		d.warn(d.say("verify.forgotten", r.Forgotten, r.People))
	}
	if r.Former > 0 {
		d.warn(d.say("verify.former", r.Former))
	}
	if r.Lost > 0 {
		d.warn(d.say("verify.lost", r.Lost, r.People))
	}
	d.tellRescued(path, r.Rescued)
	switch {
	case !r.Sealed:
		_, err = fmt.Fprintln(d.out, d.say("verify.whole", r.Entries))
	default:
		err = d.tellSeals(path, r)
	}
	switch {
	case err != nil:
		return err
	case r.Rescued != nil && r.Rescued.Changed && !compare:
		return unverified{fails("verify.changed-rescued", path)}
	case !compare:
		return nil
	}
	_, err = fmt.Fprintln(d.out, d.say("verify.said", seal.Seq))
	return err
}

// tellSeals tells the words of each seal, what was entered between them and after the last, and what none covers.
func (d *desk) tellSeals(path string, r store.Report) error {
	f, err := d.keys().Read(path)
	if err != nil {
		return err
	}
	defer f.Close()
	m := f.Meeting()
	entries, undone := m.Entries(), m.Undone()
	for i, seal := range r.Seals {
		until := r.Entries
		if i+1 < len(r.Seals) {
			until = r.Seals[i+1].Seq
		}
		said := fmt.Sprintf("%s\n%x\n", strings.Join(seal.In(d.language()), " "), seal.Hash)
		switch {
		case seal.Doubtful:
			said = d.say("verify.doubtful", said, seal.Seq) + "\n"
		case i == 0:
			said = d.say("verify.sealed", said, r.Entries, seal.Seq, d.since(seal.After)) + "\n"
		default:
			said = d.say("verify.again", seal.Seq) + "\n" + said
		}
		for seq := seal.Seq + 1; seq <= min(until, m.Len()); seq++ {
			said += acknowledged(m, entries[seq-1])
			if undone[seq-1] {
				said += "  " + d.say("log.undone")
			}
			said += "\n"
		}
		if _, err := fmt.Fprint(d.out, said); err != nil {
			return err
		}
	}
	w, _ := m.WrittenUp()
	switch {
	case w.Changed:
		return unverified{fails("verify.rewritten", path, int(w.Seal))}
	case w.Entries > 0:
		if _, err := fmt.Fprintln(d.out, d.say("verify.written-up", int(w.Seal), w.Entries)); err != nil {
			return err
		}
	}
	return d.unprotected(r.Seals[len(r.Seals)-1].After)
}

// unprotected says what no seal covers.
func (d *desk) unprotected(n int) error {
	if n == 0 {
		return nil
	}
	_, err := fmt.Fprintln(d.out, d.say("verify.unprotected", n))
	return err
}

func (v voice) since(n int) string {
	if n == 0 {
		return v.say("verify.nothing-since")
	}
	return v.say("verify.since", n)
}
