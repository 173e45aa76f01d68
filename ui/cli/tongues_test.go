package cli

import (
	"bytes"
	"compress/zlib"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/store"
	"stacktaker/ui/cli/env"
)

// aKey is what stands in place of a sentence that is not there.
var aKey = regexp.MustCompile(`\[[a-z-]+(\.[a-z-]+)+\]`)

// pages are the pages of help of every command, by its words.
func pages(language string) map[string]string {
	d := &env.Env{Voice: env.Speaking(language), Surroundings: env.Surroundings{Getenv: func(string) string { return "" }}}
	var page bytes.Buffer
	d.HelpTo = &env.Noted{To: &page}
	all := map[string]string{}
	var help func(*cobra.Command)
	help = func(c *cobra.Command) {
		page.Reset()
		_ = c.Help()
		all[c.CommandPath()] = page.String()
		for _, sub := range c.Commands() {
			help(sub)
		}
	}
	help(commands(d))
	return all
}

// Every command is told of in every language: each sentence of its page and each of its flags, and no line of a library's English.
func TestHelpInEveryLanguage(t *testing.T) {
	english := pages("en")
	if len(english) < 25 {
		t.Fatalf("only %d commands were found", len(english))
	}
	for _, language := range words.Languages() {
		for command, page := range pages(language) {
			if key := aKey.FindString(page); key != "" {
				t.Errorf("%s --help in %q shows the key %s", command, language, key)
			}
			if language == "en" {
				continue
			}
			for _, line := range strings.Split(page, "\n") {
				if line = strings.TrimSpace(line); prose(line) && strings.Contains(english[command], line) {
					t.Errorf("%s --help in %q has the English line %q", command, language, line)
				}
			}
			for _, of := range []string{"Usage:\n", "Flags:", "Commands:\n", "(default ", "for more information", "help for"} {
				if strings.Contains(page, of) && language != "fr" {
					t.Errorf("%s --help in %q has %q of a library", command, language, of)
				}
			}
		}
	}
}

// prose tells whether a line is a sentence, and not how something is typed.
func prose(line string) bool {
	typed := strings.HasPrefix(line, "stacktaker ") || strings.HasPrefix(line, "age") || strings.HasPrefix(line, "source ") || strings.HasPrefix(line, "echo ") || strings.HasPrefix(line, "####")
	return !typed && strings.Count(line, " ") > 2
}

// calledIn calls the program in a language that is asked for, or that is the environment's.
func calledIn(t *testing.T, language, folder string, asked bool, args ...string) (code int, out, err string) {
	t.Helper()
	around := map[string]string{"STACKTAKER_DIR": folder, "LC_ALL": language + "_XX.UTF-8"}
	if asked {
		around["LC_ALL"] = "C.UTF-8"
		args = append([]string{"--lang", language}, args...)
	}
	var o, e bytes.Buffer
	code = Main(context.Background(), args, env.Surroundings{
		In: strings.NewReader(""), Out: &o, Err: &e, Version: "1.2.3", Getenv: func(key string) string { return around[key] },
		Now: func() time.Time { return time.Date(2026, 5, 14, 17, 0, 0, 0, time.UTC) },
	})
	return code, o.String(), e.String()
}

