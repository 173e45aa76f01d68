package assembly

import (
	"slices"
	"testing"

	"stacktaker/assembly/threshold"
)

// TestAMajorityOfTheVotesCastInAnElectionEqualsABruteForceCount: for k seats more than half of what each seat would have if all
// hands were shared out among them; exactly half is none, and nobody else is elected while somebody can still fall.
func TestAMajorityOfTheVotesCastInAnElectionEqualsABruteForceCount(t *testing.T) {
	choices := []string{"a", "b", "c"}
	for seats := 1; seats <= 2; seats++ {
		for _, needs := range []threshold.Base{threshold.Cast, threshold.Present} {
			for n := 0; n < 7*7*7; n++ {
				hands := []int{n % 7, n / 7 % 7, n / 49}
				sum := hands[0] + hands[1] + hands[2]
				r := round{choices: choices, hands: hands, standing: choices, stage: AllStanding, left: seats, voters: 7, needs: needs, people: true}
				o := r.next()
				enough := 0
				for i, c := range choices {
					has := 2*seats*hands[i] > sum
					if needs == threshold.Present {
						has = 2*hands[i] > 7
					}
					if has {
						enough++
					}
					if elected := slices.Contains(o.Elected, c); elected && !has {
						t.Fatalf("%d seats, %s, %v: %s is elected without a majority", seats, needs, hands, c)
					} else if has && !elected && !slices.Contains(o.Standing, c) && len(o.Elected)+len(o.Standing) < seats {
						t.Fatalf("%d seats, %s, %v: %s has a majority, and is nowhere", seats, needs, hands, c)
					}
				}
				if enough <= seats && len(o.Elected) != enough {
					t.Fatalf("%d seats, %s, %v: %v are elected, and %d have a majority", seats, needs, hands, o.Elected, enough)
				}
				if enough < seats && (o.Decided || len(o.Fallen) > 1) {
					t.Fatalf("%d seats, %s, %v: decided %v, fallen %v", seats, needs, hands, o.Decided, o.Fallen)
				}
			}
		}
	}
}
