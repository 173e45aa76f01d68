package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
)

func (d *desk) passphraseCommand() *cobra.Command {
	var open bool
	c := &cobra.Command{
		Use:  "passphrase [FILE]",
		Args: arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			path, err := d.meant(args)
			if err != nil {
				return err
			}
			if open && d.secrets.newFile != "" {
				return misused("passphrase.both")
			}
			return d.changePassphrase(path, open)
		},
	}
	c.Flags().StringVar(&d.secrets.newFile, "new-passphrase-file", "", "")
	c.Flags().BoolVar(&open, "open", false, "")
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
			return fails("passphrase.not-private", path)
		}
		if err := f.MakeOpen(); err != nil {
			return err
		}
		fmt.Fprintln(d.words, d.say("passphrase.open", path))
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
		fmt.Fprintln(d.words, d.say("passphrase.changed", path))
		d.tellCopies("copies.before", left.copies)
		return nil
	}
	fmt.Fprintln(d.words, d.say("passphrase.private", path))
	fmt.Fprintln(d.words, d.say("passphrase.disk"))
	d.tellCopies("copies.same", left.copies)
	d.tellLeft(left, titled)
	return nil
}

// tellCopies lists files in which a meeting still stands as it was, by the key of what is said of them.
func (d *desk) tellCopies(key string, copies []string) {
	if len(copies) == 0 {
		return
	}
	fmt.Fprintln(d.words, d.say(key))
	for _, path := range copies {
		fmt.Fprintln(d.words, " ", path)
	}
}
