package cli

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
)

func (d *desk) backupCommand() *cobra.Command {
	var force bool
	c := &cobra.Command{
		Use:   "backup FILE DEST",
		Short: "copy a meeting's file to a second place, and read the copy again",
		Args:  arguments(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			file, dest, err := d.fileAnd(args)
			if err != nil {
				return err
			}
			return d.backup(file, dest, force)
		},
	}
	c.Flags().BoolVar(&force, "force", false, "put it in the place of what is there")
	return c
}

// backup copies a meeting to a path, or into a folder under its own name.
func (d *desk) backup(file, dest string, force bool) error {
	f, err := d.keys().Read(file)
	if err != nil {
		return err
	}
	defer f.Close()
	if is, err := os.Stat(dest); err == nil && is.IsDir() {
		dest = filepath.Join(dest, filepath.Base(file))
	}
	if !exists(dest) || !force {
		err = f.Backup(dest)
	} else {
		err = replaced(dest, f.Backup)
	}
	if err != nil {
		return withForce(err)
	}
	_, err = fmt.Fprintln(d.out, dest)
	return err
}

// withForce says how what is there can be overwritten.
func withForce(err error) error {
	if errors.Is(err, os.ErrExist) {
		return fmt.Errorf("%w without --force", err)
	}
	return err
}
