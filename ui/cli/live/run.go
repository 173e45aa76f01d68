package live

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/cli/ledger"
	"stacktaker/ui/hub"
	"stacktaker/ui/room"
	"stacktaker/ui/room/text"
	"stacktaker/ui/times"
)

// RunCommand is the command run.
func RunCommand(d *env.Env) *cobra.Command {
	var r run
	c := &cobra.Command{
		Use:  "run FILE SCRIPT|-",
		Args: env.Arguments(1, 2),
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 1 && !env.IsScript(args[0]) {
				return env.Misused("usage.missing", env.Form(c))
			}
			file, script, err := d.FileAnd(args)
			if err != nil {
				return err
			}
			return runScript(c.Context(), d, r, file, script)
		},
	}
	c.Flags().BoolVar(&r.keepGoing, "keep-going", false, "")
	c.Flags().BoolVar(&r.dryRun, "dry-run", false, "")
	c.Flags().BoolVar(&r.plain, "plain", false, "")
	c.Flags().BoolVar(&r.json, "json", false, "")
	return c
}

// run is how a script is run.
type run struct {
	keepGoing, dryRun, plain, json bool
}

func runScript(ctx context.Context, d *env.Env, how run, file, script string) (err error) {
	in, err := openScript(d, script)
	if err != nil {
		return err
	}
	defer in.Close()
	sitting := how.plain || script == "-" && env.IsTerminal(d.In)
	r, err := ledger.For(d, file, how.dryRun)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.Close()) }()

	p := player{Env: d, record: r, goOn: how.keepGoing || sitting, sitting: sitting, json: how.json, clock: assembly.ScriptClock{Live: sitting}}
	if l, is := r.(*ledger.Ledger); is && script == "-" { // what is said now is shown now
		w := onWall(d, l)
		defer w.takeDown(d)
		p.time, p.client = w.time, w.hub.Join()
	} else {
		p.time = d.TimeOf(r.Meeting())
		p.client = hub.New(r, hub.Options{Clock: p.time}).Join()
	}
	for _, told := range p.ledTo(assembly.Entry{}, p.time.Now()) { // where it stands before the first line
		fmt.Fprintln(d.Words, told)
	}
	if env.IsTerminal(d.In) && script == "-" {
		fmt.Fprintln(d.Words, d.Say("run.typing"))
	}
	reading, stop := context.WithCancel(ctx)
	defer stop() // a script that ends early leaves lines unread
	err = p.playAll(ctx, readScript(reading, in, p.asksForMore))
	if how.dryRun {
		fmt.Fprintln(d.Words, d.Say("run.dry"))
	}
	return err
}

// asksForMore asks whoever types for the next line of a text that is not closed yet.
func (p player) asksForMore() {
	if p.sitting {
		fmt.Fprint(p.Words, p.Say("run.more"))
	}
}

// openScript opens the lines that are to be run.
func openScript(d *env.Env, name string) (io.ReadCloser, error) {
	if name == "-" {
		return io.NopCloser(d.In), nil
	}
	f, err := env.Waited(d, func() (*os.File, error) { return os.Open(name) })
	if err != nil {
		return nil, err
	}
	if is, err := f.Stat(); err == nil && is.IsDir() {
		f.Close()
		return nil, env.Fails("run.folder", name)
	}
	return f, nil
}

// player gives the lines of one script to the hub of a record, at the script's clock.
type player struct {
	*env.Env
	record  ledger.Recorder // to be read: nobody but the player writes to it
	client  *hub.Client     // to which its lines are given
	clock   assembly.ScriptClock
	time    *times.Clock // the meeting's, until the script's clock starts
	jump    times.Jump   // as it was told last
	goesOn  bool         // it was told that the time goes on from the record
	goOn    bool         // after a refused line
	sitting bool         // somebody types
	json    bool         // each line is answered by an object
	teller  text.Teller  // of what a line led to, for whoever types
}

