package threshold

import (
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly/refusal"
	"stacktaker/assembly/words"
)

// most is the largest number in a threshold: as many hands as can be entered, so that no product of the two overflows.
const most = 1_000_000_000

// Parse reads a threshold as the language writes it, and as people and bylaws do: 75%, two thirds, 2/3 of those
// present, simple majority. What has two meanings, or says nothing when a number is odd, is refused.
func Parse(s string) (Threshold, error) {
	s = strings.Join(strings.Fields(s), " ")
	said := strings.ToLower(s)
	if rest, ok := strings.CutPrefix(said, "consensus"); ok {
		if rest == "" {
			return Threshold{consensus: true}, nil
		}
		blocks := strings.TrimPrefix(rest, "-")
		if k, err := strconv.Atoi(blocks); err == nil && rest[0] == '-' && k >= 0 && k <= most && blocks == strconv.Itoa(k) {
			return Threshold{consensus: true, blocks: k}, nil
		}
		return Threshold{}, refusal.New("threshold.unknown", words.Quote(s))
	}
	var th Threshold
	for _, part := range strings.Split(said, " and ") {
		c, ok := parseCondition(part)
		switch {
		case ok:
			th.conditions = append(th.conditions, c)
		case strings.HasPrefix(part, "absolute majority"):
			return Threshold{}, refusal.New("threshold.absolute", words.Quote(s))
		case halfAndOne(part):
			return Threshold{}, refusal.New("threshold.percent", words.Quote(s))
		default:
			return Threshold{}, refusal.New("threshold.unknown", words.Quote(s))
		}
	}
	if len(th.conditions) > 2 {
		return Threshold{}, refusal.New("threshold.two", words.Quote(s))
	}
	return th, nil
}

// halfAndOne tells whether something is added to a share, as in "50% + 1", which nobody can raise a hand for when the number
// is odd.
func halfAndOne(s string) bool { return strings.Contains(s, "+") || strings.Contains(s, " plus ") }

// parseCondition reads one condition; without a base it is of the votes cast.
func parseCondition(s string) (condition, bool) {
	switch s {
	case "simple", "majority", "simple majority", "more than half":
		return condition{majority: true, base: Cast}, true
	case "unanimous", "unanimously", "unanimity":
		return condition{unanimous: true, base: Cast}, true
	}
	share, of, stated := strings.Cut(s, " of ")
	b := Cast
	if stated {
		var ok bool
		if b, ok = readBase(of); !ok {
			return condition{}, false
		}
	}
	if share == "majority" || share == "a majority" || share == "more than half" {
		return condition{majority: true, base: b}, true
	}
	p, q, ok := Share(strings.TrimSuffix(share, " majority"))
	switch {
	case !ok:
		return condition{}, false
	case 2*p == q:
		return condition{majority: true, base: b}, true
	}
	return condition{p: p, q: q, base: b}, true
}

// parseBase reads of what a share is taken.
func readBase(s string) (Base, bool) {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "all "), "the ")
	switch s {
	case "cast", "votes cast", "those voting":
		return Cast, true
	case "votes":
		return Votes, true
	case "present", "those present", "voters present":
		return Present, true
	case "members":
		return Members, true
	}
	return "", false
}

// Share reads p/q, a percentage, or a fraction in words, as a fraction in lowest terms that is more than nothing and no
// more than the whole.
func Share(s string) (p, q int, ok bool) {
	if p, q, ok = Fraction(s); !ok {
		if p, q, ok = parsePercent(s); !ok {
			p, q, ok = parseFractionWords(s)
		}
	}
	if !ok || p < 1 || p > q || q > most {
		return 0, 0, false
	}
	d := gcd(p, q)
	return p / d, q / d, true
}

// Fraction reads p/q as it is written.
func Fraction(s string) (p, q int, ok bool) {
	above, below, ok := strings.Cut(s, "/")
	p, err1 := strconv.Atoi(above)
	q, err2 := strconv.Atoi(below)
	return p, q, ok && err1 == nil && err2 == nil && above == strconv.Itoa(p) && below == strconv.Itoa(q)
}

// parsePercent reads 75%, 75 %, 66.7% and 66,7% as p/q.
func parsePercent(s string) (p, q int, ok bool) {
	for _, sign := range []string{"%", "per cent", "percent"} {
		number, is := strings.CutSuffix(s, sign)
		if !is {
			continue
		}
		whole, part, _ := strings.Cut(strings.Replace(strings.TrimSpace(number), ",", ".", 1), ".")
		if len(whole) > 3 || len(part) > 4 || strings.ContainsAny(whole+part, "+-") {
			return 0, 0, false
		}
		n, err := strconv.Atoi(whole + part)
		q = 100
		for range part {
			q *= 10
		}
		return n, q, err == nil
	}
	return 0, 0, false
}

// parseFractionWords reads two thirds, three-quarters and their like.
func parseFractionWords(s string) (p, q int, ok bool) {
	above, below, ok := strings.Cut(strings.ReplaceAll(s, "-", " "), " ")
	p = 1 + slices.Index([]string{"one", "two", "three", "four", "five", "six", "seven", "eight", "nine"}, above)
	switch below = strings.TrimSuffix(below, "s"); below {
	case "quarter":
		q = 4
	default:
		q = 3 + slices.Index([]string{"third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"}, below)
	}
	return p, q, ok && p > 0 && q > 2
}

func gcd(a, b int) int {
	for b > 0 {
		a, b = b, a%b
	}
	return a
}
