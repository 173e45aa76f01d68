package archive

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/store"
	"stacktaker/store/chain"
	"stacktaker/store/record"
	"stacktaker/ui/cli/env"
)

// VerifyCommand is the command verify.
func VerifyCommand(d *env.Env) *cobra.Command {
	var said string
	c := &cobra.Command{
		Use:  "verify [FILE] [FILE2]",
		Args: env.Arguments(0, 2),
		RunE: func(c *cobra.Command, args []string) error {
			path, err := d.Meant(args[:min(len(args), 1)])
			if err != nil {
				return err
			}
			if err := verify(d, path, said, c.Flags().Changed("seal")); err != nil {
				return err
			}
			if err := d.VerifyRatified(path); err != nil {
				return err
			}
			if len(args) < 2 {
				return verifyBefore(d, path)
			}
			other, err := d.Meant(args[1:])
			if err != nil {
				return err
			}
			return verifyBoth(d, path, other)
		},
	}
	c.Flags().StringVar(&said, "seal", "", "")
	return c
}

// verify looks at a record; with compare it must be one whose seal was said.
func verify(d *env.Env, path, said string, compare bool) error {
	r, err := d.Keys().Verify(path)
	if errors.Is(err, record.ErrDamaged) {
		return env.UnverifiedBy(err)
	}
	if err != nil {
		return err
	}
	seal, is := chain.SealMatches(r.Seals, said)
	if compare && !is {
		if !r.Sealed {
			return env.UnverifiedBy(env.Fails("verify.unsealed", path))
		}
		if wrong := Misread(said); wrong != nil {
			return env.UnverifiedBy(env.Fails("verify.misread", path, wrong))
		}
		return env.UnverifiedBy(env.Fails("verify.other", path))
	}
	if r.Newer != nil {
		d.Warn(d.Say("verify.newer", d.Why(r.Newer)))
	}
	if r.Forgotten > 0 {
		d.Warn(d.Say("verify.forgotten", r.Forgotten, r.People))
	}
	if r.Former > 0 {
		d.Warn(d.Say("verify.former", r.Former))
	}
	if r.Lost > 0 {
		d.Warn(d.Say("verify.lost", r.Lost, r.People))
	}
	d.TellRescued(path, r.Rescued)
	switch {
	case !r.Sealed:
		_, err = fmt.Fprintln(d.Data, d.Say("verify.whole", r.Entries))
	default:
		err = tellSeals(d, path, r)
	}
	switch {
	case err != nil:
		return err
	case r.Rescued != nil && r.Rescued.Changed && !compare:
		return env.UnverifiedBy(env.Fails("verify.changed-rescued", path))
	case !compare:
		return nil
	}
	_, err = fmt.Fprintln(d.Data, d.Say("verify.said", seal.Seq))
	return err
}

// tellSeals tells the words of each seal, what was entered between them and after the last, and what none covers.
func tellSeals(d *env.Env, path string, r store.Report) error {
	f, err := d.Keys().Read(path)
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
		said := fmt.Sprintf("%s\n%x\n", strings.Join(seal.In(d.Language()), " "), seal.Hash)
		switch {
		case seal.Doubtful:
			said = d.Say("verify.doubtful", said, seal.Seq) + "\n"
		case i == 0:
			said = d.Say("verify.sealed", said, r.Entries, seal.Seq, since(d.Voice, seal.After)) + "\n"
		default:
			said = d.Say("verify.again", seal.Seq) + "\n" + said
		}
		for seq := seal.Seq + 1; seq <= min(until, m.Len()); seq++ {
			said += env.Acknowledged(m, entries[seq-1])
			if undone[seq-1] {
				said += "  " + d.Say("log.undone")
			}
			said += "\n"
		}
		if _, err := fmt.Fprint(d.Data, said); err != nil {
			return err
		}
	}
	w, _ := m.WrittenUp()
	switch {
	case w.Changed:
		return env.UnverifiedBy(env.Fails("verify.rewritten", path, int(w.Seal)))
	case w.Entries > 0:
		if _, err := fmt.Fprintln(d.Data, d.Say("verify.written-up", int(w.Seal), w.Entries)); err != nil {
			return err
		}
	}
	return unprotected(d, r.Seals[len(r.Seals)-1].After)
}

// unprotected says what no seal covers.
func unprotected(d *env.Env, n int) error {
	if n == 0 {
		return nil
	}
	_, err := fmt.Fprintln(d.Data, d.Say("verify.unprotected", n))
	return err
}

func since(v env.Voice, n int) string {
	if n == 0 {
		return v.Say("verify.nothing-since")
	}
	return v.Say("verify.since", n)
}
