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
		Use:  "backup FILE DEST",
		Args: arguments(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			file, dest, err := d.fileAnd(args)
			if err != nil {
				return err
			}
			return d.backup(file, dest, force)
		},
	}
	c.Flags().BoolVar(&force, "force", false, "")
	return c
}

// backup copies a meeting to a path, or into a folder under its own name.
func (d *desk) backup(file, dest string, force bool) error {
	f, err := d.keys().Read(file)
	if err != nil {
		return err
	}
	defer f.Close()
	dest, err = placeFor(dest, filepath.Base(file))
	if err != nil {
		return err
	}
	if own, err := os.Stat(file); err == nil {
		if there, err := os.Stat(dest); err == nil && os.SameFile(own, there) {
			return fails("backup.itself", dest)
		}
	}
	if err := writable(dest); err != nil {
		return err
	}
	if !exists(dest) || !force {
		err = f.Backup(dest)
	} else {
		err = replacedRecord(dest, f.Backup)
	}
	if err != nil {
		return withForce(err)
	}
	_, err = fmt.Fprintln(d.out, dest)
	return err
}

// placeFor is where a copy goes: into a folder that is there, under its own name, or to a path whose folder is there. A folder that is
// not there is not made, and no file takes its name: a stick that is not plugged in would be taken for a copy on it.
func placeFor(dest, name string) (string, error) {
	is, err := os.Stat(dest)
	switch folder := filepath.Dir(dest); {
	case err == nil && is.IsDir():
		return filepath.Join(dest, name), nil
	case dest == "":
		return "", misused("backup.where")
	case os.IsPathSeparator(dest[len(dest)-1]):
		return "", fails("backup.no-folder", dest)
	case !isFolder(folder):
		return "", fails("disk.unwritten", dest, fails("backup.no-folder", folder))
	}
	return dest, nil
}

func isFolder(path string) bool {
	is, err := os.Stat(path)
	return err == nil && is.IsDir()
}

// withForce says how what is there can be overwritten.
func withForce(err error) error {
	if errors.Is(err, os.ErrExist) {
		return fails("backup.force", err)
	}
	return err
}
