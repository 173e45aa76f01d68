package assembly_test

import (
	"slices"
	"strings"
	"testing"

	"stacktaker/assembly"
)

// A clause is found as people speak of it: by its number beside the text, by its mark, below the words of its heading, in the text's own language.
func TestClausesNamed(t *testing.T) {
	const motion = "**Conference notes:**\n\n1. That forty left.\n2. That twenty-two came.\n\n**Conference resolves:**\n\n1. To ask.\n2. To instruct:\n   a) to inspect;\n   b) to report.\n3. To ballot."
	const german = "Die Konferenz stellt fest:\n1) dass alle frieren\n2) dass keiner heizt\nDie Konferenz beschließt:\n1) zu heizen\n2) zu lüften"
	const french = "Le congrès constate\n- a. que tout baisse\n- b. que rien ne monte\nLe congrès décide\nQue chacun vienne.\nQue chacun parle."
	for _, test := range []struct {
		text, said string
		want       []int
	}{
		{motion, "resolves 2", []int{6}},
		{motion, "Resolves 2.", []int{6}},
		{motion, "resolve 2", []int{6}},
		{motion, "conference notes 1", []int{2}},
		{motion, "noting 2", []int{3}},
		{motion, "b)", []int{8}},
		{motion, "2(b)", []int{8}},
		{motion, "resolves 2b", []int{8}},
		{motion, "resolves", []int{4}},
		{motion, "2", []int{2, 3, 6}},
		{motion, "paragraph 2", []int{2}},
		{motion, "paragraph 99", nil},
		{motion, "8", []int{8}},
		{motion, "3", []int{3, 9}},
		{motion, "believes 1", nil},
		{motion, "resolves 9", nil},
		{motion, "", nil},
		{german, "beschließt 2", []int{6}},
		{german, "beschliesst 2", []int{6}},
		{german, "stellt fest 1", []int{2}},
		{french, "constate b", []int{3}},
		{french, "décide 2", []int{6}},
		{french, "decide 1", []int{5}},
		{"That we meet.\nThat we eat.", "2", []int{2}},
		{"1. That we meet.\n2. That we eat.", "2", []int{2}},
		{"That we meet.", "1", []int{1}},
	} {
		var got []int
		for _, c := range assembly.ClausesNamed(test.text, test.said, "paragraph") {
			got = append(got, c.Paragraph)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%q means %v, want %v", test.said, got, test.want)
		}
	}
	// A clause that is named reaches over the points under it, up to the next mark of its own kind or a paragraph without a mark.
	const points = "Conference resolves:\n1. To ask.\n2. To see to:\na) day;\nb) night:\ni) one;\nii) two;\niii) three;\niv) four;\nv) five;\nc) noon.\n3. To demand, by:\n(a) a letter;\n(b) a march.\nThat is all.\n4) To end.\n5. To rest."
	const deep = "Resolves:\n1. To ask:\n1.1. Ana;\n1.2. Ben.\n2. To see:\n2.1. day."
	for _, test := range []struct {
		text, said string
		from, last int
		under      string
		beside     bool
	}{
		{points, "resolves 1", 2, 2, "", false},
		{points, "resolves 2", 3, 11, "a b c", false},
		{points, "resolves 2 b", 5, 10, "i ii iii iv v", false},
		{points, "resolves 2b", 5, 10, "i ii iii iv v", false},
		{points, "2 b v", 10, 10, "", false},
		{points, "2 c", 11, 11, "", false},
		{points, "resolves 3", 12, 14, "a b", false},
		{points, "resolves 4", 16, 16, "", false},
		{points, "resolves 5", 17, 17, "", false},
		{points, "paragraph 3", 3, 11, "a b c", true},
		{points, "12", 12, 14, "a b", true},
		{points, "resolves", 1, 1, "", false},
		{deep, "resolves 1", 2, 4, "1 2", false},
		{deep, "1.2", 4, 4, "", false},
		{deep, "resolves 2.1", 6, 6, "", false},
		{"Resolves:\n- to ask all\n- to march", "resolves 2", 3, 3, "", false},
		{"Resolves:\nto ask all\nto march", "resolves 2", 3, 3, "", false},
	} {
		got := assembly.ClausesNamed(test.text, test.said, "paragraph")
		if len(got) != 1 || got[0].Paragraph != test.from || got[0].Last != test.last || strings.Join(got[0].Under, " ") != test.under || got[0].Beside != test.beside {
			t.Errorf("%q means %+v, want %+v", test.said, got, test)
		}
	}
}