// Every command refuses in the language asked for, and in that of the environment, with the exit code that it has in English.
func TestRefusalsInEveryLanguage(t *testing.T) {
	folder := t.TempDir()
	file, other := folder+"/001-2026-05-14-one.meeting", folder+"/no.txt"
	for path, lines := range map[string]string{file: "convene \"One\" on 2026-05-14\nopen\n"} {
		var out bytes.Buffer
		if code := Main(t.Context(), []string{"run", path, "-"}, env.Surroundings{
			In: strings.NewReader(lines), Out: &out, Err: &out, Getenv: func(string) string { return "" }, Now: time.Now,
		}); code != env.ExitDone {
			t.Fatal(out.String())
		}
	}
	if err := env.Written(other, false, func(w io.Writer) error { _, err := w.Write([]byte("name\n\"\n")); return err }); err != nil {
		t.Fatal(err)
	}
	for _, call := range []string{
		"", "frobnicate", "show --frobnicate", "show --entry", "sho", "help frob", "members frob", "members", "completion", "#x",
		"announce FILE --names-found x", "announce FILE -f frob", "backup FILE " + folder + "/none/x", "backup FILE FILE", "bulletin FILE --page a9", "bulletin FILE -o x.frob",
		"doctor OTHER", "doctor FILE -o FILE", "entrust FILE --to age1", "entrust FILE --to x --to y", "entrust", "export frob FILE", "export votes FILE -o x.pdf",
		"forget FILE Nobody --yes", "forget FILE", "list more", "log OTHER", "log " + folder + "/none", "log #7", "members import FILE OTHER", "members import FILE " + folder + "/none.csv",
		"minutes FILE --for nobody", "minutes FILE --for notice --names", "minutes FILE -o FILE", "new One --on Thursday", "new One --pack frob", "pack frob",
		"passphrase FILE --open", "passphrase FILE", "question FILE", "question FILE --slip", "rehearse --speed 0", "rehearse", "room", "run FILE", "run FILE OTHER",
		"run FILE " + folder, "search Nobody", "search", "show FILE --at teatime", "show FILE --entry 99", "show FILE --at 18:05 --entry 1", "tally FILE", "tally OTHER",
		"verify FILE --seal canvas", "verify OTHER", "verify FILE FILE", "year frob",
	} {
		args := strings.Fields(strings.NewReplacer("FILE", file, "OTHER", other).Replace(call))
		code, out, english := calledIn(t, "en", folder, false, args...)
		if code == env.ExitDone || english == "" {
			t.Errorf("%q is not refused: exit %d, %q %q", call, code, out, english)
		}
		for i, language := range words.Languages()[1:] {
			also, _, said := calledIn(t, language, folder, i%2 == 0, args...)
			if also != code || said == "" {
				t.Errorf("%q in %q exits %d, and %d in English: %s", call, language, also, code, said)
			}
			if key := aKey.FindString(said); key != "" {
				t.Errorf("%q in %q shows the key %s", call, language, key)
			}
			for _, line := range strings.Split(said, "\n") {
				if prose(line) && strings.Contains(english, line) {
					t.Errorf("%q in %q says in English: %s", call, language, line)
				}
			}
		}
	}
}

