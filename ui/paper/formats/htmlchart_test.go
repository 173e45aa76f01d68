package formats

import (
	"slices"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper/html"
)

// bySectionChart has figures of every kind, and one too small to be written in its part.
func bySectionChart() minutes.Chart {
	return minutes.Chart{
		Kind: minutes.Bars, Caption: "Motion <1>, by section",
		Series: []minutes.ChartSeries{{Title: "For", Role: minutes.RoleFor}, {Title: "Against", Role: minutes.RoleAgainst}, {Title: "Abstained", Role: minutes.RoleAbstained}, {Title: "Not voting", Role: minutes.RoleNotVoting}},
		Points: []minutes.Point{{Label: `Day & "early"`, Values: []int{120, 60, 20, 0}}, {Label: "Night", Values: []int{90, 8, 1, 0}}},
	}
}

func timeChart() minutes.Chart {
	at := func(h, m int) time.Time { return time.Date(2026, 5, 14, h, m, 0, 0, time.UTC) }
	return minutes.Chart{
		Kind: minutes.Steps, Caption: "Over time", Series: []minutes.ChartSeries{{Title: "Present", Role: minutes.RolePresent}, {Title: "Needed", Role: minutes.RoleNeeded}},
		Points: []minutes.Point{
			{Label: "18:00", At: at(18, 0), Values: []int{40, 30}},
			{At: at(18, 30), Values: []int{44, 30}},
			{Label: "19:59", At: at(19, 59), Values: []int{29, 30}},
			{Label: "20:00", At: at(20, 0), Values: []int{29, 30}},
		},
	}
}

// A chart in the HTML is one picture with a name, and all its figures in words; no script, no style of its own, nothing from outside.
func TestHTMLCharts(t *testing.T) {
	d := minutes.Document{}
	d.Add(bySectionChart(), timeChart())
	text := written(t, Format{Name: "html", write: html.HTML}, d)
	for _, want := range []string{
		`<figcaption>Motion &lt;1&gt;, by section</figcaption>`, `<svg role="img" aria-labelledby="c1-t" aria-describedby="c1-d"`, `<title id="c1-t">Motion &lt;1&gt;, by section</title>`,
		`<desc id="c1-d">Day &amp; &#34;early&#34;: For 120, Against 60, Abstained 20, Not voting 0; Night: For 90, Against 8, Abstained 1, Not voting 0</desc>`,
		`<rect class="dark" x="0%" y="21" width="60%"`, `<rect class="hatched" x="60%" y="21" width="30%"`, `<rect class="grey" x="90%" y="21" width="10%"`,
		`x="30%" y="37">120</text>`, `<svg role="img" aria-labelledby="c2-t" aria-describedby="c2-d"`,
		`<desc id="c2-d">18:00: Present 40, Needed 30; 18:30: Present 44, Needed 30; 19:59: Present 29, Needed 30; 20:00: Present 29, Needed 30</desc>`,
		`<text class="time first" x="9%" y="160">18:00</text>`, `<text class="time last" x="99%" y="160">20:00</text>`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("lacks %s", want)
		}
	}
	for _, not := range []string{">1</text>", ">19:59</text>", "class=\"open\"", "Not voting</li>", "<script", "style=\"", "http:", "https:"} {
		if strings.Contains(text, not) {
			t.Errorf("has %s", not)
		}
	}
	if t.Failed() {
		t.Log(text)
	}
	for _, e := range readBack(t, d) {
		if e.name == "svg" && e.attr["role"] == "img" && e.attr["aria-labelledby"] == "" {
			t.Error("a picture has no name")
		}
	}
}

// A chart of the figures of the table above it has no second caption, and one that shows nothing is left out.
func TestHTMLChartsSayNothingTwice(t *testing.T) {
	d, c := minutes.Document{}, bySectionChart()
	d.Add(minutes.Table{Caption: c.Caption, Columns: []minutes.Column{{Title: "Section"}}, Rows: []minutes.Row{minutes.PlainRow("Day")}}, c)
	d.Add(minutes.Chart{Kind: minutes.Bars, Caption: "None", Series: c.Series, Points: []minutes.Point{{Label: "Day", Values: []int{0, -3}}}})
	d.Add(minutes.Chart{Kind: minutes.Steps, Caption: "A moment", Series: c.Series, Points: []minutes.Point{{Label: "Day", Values: []int{4}}}})
	all := readBack(t, d)
	if slices.ContainsFunc(all, func(e element) bool { return e.name == "figcaption" }) {
		t.Error("the caption of the table stands there again")
	}
	if n := strings.Count(written(t, Format{Name: "html", write: html.HTML}, d), `role="img"`); n != 1 {
		t.Errorf("%d charts, want the one that shows something", n)
	}
}
