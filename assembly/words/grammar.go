package words

import (
	"cmp"
	"strconv"
	"strings"
)

// grammar is what the sentences of a language are put together by, as the head of its PO file says:
//
//	Plural-Forms           which of the forms of {0#…|…} goes with a number; one of the rules below
//	X-Quotes               opening|closing, with the blanks that belong within
//	X-Clock                a time of day, as [time.Time.Format] takes it; behind | a full hour, where that is told otherwise
//	X-Thousands            what stands between groups of three digits from 10,000 on; without it they are not parted
//	X-Money                first|POINT|GROUP or last|POINT|GROUP: where the sign of a currency stands, what before its places and between groups of three digits
//	X-Ordinals             NUMBER:ENDING …, the first that fits; *N fits every number that ends with N
//	X-Ordinals-Feminine    likewise, for {0of}
//	X-Genders              the genders by which {0&…|…} chooses, in the order of its forms; a noun's own entry begins with its {gender}
//	X-Agreement            a rule below by which {0&…|…} chooses instead
//	X-Spacing              a rule below by which a sentence is set as it is printed
//	X-Read                 no: nobody who lives in the language has read the file yet
type grammar struct {
	plural      func(n int) int
	forms       int // how many there are
	genders     []string
	agrees      func(told string) int
	masculine   []ending
	feminine    []ending
	open, close string
	clock       string
	hour        string // of a full hour
	group       string
	signFirst   bool   // of a currency
	point       string // before the places of a sum
	parts       string // between groups of three digits of a sum
	set         func(sentence string) string
	unread      bool
}

// ending is what an ordinal ends with.
type ending struct {
	number string
	any    bool // whatever stands before number
	says   string
}

// grammarOf reads a head, and tells what is wrong in it. What is missing is as in English.
func grammarOf(head string) (grammar, []string) {
	g := grammar{plural: oneIsSingular, forms: 2, open: `"`, close: `"`, clock: "15:04", hour: "15:04", signFirst: true, point: ".", parts: ",", masculine: []ending{{any: true}}}
	var wrong []string
	plurals := false
	for _, line := range strings.Split(head, "\n") {
		name, value, _ := strings.Cut(line, ":")
		value = strings.Trim(value, " \t")
		known := true
		switch name {
		case "Plural-Forms":
			g.plural, g.forms, known = pluralRule(value)
			plurals = true
		case "X-Quotes":
			g.open, g.close, known = strings.Cut(value, "|")
		case "X-Clock":
			g.clock, g.hour, _ = strings.Cut(value, "|")
			g.hour = cmp.Or(g.hour, g.clock)
		case "X-Thousands":
			g.group = value
		case "X-Money":
			known = g.readMoney(value)
		case "X-Ordinals":
			g.masculine, known = endings(value)
		case "X-Ordinals-Feminine":
			g.feminine, known = endings(value)
		case "X-Genders":
			g.genders = strings.Fields(value)
		case "X-Agreement":
			known = value == "sound-of-i"
			g.agrees = soundOfI
		case "X-Read":
			known = value == "no" || value == "yes"
			g.unread = value == "no"
		case "X-Spacing":
			known = value == "french"
			g.set = frenchSpaces
		}
		if !known {
			wrong = append(wrong, "there is no such "+name+": "+value)
		}
	}
	if !plurals {
		wrong = append(wrong, "its head has no Plural-Forms")
	}
	if g.plural == nil {
		g.plural, g.forms = oneIsSingular, 2
	}
	return g, wrong
}

// readMoney reads how a sum of money is written.
func (g *grammar) readMoney(value string) bool {
	parts := strings.Split(value, "|")
	if len(parts) != 3 || parts[0] != "first" && parts[0] != "last" {
		return false
	}
	g.signFirst, g.point, g.parts = parts[0] == "first", parts[1], parts[2]
	return true
}

// pluralRule is the rule that a head names as gettext writes it.
func pluralRule(written string) (rule func(n int) int, forms int, known bool) {
	switch strings.TrimSuffix(strings.ReplaceAll(written, " ", ""), ";") {
	case "nplurals=2;plural=(n!=1)":
		return oneIsSingular, 2, true
	case "nplurals=2;plural=(n>1)":
		return noneIsSingular, 2, true
	}
	return nil, 0, false
}

// oneIsSingular: nothing and everything else is plural.
func oneIsSingular(n int) int {
	if n == 1 {
		return 0
	}
	return 1
}

// noneIsSingular: nothing is singular, as one is.
func noneIsSingular(n int) int {
	if n == 0 || n == 1 {
		return 0
	}
	return 1
}

func endings(written string) ([]ending, bool) {
	var all []ending
	for _, one := range strings.Fields(written) {
		number, says, is := strings.Cut(one, ":")
		if !is {
			return nil, false
		}
		number, after := strings.CutPrefix(number, "*")
		all = append(all, ending{number, after, says})
	}
	return all, len(all) > 0
}

// ordinal is a number in an order.
func (g grammar) ordinal(n int, feminine bool) string {
	all := g.masculine
	if feminine && g.feminine != nil {
		all = g.feminine
	}
	digits := strconv.Itoa(n)
	for _, e := range all {
		if digits == e.number || e.any && strings.HasSuffix(digits, e.number) {
			return digits + e.says
		}
	}
	return digits
}

// gender is which form agrees with a noun, by the {gender} with which its sentence begins.
func (g grammar) gender(sentence string) (form int, marked bool) {
	for i, gender := range g.genders {
		if strings.HasPrefix(sentence, "{"+gender+"}") {
			return i, true
		}
	}
	return 0, false
}

// soundOfI tells words that begin with the sound of an i, before which "y" is "e" in Spanish: Irene, higiene, but not hierro or Yago.
func soundOfI(told string) int {
	told = strings.ToLower(strings.TrimLeft(told, "«\"“"))
	switch {
	case strings.HasPrefix(told, "hia"), strings.HasPrefix(told, "hie"), strings.HasPrefix(told, "hio"),
		strings.HasPrefix(told, "ia"), strings.HasPrefix(told, "ie"), strings.HasPrefix(told, "io"):
		return 0
	case strings.HasPrefix(told, "i"), strings.HasPrefix(told, "í"), strings.HasPrefix(told, "hi"), strings.HasPrefix(told, "hí"):
		return 1
	}
	return 0
}

// frenchSpaces is a sentence with blanks at which no line breaks before its high signs and percent, and within its quotation marks:
// the file has plain ones.
func frenchSpaces(s string) string {
	var b strings.Builder
	from := 0
	for i := 0; i < len(s); i++ {
		if s[i] != ' ' {
			continue
		}
		after := s[i+1:]
		high := after != "" && strings.IndexByte(":;?!%", after[0]) >= 0 || strings.HasPrefix(after, "»")
		if high || strings.HasSuffix(s[:i], "«") {
			b.WriteString(s[from:i] + "\u00a0")
			from = i + 1
		}
	}
	if from == 0 {
		return s
	}
	return b.String() + s[from:]
}