// A German evening, from the first line to the paper: whatever people read of it is German, and what programs read is as ever.
func TestEveningInGerman(t *testing.T) {
	folder := t.TempDir()
	file := folder + "/evening.meeting"
	say := func(in string, args ...string) (string, string) {
		t.Helper()
		var out, told bytes.Buffer
		Main(t.Context(), args, env.Surroundings{
			In: strings.NewReader(in), Out: &out, Err: &told, Version: "1.2.3", Now: func() time.Time { return time.Date(2026, 5, 14, 22, 0, 0, 0, time.UTC) },
			Getenv: func(key string) string {
				return map[string]string{"STACKTAKER_DIR": folder, "LANG": "de_DE.UTF-8"}[key]
			},
		})
		return out.String(), told.String()
	}
	holds := func(said string, texts ...string) {
		t.Helper()
		for _, text := range texts {
			if !strings.Contains(said, text) {
				t.Errorf("%q is not in:\n%s", text, said)
			}
		}
	}
	out, told := say(`convene "Werk 4" on 2026-05-14 place "Kantine"
@18:05
members 120
headcount 58
open
take facilitator "Mina Roy"
item "Überstunden" time 20m
go
hand Ana for
hand Ana for
move "Ab 1. Mai werden Überstunden abgelehnt." by "Rosa Duarte"
second Ana
put no-objection
count 31 22 5
declare
assign "Aushang" to Ana by 2026-05-17
close
seal 4 17
`, "run", file, "-", "--keep-going")
	holds(out, `1 00:00 convene "Werk 4"`, " declare\n")
	holds(told, "Zeile 10: hand: ", "das Siegel: ")
	page, _ := say("", "show", file)
	holds(page, "Versammlung 1, ordentlich, 2026-05-14, Kantine", "Moderation Mina Roy", "1 erledigt: Überstunden", "1 angenommen: ", "31 dafür, 22 dagegen", "versiegelt: ")
	log, _ := say("undo\n", "log", file)
	holds(log, "close\n")
	checked, _ := say("", "verify", file)
	holds(checked, "ganz, versiegelt\n", "das Siegel ist Nummer 16, danach wurde nichts eingetragen")
	asJSON, _ := say("", "show", file, "--json")
	holds(asJSON, `"state": "carried"`, "31 for, 22 against, 5 abstained; a simple majority of 53 needs 27; CARRIED")
	_, told = say("", "minutes", file, "-o", folder+"/protokoll.pdf")
	holds(told, "geschrieben: "+folder+"/protokoll.pdf (pdf; ENTWURF, bis dieses Protokoll genehmigt ist)")
	paper, _ := say("", "minutes", file, "-f", "pdf", "-o", "-")
	holds(paper, "%PDF-")
	holds(UnpackedPDF(paper), "/Lang (de)")
	text, _ := say("", "minutes", file, "-f", "md")
	holds(text, "# Protokoll: Werk 4", "31 Ja, 22 Nein, 5 Enthaltungen: angenommen")
}

// Whatever went wrong is told in the language asked for, however deep it stands: what the system said, too.
func TestErrorsInEveryLanguage(t *testing.T) {
	full := &fs.PathError{Op: "write", Path: "/m/a.meeting", Err: syscall.ENOSPC}
	for name, err := range map[string]error{
		"a path":         full,
		"a wrapped one":  fmt.Errorf("%w", env.Fails("run.folder", "x")),
		"several":        errors.Join(env.Fails("seal.none", 8), full),
		"within another": env.Fails("verify.before", &store.VerifyError{Path: "m", Entry: 3, Says: words.Say("impossible.nobody"), Impossible: true}),
		"not written":    env.NotWritten("a.pdf", full),
		"there already":  env.NotWritten("a.pdf", fs.ErrExist),
		"a store's":      &store.FileError{Path: "m", Says: words.Say("unmade", error(syscall.EACCES)), Kind: syscall.EACCES},
		"damaged":        env.UnverifiedBy(&store.VerifyError{Path: "m", Says: words.Say("entry.unread")}),
		"not saved":      &store.NotSaved{Path: "m", Cause: full},
		"not known":      &store.UnknownOutcome{Path: "m", Cause: full, Again: store.ErrMoved},
		"of one number":  &store.SeveralError{Number: 3, Paths: []string{"a", "b"}},
		"moved":          store.ErrMoved,
		"a refusal":      &assembly.Refusal{Phrase: words.Say("put.nothing")},
		"wrong usage":    env.Misused("usage.near", env.Fails("usage.neither", env.Quote("lst")), "list"),
		"interrupted":    context.Canceled,
	} {
		english := env.Speaking("en").Sentence(err)
		for _, language := range words.Languages()[1:] {
			said := env.Speaking(language).Sentence(err)
			if said == english || aKey.MatchString(said) || strings.Contains(said, "no space left") || strings.Contains(said, "permission denied") {
				t.Errorf("%s is told in %q as %q, and in English as %q", name, language, said, english)
			}
		}
	}
}

// UnpackedPDF is what the streams of a PDF say, one behind the other.
func UnpackedPDF(file string) string {
	var all strings.Builder
	for _, rest := range strings.Split(file, "\nstream\n")[1:] {
		if z, err := zlib.NewReader(strings.NewReader(rest)); err == nil {
			_, _ = io.Copy(&all, z) // some of them are letters, which say nothing
		}
	}
	return all.String()
}
