package care

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"stacktaker/ui/cli/env"
)

// BackupCommand is the command backup.
func BackupCommand(d *env.Env) *cobra.Command {
	var force bool
	c := &cobra.Command{
		Use:  "backup FILE DEST",
		Args: env.Arguments(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			file, dest, err := d.FileAnd(args)
			if err != nil {
				return err
			}
			return backup(d, file, dest, force)
		},
	}
	c.Flags().BoolVar(&force, "force", false, "")
	return c
}

// backup copies a meeting to a path, or into a folder under its own name.
func backup(d *env.Env, file, dest string, force bool) error {
	f, err := d.Keys().Read(file)
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
			return env.Fails("backup.itself", dest)
		}
	}
	if err := env.Writable(dest); err != nil {
		return err
	}
	if !env.Exists(dest) || !force {
		err = f.Backup(dest)
	} else {
		err = env.ReplacedRecord(dest, f.Backup)
	}
	if err != nil {
		return withForce(err)
	}
	_, err = fmt.Fprintln(d.Data, dest)
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
		return "", env.Misused("backup.where")
	case os.IsPathSeparator(dest[len(dest)-1]):
		return "", env.Fails("backup.no-folder", dest)
	case !isFolder(folder):
		return "", env.Fails("disk.unwritten", dest, env.Fails("backup.no-folder", folder))
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
		return env.Fails("backup.force", err)
	}
	return err
}