// playAll plays lines until they end, one is refused, or ctx ends.
func (p *player) playAll(ctx context.Context, lines <-chan scriptLine) error {
	refused := 0
	for {
		var line scriptLine
		var more bool
		select {
		case <-ctx.Done():
			return ctx.Err()
		case line, more = <-lines:
		}
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case !more && refused > 0:
			return env.ToldAlready{}
		case !more:
			return nil
		case line.err != nil:
			return line.err
		case p.sitting && p.asked(line.text):
			continue
		}
		err := p.play(line)
		var no *assembly.Refusal
		switch {
		case err == nil:
			continue
		case !errors.As(err, &no):
			return env.Fails("run.line", line.number, "", err)
		}
		told := env.RefusedBy(env.Fails("run.line", line.number, p.verb(line.text), no))
		if p.json {
			if err := p.answerRefused(line.number, no); err != nil {
				return err
			}
		}
		switch {
		case !p.goOn && p.json:
			return env.ToldAlready{}
		case !p.goOn:
			return told
		}
		refused++
		if !p.json {
			fmt.Fprintln(p.Words, p.Why(errors.Unwrap(told)))
		}
	}
}

// asked answers ? with the verbs that are in order now, and ? VERB with how it is written.
func (p *player) asked(line string) bool {
	if verb, is := strings.CutPrefix(strings.TrimSpace(line), "?"); is {
		line = "? " + verb
	}
	words := strings.Fields(line)
	if len(words) == 0 || words[0] != "?" {
		return false
	}
	m := p.record.Meeting()
	if len(words) > 1 {
		forms := m.Language().Forms(words[1])
		if forms == nil {
			fmt.Fprintln(p.Words, p.Say("run.no-verb", env.Quote(words[1])))
		}
		for _, form := range forms {
			fmt.Fprintln(p.Words, form)
		}
		if slices.ContainsFunc(forms, func(form string) bool { return strings.Contains(form, "AMOUNT") }) {
			fmt.Fprintln(p.Words, p.Say("run.amount"))
		}
		return true
	}
	var verbs []string
	for _, move := range m.InOrder() {
		if move.Why == nil {
			verbs = append(verbs, move.Verb)
		}
	}
	fmt.Fprintln(p.Words, strings.Join(verbs, " "))
	return true
}

// play does one line, and acknowledges it where it made an entry. A refusal has changed nothing.
func (p *player) play(line scriptLine) error {
	m := p.record.Meeting()
	now := p.time.Now()
	rest, at, err := p.clock.Read(m, line.text, now)
	if err != nil || rest == "" {
		return err
	}
	real := at.Equal(now)
	before, phase := m.State().Last, m.State().Info.Phase
	kept, err := p.client.Do(hub.Command{Line: rest, Stamp: assembly.Stamp{At: at}, Past: !real})
	if err != nil {
		return err
	}
	e := kept.Entry
	p.tellTime(e, real, before, phase)
	m = p.record.Meeting()
	var besides []string
	for _, told := range slices.Concat(m.Ended(e), m.State().Joined(e), m.State().CountedHere(e), m.Newcomers(e), m.Besides(e)) {
		besides = append(besides, env.OneLine(p.Tell(told)))
	}
	if p.json {
		err = p.answer(line.number, e, besides)
	} else {
		_, err = fmt.Fprintln(p.Data, env.Acknowledged(m, e))
		for _, told := range besides {
			fmt.Fprintln(p.Words, told)
		}
	}
	if e.Verb == "finished" && phase == assembly.Closed {
		p.tellTakenOver()
	}
	for _, told := range p.ledTo(e, at) {
		fmt.Fprintln(p.Words, told)
	}
	if r, is := p.record.(sealing); is && ledger.IsSealing(e) {
		if said := r.SealIn(p.Language()); len(said) > 0 {
			fmt.Fprintln(p.Words, p.Say("run.seal", strings.Join(said, " ")))
		}
	}
	if uncopied := new(env.Unbacked); errors.As(kept.Warning, &uncopied) {
		p.Warn(p.Say("disk.backup", p.Voice.Sentence(uncopied.Cause)))
	}
	if not := new(env.Unapproved); errors.As(kept.Warning, &not) {
		p.Warn(p.Voice.Unapproved(not))
	}
	return err
}

