package cli

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly/minutes"
	"stacktaker/store"
	"stacktaker/ui/paper"
)

// printing is how a document is wanted: the minutes, the call to an assembly, a bulletin.
type printing struct {
	format, out, language string
	page, font            string
	force                 bool
}

// flags are those that every document has; it is in this language where no other is asked for.
func (p *printing) flags(c *cobra.Command, language string) {
	f := c.Flags()
	f.StringVarP(&p.format, "format", "f", "", "the `format`: "+strings.Join(formats(), ", ")+" (else by the name of -o, else md)")
	f.StringVarP(&p.out, "out", "o", "", "write to this `file`, not to standard output")
	f.BoolVar(&p.force, "force", false, "overwrite the file")
	f.StringVar(&p.language, "lang", language, "the `language`: "+strings.Join(minutes.Languages(), ", "))
	f.StringVar(&p.page, "page", "a4", "the `paper` of PDF, DOCX and ODT: a4, letter")
	f.StringVar(&p.font, "font", "", "a TrueType font (.ttf) for the PDF, where its own lacks letters: a `file`")
	_ = c.RegisterFlagCompletionFunc("page", cobra.FixedCompletions([]string{"a4", "letter"}, cobra.ShellCompDirectiveNoFileComp))
	_ = c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formats(), cobra.ShellCompDirectiveNoFileComp))
	_ = c.RegisterFlagCompletionFunc("lang", cobra.FixedCompletions(minutes.Languages(), cobra.ShellCompDirectiveNoFileComp))
}

func formats() []string {
	var names []string
	for _, f := range paper.Formats() {
		names = append(names, f.Name)
	}
	return names
}

// check makes sure that what is wanted exists, before any file of a meeting is opened, and gives the format.
func (p printing) check() (paper.Format, error) {
	if !slices.Contains(minutes.Languages(), p.language) {
		return paper.Format{}, misused("--lang %q is no language of the minutes; there is: %s", p.language, strings.Join(minutes.Languages(), ", "))
	}
	format := named(p.out)
	if p.format != "" {
		var err error
		if format, err = paper.Find(p.format); err != nil {
			return format, usage{err.Error()}
		}
	}
	page, err := paper.FindPage(p.page)
	if err != nil {
		return format, usage{err.Error()}
	}
	o := paper.Options{Page: page}
	if p.font != "" {
		o.Font, err = os.ReadFile(p.font)
	}
	return format.With(o), err
}

// named is the format of a file's name, by its longest extension that is one; else the canonical one.
func named(file string) paper.Format {
	best, length := paper.Formats()[0], 0
	for _, f := range paper.Formats() {
		if strings.HasSuffix(strings.ToLower(file), f.Extension) && len(f.Extension) > length {
			best, length = f, len(f.Extension)
		}
	}
	return best
}

// print writes a document where it is wanted.
func (d *desk) print(p printing, format paper.Format, doc minutes.Document) error {
	switch {
	case p.out != "" && p.out != "-":
		return written(p.out, p.force, func(to io.Writer) error { return format.Write(to, doc) })
	case format.Binary && isTerminal(d.Out):
		return misused("%s is not for a terminal; write it to a file with -o", format.Name)
	}
	var b bytes.Buffer
	if err := format.Write(&b, doc); err != nil {
		return err
	}
	_, err := d.Out.Write(b.Bytes()) // the format's writer has cleaned it
	return err
}

// minutesOptions is what documents need from the file and the program.
func (d *desk) minutesOptions(f *store.File, language string) minutes.Options {
	o := minutes.Options{Language: language, Program: strings.TrimSpace(fmt.Sprint("stacktaker ", d.Version))}
	if seal, sealed := f.Seal(); sealed {
		o.SealWords, o.SealHex = strings.Join(seal.Words, " "), hex.EncodeToString(seal.Hash[:])
	}
	return o
}
