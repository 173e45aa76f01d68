package cli

import (
	"errors"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
)

func (d *desk) packCommand() *cobra.Command {
	return &cobra.Command{
		Use:       "pack [NAME]",
		Args:      arguments(0, 1),
		ValidArgs: assembly.Packs(),
		RunE: func(_ *cobra.Command, args []string) error {
			text := strings.Join(assembly.Packs(), "\n") + "\n"
			if len(args) > 0 {
				var err error
				if text, err = pack(args[0]); err != nil {
					return err
				}
			}
			_, err := io.WriteString(d.out, text)
			return err
		},
	}
}

// pack is the text of a pack; one that there is not is wrong usage.
func pack(name string) (string, error) {
	text, err := assembly.Pack(name)
	var unknown *assembly.Refusal
	if errors.As(err, &unknown) {
		return "", usage{unknown}
	}
	return text, err
}
