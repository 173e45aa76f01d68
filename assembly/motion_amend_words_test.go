package assembly_test

import (
	"testing"

	"stacktaker/assembly"
)

// Words are found as people type them, and what is found are the text's own letters.
func TestWordsAreFoundAsTyped(t *testing.T) {
	const text = "That the ﬁnance oﬃcer pays the members’ rent on 1\u00a0May in Zu\u0308rich, the co\u2011operative and 5\u202f000\u00a0€, “at\nonce”; may Ana pay."
	for said, want := range map[string][]string{
		"1 May":           {"1\u00a0May"},
		"finance officer": {"ﬁnance oﬃcer"},
		"members' rent":   {"members’ rent"},
		"Zürich":          {"Zu\u0308rich"},
		"ZÜRICH":          {"Zu\u0308rich"},
		"Zurich":          nil,
		"co-operative":    {"co\u2011operative"},
		"5 000 €":         {"5\u202f000\u00a0€"},
		`"at once"`:       {"“at\nonce”"},
		"May":             {"May"}, // as it stands, and not the other
		"MAY":             {"May", "may"},
		"pay":             {"pay", "pay"},
		"inance":          nil, // half of a ligature
		"ﬁnance":          {"ﬁnance"},
		"the members":     {"the members"},
		"":                nil,
		"\u00ad":          nil,
		"nobody":          nil,
	} {
		var got []string
		for _, at := range assembly.Finds(text, said) {
			got = append(got, text[at[0]:at[1]])
		}
		if len(got) != len(want) {
			t.Errorf("%q is found as %q, wanted %q", said, got, want)
			continue
		}
		for i := range got {
			if got[i] != want[i] {
				t.Errorf("%q is found as %q, wanted %q", said, got, want)
			}
		}
	}
}
