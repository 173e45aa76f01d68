package text

import (
	"regexp"
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// What stands here was held against two readers of Markdown.
func TestEscaped(t *testing.T) {
	for _, c := range []struct {
		at         place
		text, want string
	}{
		{atStart, "# a", `\# a`},
		{inLine, "# a", "# a"},
		{atStart, "> a", `\> a`},
		{atStart, "- a", `\- a`},
		{atStart, "-a", "-a"},
		{atStart, "---", `\---`},
		{atStart, "--- a", "--- a"},
		{atStart, "===", `\===`},
		{atStart, "= a", "= a"},
		{atStart, "+ a", `\+ a`},
		{atStart, "* a", `\* a`},
		{atStart, "1. a", `1\. a`},
		{atStart, "1) a", `1\) a`},
		{atStart, "1.", `1\.`},
		{atStart, "1.5 a", "1.5 a"},
		{atStart, "1 May", "1 May"},
		{inLine, "1. a", "1. a"},
		{atStart, "|---|", `\|---|`},
		{atStart, ":-: | :-:", `\:-: | :-:`},
		{atStart, "| a |", "| a |"},
		{inCell, "a|b", `a\|b`},
		{inCell, `a\|b`, `a\\\|b`},
		{inLine, "a*b a * b", `a\*b a * b`},
		{inLine, "a_b _a_", `a_b \_a\_`},
		{inLine, "~a~ a ~ b", `\~a\~ a ~ b`},
		{inLine, "`a`", "\\`a\\`"},
		{inLine, "[a](b) ![c]", `\[a](b) !\[c]`},
		{inLine, "<b> </b> <!-- <? < 3", `\<b> \</b> \<!-- \<? < 3`},
		{inLine, "a <", `a \<`},
		{inLine, "&amp; &#38; &; & AT&T; a&b", `\&amp; \&#38; &; & AT\&T; a&b`},
		{inLine, `\* \a \`, `\\\* \a \\`},
		{inLine, "see https://a.b/~c_(d).", "see <https://a.b/~c_(d>)."},
		{inLine, `\http://a`, `\\<http://a>`},
		{inLine, "http https: HTTP://A", "http https: <HTTP://A>"},
	} {
		if got := escaped(c.text, c.at); got != c.want {
			t.Errorf("%q at %d is %q, want %q", c.text, c.at, got, c.want)
		}
	}
}

func TestMarks(t *testing.T) {
	text := func(s string) minutes.Inline { return minutes.Text(s) }
	for _, c := range []struct {
		words minutes.Words
		want  string
	}{
		{minutes.Words{text("a "), minutes.Strong("b"), text(" c")}, "a **b** c"},
		{minutes.Words{minutes.Struck("1 May"), text(" "), minutes.Inserted("15 April"), text(".")}, "~~1 May~~ **15 April**."},
		{minutes.Words{minutes.Struck("1 May"), minutes.Inserted("15 April")}, "~~1 May~~**15 April**"},
		{minutes.Words{minutes.Strong(" a "), text("b")}, "**a** b"},
		{minutes.Words{minutes.Strong("a"), minutes.Strong("b")}, "**ab**"},
		{minutes.Words{minutes.Strong("a"), minutes.Text(""), minutes.Strong("b")}, "**ab**"},
		{minutes.Words{minutes.Strong("a"), minutes.Emphasis("b")}, "**a**<em>b</em>"},
		{minutes.Words{text("a"), minutes.Strong("(b)"), text("c")}, "a<strong>(b)</strong>c"},
		{minutes.Words{text("a "), minutes.Strong("(b)"), text(".")}, "a **(b)**."},
		{minutes.Words{minutes.Strong("a\nb")}, "**a**\\\n**b**"},
		{minutes.Words{minutes.Strong("a\n\nb")}, "**a**\n\n**b**"},
		{minutes.Words{minutes.Strong(" ")}, ""},
		{minutes.Words{text("a"), minutes.Strong(" "), text("b")}, "a b"},
		{minutes.Words{minutes.Code("a*b")}, "`a*b`"},
		{minutes.Words{minutes.Code("a`b")}, "``a`b``"},
		{minutes.Words{minutes.Code("`")}, "`` ` ``"},
		{minutes.Words{minutes.Emphasis("*")}, `*\**`},
		{minutes.Words{nil, text("a")}, "a"},
	} {
		if got := flow(c.words); got != c.want {
			t.Errorf("%#v is %q, want %q", c.words, got, c.want)
		}
	}
}

// markup is what would begin something at the start of a line.
var markup = regexp.MustCompile("(?m)^(#|>|[-+*]( |$)|[0-9]+[.)]( |$)|(=+|[-|: ]*-[-|: ]*)$|```|~~~|    |\t)")

// FuzzEscaped checks that an escape can be taken back, and that no line of plain text begins with markup.
func FuzzEscaped(f *testing.F) {
	for _, s := range beginnings() {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var want []string
		for _, l := range paper.Lines(minutes.Plain(s)) {
			want = append(want, l[0].Text)
		}
		got := flow(minutes.Plain(s))
		if at := markup.FindString(got); at != "" {
			t.Errorf("%q begins a line with %q in %q", s, at, got)
		}
		if back := unescaped(got); back != strings.Join(want, "\n") {
			t.Errorf("%q came back as %q from %q", want, back, got)
		}
	})
}

// unescaped is what a reader makes of escaped text: a backslash before a sign goes, as do the brackets of an address and line breaks'
// backslashes.
func unescaped(s string) string {
	s = strings.ReplaceAll(s, "\n\n", "\\\n")
	s = regexp.MustCompile(`(^|[^\\])((?:\\\\)*)<((?i:https?://)[^<>]*)>`).ReplaceAllString(s, "$1$2\x01$3\x02")
	s = regexp.MustCompile("\\\\([!-/:-@\\[-`{-~\n])").ReplaceAllString(s, "$1")
	return strings.NewReplacer("\x01", "", "\x02", "").Replace(s)
}

// beginnings is text that would begin something at the start of a line, or pair up with itself.
func beginnings() []string {
	return []string{
		"# heading", "#17 is here", "> quote", "- item", "+ item", "* item", "-", "---", "- - -", "***", "* * *", "___", "===", "1. one", "1) one", "2026. A year",
		"    code", "\tcode", "```go", "~~~", "title\n===", "title\n---", "title\n-", "a | b\n--- | ---", "a | b\n:-: | :-:", "a\n:--", "| a |\n|---|",
		"[x]: http://y", "[^1]: note", "<div>", "<!-- x -->", "<http://x>", "&amp; &#38; &copy; AT&T & co", `\* \\ \a C:\dir\ `, "*a* _b_ **c** __d__ ~e~ ~~f~~", "`a` ``b``",
		"a * b * c", "a_b_c and _d_", "3 < 4 and <b>5</b> > 2", "[a](b) [c] ![d](e)", "end with two blanks  \nthen \\\nmore",
		"+5 and -3, well-known", "1 May", "15 April.", "That overtime is refused from 15 April.", "© 2026 – “quoted” … 50%+1 (see 4.2): yes/no; who? we!",
	}
}
