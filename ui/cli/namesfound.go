package cli

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly/minutes"
)

// waysWithNames are what may be done with names on the roll that stand in what people wrote, before people outside read it.
func waysWithNames() []string { return []string{"ask", "replace", "keep", "fail"} }

// askOr is what is done with names where nothing is said: they are asked for on a terminal, and elsewhere it is this.
type askOr string

// namesFound is the flag that chooses; otherwise is what is done without a terminal.
func namesFound(c *cobra.Command, way *string, otherwise askOr) {
	c.Flags().StringVar(way, "names-found", "ask", fmt.Sprintf(`what to do with names on the roll in motions, notes and actions, where people outside are to read them: ask (on a
terminal, else %s), replace by "a member", keep, or fail`, otherwise))
	_ = c.RegisterFlagCompletionFunc("names-found", cobra.FixedCompletions(waysWithNames(), cobra.ShellCompDirectiveNoFileComp))
}

func checkNamesFound(way string) error {
	if !slices.Contains(waysWithNames(), way) {
		return misused("--names-found %q is no way to deal with names; there are: %s", way, strings.Join(waysWithNames(), ", "))
	}
	return nil
}

// keeps shows each name that was found, and tells which of them stay.
func (d *desk) keeps(found []minutes.Find, way string, otherwise askOr) (func(minutes.Find) bool, error) {
	kept := map[minutes.Find]bool{}
	if way == "ask" && !isTerminal(d.In) && !isTerminal(d.Err) {
		way = string(otherwise)
	}
	for i, f := range found {
		if way == "ask" {
			answer, err := d.askAboutName(f, len(found)-i)
			if err != nil && !errors.Is(err, errNoTerminal) {
				return nil, err
			}
			switch {
			case err != nil:
				way = string(otherwise)
			case answer == "all":
				way = "replace"
			case answer == "none":
				way = "keep"
			default:
				kept[f] = answer == "keep"
				continue
			}
		}
		says := map[string]string{"replace": `replaced by "a member"`, "keep": "kept", "fail": "found"}[way]
		fmt.Fprintf(d.words, "a name, %s: %s\n", says, excerpt(f))
		kept[f] = way == "keep"
	}
	if way == "fail" && len(found) > 0 {
		return nil, fmt.Errorf("names on the roll stand in what people wrote, %d in all; nothing is written: --names-found replace, keep or ask", len(found))
	}
	return func(f minutes.Find) bool { return kept[f] }, nil
}

// askAboutName asks about one name: "replace", "keep", or "all" or "none" to replace for it and all that follow.
func (d *desk) askAboutName(f minutes.Find, left int) (string, error) {
	var typed string
	question := fmt.Sprintf("a name: %s\n  replace it by \"a member\"? (%d to go) [Y]es, [n]o, [a]ll of them, n[o]ne of them: ", excerpt(f), left)
	for {
		err := d.ask(question, func(t *os.File) (err error) {
			typed, err = bufio.NewReader(t).ReadString('\n')
			return err
		})
		if err != nil {
			return "", err
		}
		switch strings.ToLower(strings.TrimSpace(typed)) {
		case "", "y", "yes":
			return "replace", nil
		case "n", "no":
			return "keep", nil
		case "a", "all":
			return "all", nil
		case "o", "none":
			return "none", nil
		}
		question = "  y, n, a or o: "
	}
}

// excerpt is a name with what stands around it, in one line.
func excerpt(f minutes.Find) string {
	const around = 32 // letters on either side
	before, after := []rune(f.Text[:f.From]), []rune(f.Text[f.To:])
	start, end := "", ""
	if len(before) > around {
		start, before = "…", before[len(before)-around:]
	}
	if len(after) > around {
		end, after = "…", after[:around]
	}
	return strings.Join(strings.Fields(start+string(before)+"«"+f.Name()+"»"+string(after)+end), " ")
}
