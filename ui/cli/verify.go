package cli

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/store"
)

func (d *desk) verifyCommand() *cobra.Command {
	var said string
	c := &cobra.Command{
		Use:   "verify [FILE]",
		Short: "make sure that a record is whole, and the one whose seal was read out",
		Long: `verify reads the whole record, says whether it is sealed, and lists what was entered after the seal.
With --seal it compares the record with what somebody wrote down: the eight words, or all of the seal in hex.

It proves that nothing before the seal was changed since, not that it was true.`,
		Args: arguments(0, 1),
		RunE: func(c *cobra.Command, args []string) error {
			path, err := d.meant(args)
			if err != nil {
				return err
			}
			return d.verify(path, said, c.Flags().Changed("seal"))
		},
	}
	c.Flags().StringVar(&said, "seal", "", "compare with these eight `words`")
	return c
}

// verify looks at a record; with compare it must be the one whose seal was said.
func (d *desk) verify(path, said string, compare bool) error {
	r, err := d.keys().Verify(path)
	if errors.Is(err, store.ErrDamaged) {
		return unverified{err}
	}
	if err != nil {
		return err
	}
	if compare && !store.SealMatches(r, said) {
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
	if !r.Sealed {
		_, err = fmt.Fprintf(d.out, "whole, not sealed\nentries %d\n", r.Entries)
		return err
	}
	return d.tellSeal(path, r)
}

// tellSeal tells the words that the room wrote down, and what was entered after them.
func (d *desk) tellSeal(path string, r store.Report) error {
	since := "nothing was entered after it"
	if r.Seal.After > 0 {
		since = fmt.Sprintf("%d entered after it", r.Seal.After)
	}
	_, err := fmt.Fprintf(d.out, "whole, sealed\n%s\n%s\nentries %d, the seal is number %d, %s\n",
		strings.Join(r.Seal.Words, " "), hex.EncodeToString(r.Seal.Hash[:]), r.Entries, r.Seal.Seq, since)
	if err != nil || r.Seal.After == 0 {
		return err
	}
	f, err := d.keys().Read(path)
	if err != nil {
		return err
	}
	defer f.Close()
	m := f.Meeting()
	undone := m.Undone()
	for _, e := range m.Entries()[min(r.Seal.Seq, m.Len()):] {
		line := acknowledged(m, e)
		if undone[e.Seq-1] {
			line += "  (undone)"
		}
		if _, err := fmt.Fprintln(d.out, line); err != nil {
			return err
		}
	}
	return nil
}