// tellTakenOver tells that the actions of a closed meeting are those of the next, where that is in the same folder: there they are
// still open.
func (p *player) tellTakenOver() {
	next := p.record.Meeting().State().Info.Number + 1
	file, err := p.Meetings().Numbered(next)
	if l, is := p.record.(*ledger.Ledger); err == nil && is && filepath.Dir(file) == filepath.Dir(l.Path()) {
		p.Warn(p.Say("run.taken-over", next))
	}
}

// ledTo is what a line led to, as the room is told it: who has the floor and who is next, the question that is put, the verdict with its
// working, who is elected, the next round. It is for whoever types, who sees no screen; a script gets the lines alone. What is decided in
// a closed session the room is not told; who types in it is.
func (p *player) ledTo(e assembly.Entry, at time.Time) []string {
	if !p.sitting {
		return nil
	}
	m := p.record.Meeting()
	var told []string
	for _, fact := range e.Facts {
		switch fact := fact.(type) {
		case *assembly.CommandUndone:
			told = append(told, p.Say("run.undone", env.OneLine(m.Written(m.Entries()[fact.Seq-1]))))
		case *assembly.CommandRedone:
			told = append(told, p.Say("run.redone", env.OneLine(m.Written(m.Entries()[fact.Seq-1]))))
		}
	}
	told = append(told, p.teller.Sees(room.Of(m, at, room.Desk{Language: p.Language()}))...)
	for _, fact := range e.Facts {
		if v, is := fact.(*assembly.VerdictDeclared); is && e.Closed {
			if mo := m.State().Motions.Get(v.Of); mo != nil && mo.Result != nil {
				told = append(told, p.Tell(mo.Result.Words()))
			}
		}
	}
	return told
}

// sealing is a record whose last seal can be told in words.
type sealing interface {
	SealIn(language string) []string
}

// tellTime tells where the time of an entry comes from, where nobody said it: from the computer's clock, which was set or is on another
// day than the entry before of a meeting that is held, or from a record that is not of today.
func (p *player) tellTime(e assembly.Entry, real bool, before time.Time, phase assembly.Phase) {
	const day = time.DateOnly
	held := phase == assembly.Open || phase == assembly.InRecess
	switch set := p.clock.Set(); {
	case real:
		p.tellJump()
		if held && !set && e.At.Format(day) != before.Format(day) {
			p.Warn(p.Tell(words.Say("clock.other-day", e.Seq, e.At.Format(day), before.Format(day))))
		}
	case set && p.sitting && e.Verb == "convene":
		fmt.Fprintln(p.Words, p.Tell(words.Say("clock.still", e.At)))
	case !set && !p.goesOn:
		p.goesOn = true
		p.Warn(p.Tell(words.Say("clock.goes-on", e.At.Format("2006-01-02 15:04"))))
	}
}

// tellJump says once that the computer's clock was set.
func (p *player) tellJump() {
	if j := p.time.Jump(); j != p.jump {
		p.jump = j
		p.Warn(p.Tell(j.Told()))
	}
}

// verb is the verb of a line as it stands before a refusal, "" where there is none that the language knows: then the
// refusal itself says what was found.
func (p *player) verb(line string) string {
	words := strings.Fields(line)
	if len(words) > 1 && strings.HasPrefix(words[0], "@") {
		words = words[1:]
	}
	if len(words) > 0 && p.record.Meeting().Language().Forms(words[0]) != nil {
		return words[0] + ": "
	}
	return ""
}
