package live

import (
	"stacktaker/assembly"
	"stacktaker/ui/cli/env"
)

// answered is what "run --json" answers to a line that made an entry.
type answered struct {
	Line  int      `json:"line"`  // of the script, from 1
	Entry uint64   `json:"entry"` // its number in the record
	Said  string   `json:"said"`  // as the record writes it
	Told  []string `json:"told"`  // what came of it besides: who joined, which count it ended
}

// refusedAnswer is what it answers to a line that was refused.
type refusedAnswer struct {
	Line    int    `json:"line"`
	Refused string `json:"refused"` // the sentence, in the language asked for
	Key     string `json:"key"`     // which one it is, in every language
	Kind    string `json:"kind"`    // rule: the room may depart from it with anyway; sense: nobody can
}

func (p *player) answer(line int, e assembly.Entry, told []string) error {
	if told == nil {
		told = []string{}
	}
	return p.PrintLine(answered{line, e.Seq, p.record.Meeting().Written(e), told})
}

func (p *player) answerRefused(line int, no *assembly.Refusal) error {
	kind := "sense"
	if no.OfConduct() {
		kind = "rule"
	}
	return p.PrintLine(refusedAnswer{line, env.OneLine(p.Tell(no.Phrase)), no.Key, kind})
}
