package papers

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"stacktaker/assembly/minutes"
	"stacktaker/store"
	"stacktaker/store/chain"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/paper"
	"stacktaker/ui/paper/formats"
)

// printing is how a document is wanted: the minutes, the call to an assembly, a bulletin.
type printing struct {
	format, out string
	page        string
	fonts       []string
	force       bool
}

// flags are those that every document has.
func (p *printing) flags(c *cobra.Command) {
	c.Flags().StringVarP(&p.format, "format", "f", "", strings.Join(formatNames(), ", "))
	_ = c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formatNames(), cobra.ShellCompDirectiveNoFileComp))
	p.pageFlags(c)
}

// pageFlags are those of a document whose format is not to be chosen.
func (p *printing) pageFlags(c *cobra.Command) {
	f := c.Flags()
	f.StringVarP(&p.out, "out", "o", "", "")
	f.BoolVar(&p.force, "force", false, "")
	f.StringVar(&p.page, "page", "a4", "")
	f.StringArrayVar(&p.fonts, "font", nil, "")
	_ = c.RegisterFlagCompletionFunc("page", cobra.FixedCompletions([]string{"a4", "letter"}, cobra.ShellCompDirectiveNoFileComp))
}

func formatNames() []string {
	var names []string
	for _, f := range formats.Formats() {
		names = append(names, f.Name)
	}
	return names
}

// check makes sure that what is wanted exists, before any file of a meeting is opened, and gives the format.
func (p printing) check() (formats.Format, error) {
	format, err := p.wanted()
	if err != nil {
		return format, err
	}
	page, err := paper.FindPage(p.page)
	if err != nil {
		return format, env.Misuse(err)
	}
	fonts, err := chosenFonts(p.fonts)
	return format.With(paper.Options{Page: page, Fonts: fonts}), err
}

// wanted is the format that is asked for, or else that of the file's name; the canonical one where neither says.
func (p printing) wanted() (formats.Format, error) {
	if p.format != "" {
		format, err := formats.Find(p.format)
		if err != nil {
			return format, env.Misuse(err)
		}
		return format, nil
	}
	format, is := named(p.out)
	if !is && p.toFile() && filepath.Ext(p.out) != "" && !env.IsDevice(p.out) {
		return format, env.Misused("printing.ending", p.out, strings.Join(endings(), ", "))
	}
	return format, nil
}

// toFile tells whether a document goes to a file, and not to standard output.
func (p printing) toFile() bool { return p.out != "" && p.out != "-" }

// named is the format of a file's name, by its longest ending that is one; else the canonical one, and false.
func named(file string) (format formats.Format, is bool) {
	best, length := formats.Formats()[0], 0
	for _, f := range formats.Formats() {
		if strings.HasSuffix(strings.ToLower(file), f.Extension) && len(f.Extension) > length {
			best, length = f, len(f.Extension)
		}
	}
	return best, length > 0
}

// endings are those of files, of every format there is.
func endings() []string {
	var all []string
	for _, f := range formats.Formats() {
		all = append(all, f.Extension)
	}
	return all
}

// print writes a document where it is wanted, under the letterhead of the folder of what it is about. Of a file it tells what was written, and
// how the minutes stand.
func print(d *env.Env, p printing, format formats.Format, folder string, doc minutes.Document) error {
	format, err := format.Under(func() (paper.Letterhead, error) { return LetterheadIn(folder) })
	if err != nil {
		return err
	}
	switch {
	case p.toFile():
		if err := env.Written(p.out, p.force, func(to io.Writer) error { return format.Write(to, doc) }); err != nil {
			return offersFonts(d, err)
		}
		fmt.Fprintln(d.Words, env.OneLine(p.told(d.Voice, format, doc)))
		return nil
	case format.Binary && env.IsTerminal(d.Out):
		return env.Misused("printing.terminal", format.Name)
	}
	var b bytes.Buffer
	if err := format.Write(&b, doc); err != nil {
		return offersFonts(d, err)
	}
	_, err = d.Out.Write(b.Bytes()) // the format's writer has cleaned it
	return err
}

// told is what was written into a file.
func (p printing) told(v env.Voice, format formats.Format, doc minutes.Document) string {
	says := []string{format.Name}
	if named, is := named(p.out); is && named.Name != format.Name {
		says = []string{v.Say("printing.though", format.Name, named.Name)}
	}
	switch {
	case doc.Corrected:
		says = append(says, v.Say("printing.corrected"))
	case doc.Draft:
		says = append(says, v.Say("printing.draft"))
	case doc.Entered:
		says = append(says, v.Say("printing.entered"))
	case doc.Status != "":
		says = append(says, v.Say("printing.approved"))
	}
	return v.Say("printing.written", p.out, strings.Join(says, "; "))
}

// minutesOptions is what documents need from the file and the program.
func minutesOptions(d *env.Env, f *store.File, language string) minutes.Options {
	o := minutes.Options{Zone: time.Local, Language: language, Program: strings.TrimSpace(fmt.Sprint("stacktaker ", d.Version))}
	SealedBy(&o, f.Seals())
	o.Rescue = env.RescueOf(f.Rescued())
	o.Ratified = d.RatifiedLater(f)
	if last := f.Meeting().State().Past.Last; last != nil {
		o.LastSeal = chain.SealAs(last.Seal, language)
	}
	return o
}

// SealedBy tells documents of the seals of a record, in their language.
func SealedBy(o *minutes.Options, seals []chain.Seal) {
	for i, seal := range seals {
		words := strings.Join(seal.In(o.Language), " ")
		if i > 0 {
			o.LaterSeals = append(o.LaterSeals, words)
			continue
		}
		o.SealWords, o.SealHex = words, hex.EncodeToString(seal.Hash[:])
	}
}
