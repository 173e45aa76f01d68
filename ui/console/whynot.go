package console

import (
	"slices"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// whyNot is a refusal in words that fit into some lines of the screen. Of a list that is too long for that the first are told and how many
// more there are: the way out stands at the end, and must be seen. It is said by a table.
func (c *console) whyNot(r *assembly.Refusal, by words.Table, lines int) string {
	most := 0
	for _, arg := range r.Args {
		if list, is := arg.(words.List); is {
			most = max(most, len(list))
		}
	}
	for {
		told := c.pen.written(look.Clean(by.Say(words.Say(r.Key, shortened(r.Args, most)...))))
		if most <= 1 || len(look.Wrap(told, c.w-2)) <= lines {
			return told
		}
		most--
	}
}

// shortened are arguments of which no list has more than so many that are told.
func shortened(args []any, most int) []any {
	short := slices.Clone(args)
	for i, arg := range short {
		if list, is := arg.(words.List); is && len(list) > most {
			told := slices.Clone(list[:most])
			told[most-1] = words.Say("names.others", told[most-1], len(list)-most)
			short[i] = told
		}
	}
	return short
}
