package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
)

func (d *desk) passphraseCommand() *cobra.Command {
	var open bool
	c := &cobra.Command{
		Use:   "passphrase [FILE]",
		Short: "make a meeting private, change its passphrase, or make it open again",
		Long: `passphrase gives a meeting a passphrase, or another one. Without it nobody can read the file any more, and nobody can
help who has lost it: two people should know it.

The passphrase is asked for twice on the terminal and not shown; in a script it is the first line of a file. The
meeting, its minutes and its seal stay the same. With --open everybody who has the file can read it again.

Backups that were made before stay as they are, and a disk may keep what was on it: encrypt the disk.`,
		Args: arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			path, err := d.meant(args)
			if err != nil {
				return err
			}
			if open && d.secrets.newFile != "" {
				return misused("--open takes the passphrase away, and --new-passphrase-file gives a new one; say one of them")
			}
			return d.changePassphrase(path, open)
		},
	}
	c.Flags().StringVar(&d.secrets.newFile, "new-passphrase-file", "", "read the new passphrase from the first line of this `file`")
	c.Flags().BoolVar(&open, "open", false, "take the passphrase away")
	return c
}

// changePassphrase gives a meeting a passphrase, another one, or none.
func (d *desk) changePassphrase(path string, open bool) error {
	var passphrase []byte
	if d.secrets.newFile != "" {
		given, err := d.newPassphrase(path)
		if err != nil {
			return err
		}
		passphrase = given
	}
	f, err := d.keys().Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	private := f.Private()
	title := searched(f.Meeting().State().Info.Title)
	titled := func(text string) bool { return strings.Contains(searched(text), title) }
	left := d.leftBehind(f, titled)
	if open {
		if !private {
			return fmt.Errorf("%s is not private, so everybody who has it can read it already", path)
		}
		if err := f.MakeOpen(); err != nil {
			return err
		}
		fmt.Fprintf(d.words, "%s is open now: everybody who has it can read it\n", path)
		return nil
	}
	if passphrase == nil {
		if passphrase, err = d.newPassphrase(path); err != nil {
			return err
		}
	}
	if err := f.MakePrivate(passphrase); err != nil {
		return err
	}
	if private {
		fmt.Fprintf(d.words, "%s has another passphrase now\n", path)
		d.tellCopies(left.copies, "still opened by the passphrase that they had, or by none")
		return nil
	}
	fmt.Fprintf(d.words, "%s is private now; without the passphrase nobody can read it, and nobody can help who has lost it: two people should know it\n", path)
	fmt.Fprintln(d.words, "its name on the disk still tells what it told before, and the disk may keep what was on it: encrypt the disk")
	d.tellCopies(left.copies, "as they were")
	d.tellLeft(left, titled)
	return nil
}

// tellCopies lists files in which a meeting still stands as it was.
func (d *desk) tellCopies(copies []string, standing string) {
	if len(copies) == 0 {
		return
	}
	fmt.Fprintf(d.words, "copies of this meeting are %s; remove those that are not needed:\n", standing)
	for _, path := range copies {
		fmt.Fprintln(d.words, " ", path)
	}
}
