package formats

import (
	"regexp"
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper/html"
)

const (
	arabic = "أن يُرفض العمل الإضافي ابتداءً من 1 May."
	hebrew = "לא לעבוד שעות נוספות (מ־1 במאי)."
)

// turning is a document with words of the other direction in every kind of block.
func turning(language, words string) minutes.Document {
	d := minutes.Document{Title: words, Language: language}
	d.Section(words)
	d.Point(minutes.Text(words))
	d.Say(minutes.Text(words))
	d.Add(
		minutes.Quote{Label: words, Text: minutes.Plain(words + "\n1. " + words + "\n2. " + words + "\n\na) " + words)},
		minutes.Verdict{Outcome: minutes.Carried, Text: minutes.Plain("40:12")},
		minutes.List{Items: []minutes.Words{minutes.Plain(words)}},
	)
	t := minutes.Table{Columns: []minutes.Column{{Title: words}, {Title: words, Align: minutes.End}}}
	t.Add(words, "12")
	d.Add(t)
	return d
}

// TestDirections: a paragraph runs as its first letter does, in a document of the other direction too; one without letters runs as the document.
func TestDirections(t *testing.T) {
	paragraphs := regexp.MustCompile(`(?s)<w:p>.*?</w:p>|<text:[ph] .*?</text:[ph]>`)
	for _, c := range []struct{ language, words, docx, mode string }{
		{"en", arabic, "<w:bidi/>", `writing-mode="rl-tb" fo:text-align="right"`},
		{"en", hebrew, "<w:bidi/>", `writing-mode="rl-tb" fo:text-align="right"`},
		{"ar", "That overtime is refused.", `<w:bidi w:val="0"/>`, `writing-mode="lr-tb" fo:text-align="left"`},
	} {
		for _, name := range []string{"docx", "odt"} {
			parts, _ := unzipped(t, officeFile(t, name, turning(c.language, c.words)))
			styles := map[string]string{}
			for _, m := range regexp.MustCompile(`<style:style style:name="([^"]*)".*?</style:style>`).FindAllStringSubmatch(parts["content.xml"]+parts["styles.xml"], -1) {
				styles[m[1]] = m[0]
			}
			body := parts["word/document.xml"] + parts["word/header.xml"] + parts["content.xml"] + parts["styles.xml"][strings.Index(parts["styles.xml"], "<office:master-styles>")+1:]
			seen := 0
			for _, p := range paragraphs.FindAllString(body, -1) {
				says := regexp.MustCompile(`<[^>]*>`).ReplaceAllString(p, "")
				if !strings.Contains(dense(says), dense(c.words)) && dense(says) != "40:12" && dense(says) != "12" {
					continue
				}
				seen++
				turned := strings.Contains(p, c.docx)
				aligned := turned
				if m := regexp.MustCompile(`style-name="([^"]*)"`).FindStringSubmatch(p); name == "odt" {
					turned = strings.Contains(styles[m[1]], strings.Fields(c.mode)[0])
					aligned = strings.Contains(styles[m[1]], c.mode) || turned && strings.Contains(m[1], "End")
				}
				if has := strings.Contains(dense(says), dense(c.words)); turned != has || aligned != has {
					t.Errorf("%s in %s: %s", name, c.language, p)
				}
			}
			if seen < 14 {
				t.Errorf("%s in %s: %d paragraphs are looked at", name, c.language, seen)
			}
		}
	}
}

// TestQuoteStaysWithItsVerdict: the last paragraph of a quote stays on the page of its verdict or its figures, all of a short one with it, and
// nothing does before a paragraph.
func TestQuoteStaysWithItsVerdict(t *testing.T) {
	long := strings.Repeat("That every word of it is read out, and that nobody hears the end of it on one page. \n\n", 30)
	for _, name := range []string{"docx", "odt"} {
		for _, c := range []struct {
			says string
			then minutes.Block
			want string // of each paragraph, whether it leads on
		}{
			{"One.\n\nTwo.\n1. three\n2. four", minutes.Verdict{Text: minutes.Plain("CARRIED")}, "LLLL"},
			{"One.\n\nTwo.", minutes.Paragraph{Text: minutes.Plain("Nothing.")}, "L-"},
			{long, minutes.Verdict{Text: minutes.Plain("CARRIED")}, strings.Repeat("-", 29) + "L"},
			{"One.", rounds(), "L"},
			{"One.", minutes.Quote{Text: minutes.Plain("Two.")}, "--"},
			{"One.", nil, "-"},
		} {
			var d minutes.Document
			d.Add(minutes.Quote{Text: minutes.Plain(c.says)}, c.then)
			parts, _ := unzipped(t, officeFile(t, name, d))
			got := ""
			for _, m := range regexp.MustCompile(`<w:pStyle w:val="([^"]*Quote[^"]*)"|<text:p text:style-name="([^"]*Quote[^"]*)"`).FindAllStringSubmatch(parts["word/document.xml"]+parts["content.xml"], -1) {
				if strings.Contains(m[0], "QuoteLead") {
					got += "L"
				} else {
					got += "-"
				}
			}
			if got != c.want {
				t.Errorf("%s: %.30q leads on as %s", name, c.says, got)
			}
		}
	}
}

// TestDirectionsInHTML: as in the word processors; and words that are a unit are apart from the figures behind them.
func TestDirectionsInHTML(t *testing.T) {
	for language, words := range map[string]string{"en": arabic, "ar": "That overtime is refused."} {
		to := map[string]string{"en": "rtl", "ar": "ltr"}[language]
		got := written(t, Format{write: html.HTML}, turning(language, words))
		for _, want := range []string{`<h1 dir="`, `<h2 id="n1" dir="`, `<p class="point" id="n1.1" dir="`, `<p dir="`, `<li dir="`, `<th scope="col" dir="`, `<th scope="row" dir="`} {
			if !strings.Contains(got, want+to+`">`) {
				t.Errorf("%s: %s%s is not there", language, want, to)
			}
		}
		if strings.Contains(got, `dir="`+to+`">40:12`) {
			t.Errorf("%s: figures are turned", language)
		}
	}
	d := minutes.Document{Language: "en"}
	d.Say(minutes.Text("Motion 1: "), minutes.Strong(hebrew), minutes.Text(" 17 for"))
	if got := written(t, Format{write: html.HTML}, d); !strings.Contains(got, `<strong dir="auto">`+hebrew+"</strong> 17 for") {
		t.Error("a title is not apart")
	}
	parts, _ := unzipped(t, officeFile(t, "docx", d))
	if got := docxText(t, parts["word/document.xml"]); strings.TrimSpace(got) != "Motion 1: "+hebrew+"\u200e 17 for" {
		t.Errorf("it reads %q", got)
	}
}
