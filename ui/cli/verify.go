package cli

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/store"
)

func (d *desk) verifyCommand() *cobra.Command {
	var said string
	c := &cobra.Command{
		Use:   "verify [FILE] [FILE2]",
		Short: "make sure that a record is whole, and the one whose seal was read out",
		Long: `verify reads the whole record, says which seals it has and what each covers, and lists what was entered after them. With
--seal it compares the record with what somebody wrote down: the eight words, in any of the languages in which seals are
told, or all of the seal in hex.

With a second file it compares two meetings of which one follows the other: the later one holds the last entry of the earlier
one, as it was when the later one was convened, so that a correction that was changed or taken back since shows. Where the
meeting before lies in the same folder that is done without being asked for.

It proves that nothing before a seal was changed since, not that it was true. What comes after the last seal is protected by
nothing until another seal or the next meeting binds it, and verify says how much that is.`,
		Args: arguments(0, 2),
		RunE: func(c *cobra.Command, args []string) error {
			path, err := d.meant(args[:min(len(args), 1)])
			if err != nil {
				return err
			}
			if err := d.verify(path, said, c.Flags().Changed("seal")); err != nil {
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
	c.Flags().StringVar(&said, "seal", "", "compare with these eight `words`")
	return c
}

// verify looks at a record; with compare it must be one whose seal was said.
func (d *desk) verify(path, said string, compare bool) error {
	r, err := d.keys().Verify(path)
	if errors.Is(err, store.ErrDamaged) {
		return unverified{err}
	}
	if err != nil {
		return err
	}
	seal, is := store.SealMatches(r, said)
	if compare && !is {
		if !r.Sealed {
			return unverified{fmt.Errorf("%s is not sealed, so these words are not its seal", path)}
		}
		if wrong := misread(said); wrong != "" {
			return unverified{fmt.Errorf("this is not the seal of %s: %s", path, wrong)}
		}
		return unverified{fmt.Errorf("this is not the seal of %s", path)}
	}
	if r.Newer != nil {
		fmt.Fprintln(d.words, "stacktaker: the record is whole, but", r.Newer)
	}
	if r.Forgotten > 0 {
		fmt.Fprintf(d.words, "stacktaker: of %d of %d people the name was forgotten, and cannot be compared\n", r.Forgotten, r.People)
	}
	if r.Lost > 0 {
		fmt.Fprintf(d.words, "stacktaker: of %d of %d people the name was lost when the file was damaged, and cannot be compared\n", r.Lost, r.People)
	}
	d.tellRescued(r)
	switch {
	case !r.Sealed:
		_, err = fmt.Fprintf(d.out, "whole, not sealed\nentries %d\n", r.Entries)
	default:
		err = d.tellSeals(path, r)
	}
	switch {
	case err != nil:
		return err
	case r.Rescued != nil && r.Rescued.Changed && !compare:
		return unverified{fmt.Errorf("%s was put together of a damaged file, and one of its entries is not as it was written", path)}
	case !compare:
		return nil
	}
	_, err = fmt.Fprintf(d.out, "what was written down is the seal with entry %d, and covers entries 1 to %d\n", seal.Seq, seal.Seq)
	return err
}

// tellRescued tells that a file was put together of a damaged one, and how certain it is.
func (d *desk) tellRescued(r store.Report) {
	if r.Rescued == nil {
		return
	}
	fmt.Fprintf(d.words, "stacktaker: this file was put together of a damaged one: %d of %d entries; %s\n",
		r.Rescued.Entries, r.Rescued.Of, strings.Join(provedWords(*r.Rescued), "; "))
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
		said := fmt.Sprintf("%s\n%x\n", strings.Join(seal.In(d.tongue()), " "), seal.Hash)
		switch {
		case seal.Doubtful:
			said = fmt.Sprintf("whole, and not known to be what was sealed with entry %d\n%sif these are the words that were read out, all before them is as it was\n", seal.Seq, said)
		case i == 0:
			said = fmt.Sprintf("whole, sealed\n%sentries %d, the seal is number %d, %s\n", said, r.Entries, seal.Seq, since(seal.After))
		default:
			said = fmt.Sprintf("sealed again with entry %d, which covers entries 1 to %d\n%s", seal.Seq, seal.Seq, said)
		}
		for seq := seal.Seq + 1; seq <= min(until, m.Len()); seq++ {
			said += acknowledged(m, entries[seq-1])
			if undone[seq-1] {
				said += "  (undone)"
			}
			said += "\n"
		}
		if _, err := fmt.Fprint(d.out, said); err != nil {
			return err
		}
	}
	return d.unprotected(r.Seals[len(r.Seals)-1].After)
}

// unprotected says what no seal covers.
func (d *desk) unprotected(n int) (err error) {
	switch n {
	case 0:
	case 1:
		_, err = fmt.Fprintln(d.out, "the 1 entry after the seal is not protected by it")
	default:
		_, err = fmt.Fprintf(d.out, "the %d entries after the seal are not protected by it\n", n)
	}
	return err
}

func since(n int) string {
	if n == 0 {
		return "nothing was entered after it"
	}
	return fmt.Sprintf("%d entered after it", n)
}
