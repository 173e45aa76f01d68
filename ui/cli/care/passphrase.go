package care

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/ui/cli/env"
)

// PassphraseCommand is the command passphrase.
func PassphraseCommand(d *env.Env) *cobra.Command {
	var open bool
	c := &cobra.Command{
		Use:  "passphrase [FILE]",
		Args: env.Arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			path, err := d.Meant(args)
			if err != nil {
				return err
			}
			if open && d.Secrets.NewFile != "" {
				return env.Misused("passphrase.both")
			}
			return changePassphrase(d, path, open)
		},
	}
	c.Flags().StringVar(&d.Secrets.NewFile, "new-passphrase-file", "", "")
	c.Flags().BoolVar(&open, "open", false, "")
	return c
}

// changePassphrase gives a meeting a passphrase, another one, or none.
func changePassphrase(d *env.Env, path string, open bool) error {
	var passphrase []byte
	if d.Secrets.NewFile != "" {
		given, err := d.NewPassphrase(path)
		if err != nil {
			return err
		}
		passphrase = given
	}
	f, err := d.Keys().Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	private := f.Private()
	title := env.Searched(f.Meeting().State().Info.Title)
	titled := func(text string) bool { return strings.Contains(env.Searched(text), title) }
	left := leftBehind(d, f, titled)
	if open {
		if !private {
			return env.Fails("passphrase.not-private", path)
		}
		if err := f.MakeOpen(); err != nil {
			return err
		}
		fmt.Fprintln(d.Words, d.Say("passphrase.open", path))
		return nil
	}
	if passphrase == nil {
		if passphrase, err = d.NewPassphrase(path); err != nil {
			return err
		}
	}
	if err := f.MakePrivate(passphrase); err != nil {
		return err
	}
	if private {
		fmt.Fprintln(d.Words, d.Say("passphrase.changed", path))
		tellCopies(d, "copies.before", left.copies)
		return nil
	}
	fmt.Fprintln(d.Words, d.Say("passphrase.private", path))
	fmt.Fprintln(d.Words, d.Say("passphrase.disk"))
	tellCopies(d, "copies.same", left.copies)
	tellLeft(d, left, titled)
	return nil
}

// tellCopies lists files in which a meeting still stands as it was, by the key of what is said of them.
func tellCopies(d *env.Env, key string, copies []string) {
	if len(copies) == 0 {
		return
	}
	fmt.Fprintln(d.Words, d.Say(key))
	for _, path := range copies {
		fmt.Fprintln(d.Words, " ", path)
	}
}
