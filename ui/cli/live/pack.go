package live

import (
	"errors"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/ui/cli/env"
)

// PackCommand is the command pack.
func PackCommand(d *env.Env) *cobra.Command {
	return &cobra.Command{
		Use:       "pack [NAME]",
		Args:      env.Arguments(0, 1),
		ValidArgs: assembly.Packs(),
		RunE: func(_ *cobra.Command, args []string) error {
			text := strings.Join(assembly.Packs(), "\n") + "\n"
			if len(args) > 0 {
				var err error
				if text, err = pack(args[0]); err != nil {
					return err
				}
			}
			_, err := io.WriteString(d.Data, text)
			return err
		},
	}
}

// pack is the text of a pack; one that there is not is wrong usage.
func pack(name string) (string, error) {
	text, err := assembly.Pack(name)
	var unknown *assembly.Refusal
	if errors.As(err, &unknown) {
		return "", env.Misuse(unknown)
	}
	return text, err
}
