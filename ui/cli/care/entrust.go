package care

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"filippo.io/age"
	"github.com/spf13/cobra"

	"stacktaker/store"
	"stacktaker/ui/cli/env"
)

// entrusting is what entrust is told.
type entrusting struct {
	to                 []string
	out                string
	force, remove, yes bool
}

// EntrustCommand is the command entrust.
func EntrustCommand(d *env.Env) *cobra.Command {
	var e entrusting
	c := &cobra.Command{
		Use: "entrust FILE --to KEY --to KEY…",
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return env.Misused("usage.missing", env.Form(c))
			}
			path, err := d.Meant(args[:1])
			if err != nil {
				return err
			}
			e.to = append(e.to, args[1:]...)
			return entrust(d, path, e)
		},
	}
	f := c.Flags()
	f.StringSliceVar(&e.to, "to", nil, "")
	f.StringVarP(&e.out, "out", "o", "", "")
	f.BoolVar(&e.force, "force", false, "")
	f.BoolVar(&e.remove, "remove", false, "")
	f.BoolVar(&e.yes, "yes", false, "")
	return c
}

// entrust encrypts a whole record to officers, and removes it here where that is wished.
func entrust(d *env.Env, path string, e entrusting) error {
	officers, err := officersOf(e.to)
	if err != nil {
		return err
	}
	if e.out == "" {
		e.out = path + ".age"
	}
	f, err := opened(d, path, e.remove)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := entrusted(e.out, e.force, f, officers); err != nil {
		return err
	}
	if _, err := fmt.Fprintln(d.Data, e.out); err != nil {
		return err
	}
	fmt.Fprintln(d.Words, d.Say("entrust.opens", len(officers), env.Quoted(path), env.Quoted(e.out)))
	if !e.remove {
		return nil
	}
	return removeEntrusted(d, path, f, e.yes)
}

// opened opens a record that is whole; alone where it is to be removed.
func opened(d *env.Env, path string, alone bool) (*store.File, error) {
	if alone {
		return d.Keys().Open(path)
	}
	return d.Keys().Read(path)
}

// removeEntrusted removes the file here, while nobody else can write to it.
func removeEntrusted(d *env.Env, path string, f *store.File, yes bool) error {
	copies, _ := f.Copies()
	if !yes {
		sure, err := d.Confirmed(d.Say("entrust.sure", env.OneLine(path)))
		switch {
		case errors.Is(err, env.ErrNoTerminal):
			return env.Misused("entrust.ask")
		case err != nil:
			return err
		case !sure:
			fmt.Fprintln(d.Words, d.Say("entrust.stays"))
			return nil
		}
	}
	if err := f.Remove(); err != nil {
		return err
	}
	fmt.Fprintln(d.Words, d.Say("entrust.removed"))
	tellCopies(d, "copies.same", copies)
	return nil
}

// officersOf reads the keys of the officers to whom a record is entrusted, each of them once.
func officersOf(keys []string) ([]age.Recipient, error) {
	var officers []age.Recipient
	var known []string
	for _, key := range keys {
		found, err := recipientsOf(key)
		if err != nil {
			return nil, err
		}
		for _, r := range found {
			if name := fmt.Sprint(r); !slices.Contains(known, name) {
				known, officers = append(known, name), append(officers, r)
			}
		}
	}
	if len(officers) < 2 {
		return nil, env.Misused("entrust.two")
	}
	return officers, nil
}

// recipientsOf reads one key, or a file of them.
func recipientsOf(key string) ([]age.Recipient, error) {
	if strings.HasPrefix(key, "AGE-SECRET-KEY") {
		return nil, env.Misused("entrust.secret")
	}
	if strings.HasPrefix(key, "age1") {
		found, err := age.ParseRecipients(strings.NewReader(key))
		if err != nil {
			return nil, env.Misused("entrust.no-key", env.Quote(key))
		}
		return found, nil
	}
	f, err := os.Open(key)
	if err != nil {
		return nil, env.Misused("entrust.neither", env.Quote(key))
	}
	defer f.Close()
	found, err := age.ParseRecipients(io.LimitReader(f, 1<<20))
	if err != nil {
		return nil, env.Fails("entrust.no-list", key)
	}
	return found, nil
}

// witness is an officer at whose key somebody looks on: it keeps the file's own key, so that what was written can be
// decrypted again. What the officers' keys themselves do cannot be tried without them.
type witness struct {
	age.Recipient
	fileKey []byte
}

// Wrap is that of the officer.
func (w *witness) Wrap(fileKey []byte) ([]*age.Stanza, error) {
	w.fileKey = bytes.Clone(fileKey)
	return w.Recipient.Wrap(fileKey)
}

// WrapWithLabels is that of the officer; keys of different sorts do not go together, and age says so.
func (w *witness) WrapWithLabels(fileKey []byte) ([]*age.Stanza, []string, error) {
	labeled, is := w.Recipient.(age.RecipientWithLabels)
	if !is {
		stanzas, err := w.Wrap(fileKey)
		return stanzas, nil, err
	}
	w.fileKey = bytes.Clone(fileKey)
	return labeled.WrapWithLabels(fileKey)
}

// Unwrap makes the witness one who can open the file.
func (w *witness) Unwrap([]*age.Stanza) ([]byte, error) { return w.fileKey, nil }

// entrusted writes a record encrypted to a path, and reads it again from there. What comes out as something else does
// not stay.
func entrusted(path string, force bool, f *store.File, officers []age.Recipient) error {
	seen := &witness{Recipient: officers[0]}
	wrote := sha256.New()
	err := env.Written(path, force, func(w io.Writer) error {
		in, err := age.Encrypt(w, append([]age.Recipient{seen}, officers[1:]...)...)
		if err != nil {
			return env.Fails("entrust.apart", err)
		}
		if _, err := f.WriteTo(io.MultiWriter(in, wrote)); err != nil {
			return err
		}
		return in.Close()
	})
	if err != nil {
		return err
	}
	read, err := decrypted(path, seen)
	if err == nil && !bytes.Equal(read, wrote.Sum(nil)) {
		err = env.Fails("entrust.other")
	}
	if err != nil {
		os.Remove(path)
		return env.Fails("entrust.unopened", path, err)
	}
	return nil
}

// decrypted is the hash of what is in an encrypted file.
func decrypted(path string, by age.Identity) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	out, err := age.Decrypt(f, by)
	if err != nil {
		return nil, err
	}
	h := sha256.New()
	_, err = io.Copy(h, out)
	return h.Sum(nil), err
}
