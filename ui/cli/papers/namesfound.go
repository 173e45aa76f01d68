package papers

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/cli/env"
)

// waysWithNames are what may be done with names on the roll that stand in what people wrote, before people outside read it.
func waysWithNames() []string { return []string{"ask", "replace", "keep", "fail"} }

// askOr is what is done with names where nothing is said: they are asked for on a terminal, and elsewhere it is this.
type askOr string

// namesFound is the flag that chooses; otherwise is what is done without a terminal.
func namesFound(c *cobra.Command, way *string, otherwise askOr) {
	c.Flags().StringVar(way, "names-found", "ask", string(otherwise))
	_ = c.RegisterFlagCompletionFunc("names-found", cobra.FixedCompletions(waysWithNames(), cobra.ShellCompDirectiveNoFileComp))
}

func checkNamesFound(way string) error {
	if !slices.Contains(waysWithNames(), way) {
		return env.Misused("names.no-way", env.Quote(way), strings.Join(waysWithNames(), ", "))
	}
	return nil
}

// keeps shows each name that was found, and tells which of them stay. What is written as a word of the language stays unless it is asked about
// and said to be a name.
func keeps(d *env.Env, found []minutes.Find, way string, otherwise askOr) (func(minutes.Find) bool, error) {
	kept, certain := map[minutes.Find]bool{}, 0
	if way == "ask" && !env.IsTerminal(d.In) && !env.IsTerminal(d.Err) {
		way = string(otherwise)
	}
	for i, f := range found {
		if way == "ask" {
			answer, err := askAboutName(d, f, len(found)-i)
			if err != nil && !errors.Is(err, env.ErrNoTerminal) {
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
		told := way
		if f.Doubt {
			told = "doubt"
		} else {
			certain++
		}
		fmt.Fprintln(d.Words, d.Say("names.way."+told, excerpt(f)))
		kept[f] = f.Doubt || way == "keep"
	}
	if way == "fail" && certain > 0 {
		return nil, env.Fails("names.found", certain)
	}
	return func(f minutes.Find) bool { return kept[f] }, nil
}

// askAboutName asks about one name: "replace", "keep", or "all" or "none" to replace for it and all that follow.
func askAboutName(d *env.Env, f minutes.Find, left int) (string, error) {
	var typed string
	question := d.Say("names.question", excerpt(f), left)
	for {
		err := d.Ask(question, func(t *os.File) (err error) {
			typed, err = bufio.NewReader(t).ReadString('\n')
			return err
		})
		if err != nil {
			return "", err
		}
		for _, answer := range []string{"replace", "keep", "all", "none"} {
			if d.IsAnswer("names.answer."+answer, typed) {
				return answer, nil
			}
		}
		question = d.Say("names.again")
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
