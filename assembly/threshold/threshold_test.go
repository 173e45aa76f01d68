package threshold_test

import (
	"math/big"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

// carriesByWords judges a tally with fractions, straight from the words of docs/rules.md, section 5.
func carriesByWords(threshold string, f, a, b, p, m int) bool {
	share := func(n, base int) *big.Rat {
		if base == 0 {
			return big.NewRat(0, 1)
		}
		return big.NewRat(int64(n), int64(base))
	}
	for _, part := range strings.Split(threshold, " and ") {
		base := map[string]int{"cast": f + a, "votes": f + a + b, "present": p, "members": m}
		ok := false
		switch {
		case part == "simple":
			ok = f > a
		case part == "unanimous":
			ok = f > 0 && a == 0
		case strings.HasPrefix(part, "majority of "):
			ok = share(f, base[strings.TrimPrefix(part, "majority of ")]).Cmp(big.NewRat(1, 2)) > 0
		default:
			fraction, of, _ := strings.Cut(part, " of ")
			need, _ := new(big.Rat).SetString(fraction)
			ok = f > 0 && (base[of] == 0 || share(f, base[of]).Cmp(need) >= 0)
			if fraction == "1/2" {
				ok = share(f, base[of]).Cmp(need) > 0
			}
		}
		if !ok {
			return false
		}
	}
	return true
}

func TestVerdictsEqualABruteForceCount(t *testing.T) {
	thresholds := []string{
		"simple", "majority of present", "majority of members", "1/2 of cast", "1/2 of present", "2/3 of cast", "2/3 of present",
		"2/3 of members", "3/4 of cast", "3/5 of present", "9/10 of cast", "1/3 of members", "1/1 of cast",
		"2/3 of cast and majority of present", "simple and 1/3 of members", "majority of votes", "2/3 of votes", "1/2 of votes",
		"4/6 of cast", "10/100 of members", "unanimous", "unanimous and majority of members", "majority of votes and 3/4 of cast",
	}
	const most = 9
	for _, written := range thresholds {
		th, err := threshold.Parse(written)
		if err != nil {
			t.Fatal(err)
		}
		again, err := threshold.Parse(th.String())
		if err != nil || again.String() != th.String() {
			t.Errorf("%s is written %s, which is read as %s (%v)", written, th, again, err)
		}
		if told := words.English().Say(th.Words()); told != th.String() {
			t.Errorf("%s is told as %q", th, told)
		}
		for p := 0; p <= most; p++ {
			for f := 0; f <= p; f++ {
				for a := 0; f+a <= p; a++ {
					for b := 0; f+a+b <= p; b++ {
						for m := p; m <= most+2; m++ {
							checkVerdict(t, th, written, threshold.Tally{For: f, Against: a, Abstain: b, Present: p, Members: m})
						}
					}
				}
			}
		}
	}
}

func checkVerdict(t *testing.T, th threshold.Threshold, written string, tally threshold.Tally) {
	t.Helper()
	v := th.Judge(tally)
	if want := carriesByWords(written, tally.For, tally.Against, tally.Abstain, tally.Present, tally.Members); v.Carried != want {
		t.Fatalf("%s of %+v: carried %v, wanted %v", written, tally, v.Carried, want)
	}
	if v.Margin != tally.For-v.Needed {
		t.Fatalf("%s of %+v: margin %d with %d needed", written, tally, v.Margin, v.Needed)
	}
	if v.Carried != (v.Margin >= 0) {
		t.Fatalf("%s of %+v: carried %v with a margin of %d", written, tally, v.Carried, v.Margin)
	}
	if tally.For == tally.Against && th.Simple() && v.Carried {
		t.Fatalf("a tie was carried: %+v", tally)
	}
}

// What people and bylaws say is read as one threshold, or refused; at the edges of what can be.
func TestThresholdsAsTheyAreSaid(t *testing.T) {
	for said, want := range map[string]string{
		"consensus": "consensus", "consensus-0": "consensus", "consensus-1": "consensus-1", "consensus-1000000000": "consensus-1000000000",
		"consensus-1000000001": "", "consensus--1": "", "consensus-01": "", "consensus 1": "", "consensus1": "",
		"1/1000000000": "1/1000000000 of cast", "1/1000000001": "", "0/3": "", "4/3": "", "3/3": "1/1 of cast", "2/04": "",
		"100%": "1/1 of cast", "101%": "", "0100%": "", "0%": "", "5 %": "1/20 of cast", "-5%": "", "66.6667%": "666667/1000000 of cast", "66.66667%": "", "66,7 per cent": "667/1000 of cast",
		"one third": "1/3 of cast", "two fifths": "2/5 of cast", "five sixths": "5/6 of cast", "nine-tenths": "9/10 of cast", "three quarters of votes": "3/4 of votes", "four fourths": "1/1 of cast",
		"one quarters": "1/4 of cast", "two dozens": "", "one dozen": "", "eleven thirds": "", "a third": "", "four thirds": "", "two": "", "thirds": "",
		"2/4 of members": "majority of members", "50%": "simple", "51/100 of present": "51/100 of present",
		"simple and 2/3 of members": "simple and 2/3 of members", "simple and 2/3 and unanimous": "", "2/3 of nobody": "", "": "",
	} {
		th, err := threshold.Parse(said)
		switch {
		case want == "" && err == nil:
			t.Errorf("%q is read as %s, and should be refused", said, th)
		case want != "" && (err != nil || th.String() != want):
			t.Errorf("%q is read as %s (%v), not as %s", said, th, err, want)
		case want != "" && words.English().Say(th.Words()) != want:
			t.Errorf("%s is told as %q", want, words.English().Say(th.Words()))
		}
	}
}

func TestNeededIsTheLeastThatCarries(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q := rapid.IntRange(1, 20).Draw(t, "q")
		p := rapid.IntRange(1, q).Draw(t, "p")
		th, err := threshold.Parse(strconv.Itoa(p) + "/" + strconv.Itoa(q) + " of present")
		if err != nil {
			t.Fatal(err)
		}
		present := rapid.IntRange(1, 100_000).Draw(t, "present")
		needed := th.Judge(threshold.Tally{Present: present}).Needed
		if !th.Judge(threshold.Tally{For: needed, Present: present}).Carried || th.Judge(threshold.Tally{For: needed - 1, Present: present}).Carried {
			t.Fatalf("%s of %d: %d is not the least that carries", th, present, needed)
		}
	})
}
