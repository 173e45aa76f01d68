package assembly_test

import (
	"slices"
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
		if got := assembly.ClausesNamed(test.text, test.said, "paragraph"); !slices.Equal(got, test.want) {
			t.Errorf("%q means %v, want %v", test.said, got, test.want)
		}
	}
}
