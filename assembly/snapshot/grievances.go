package snapshot

import (
	"time"

	"stacktaker/assembly"
)

// Grievance is what is wrong, and what became of it. There is no name in it.
type Grievance struct {
	Number     int     `json:"number"`
	Text       string  `json:"text"`
	Area       *string `json:"area"`
	People     int     `json:"people"`
	AtLeast    bool    `json:"at_least"`
	State      string  `json:"state"`
	MergedInto *int    `json:"merged_into"`
	Hands      *int    `json:"hands"`
	Motion     *string `json:"motion"`
	Mandate    *string `json:"mandate"`
	Outcome    *string `json:"outcome"` // won, partly or refused
	Answer     *string `json:"answer"`
}

func grievances(s *assembly.State) []Grievance {
	told := []Grievance{}
	for _, g := range s.Grievances {
		one := Grievance{
			Number: g.Number, Text: g.Text, Area: orNull(g.Area), People: g.People, AtLeast: g.AtLeast, State: string(g.State),
			Motion: orNull(g.Motion), Mandate: orNull(g.Mandate), Outcome: orNull(g.Outcome), Answer: orNull(g.Answer),
		}
		if g.Into != 0 {
			one.MergedInto = &g.Into
		}
		if g.Ranked {
			one.Hands = &g.Hands
		}
		told = append(told, one)
	}
	return told
}

// Grant is money that a decision authorized, in the smallest unit, and what was paid of it.
type Grant struct {
	Motion   string    `json:"motion"`
	For      string    `json:"for"`
	Voted    int64     `json:"voted"`
	Paid     int64     `json:"paid"`
	Left     int64     `json:"left"`
	InForce  bool      `json:"in_force"`      // false: taken back after something was paid
	Behind   bool      `json:"words_amended"` // since the sum was given
	Payments []Payment `json:"payments"`
}

// Payment is money that was paid.
type Payment struct {
	Amount int64  `json:"amount"`
	Text   string `json:"text"`
	At     string `json:"at"`
}

func fund(s *assembly.State) []Grant {
	told := []Grant{}
	for _, g := range s.Register() {
		one := Grant{g.Motion, g.For, g.Voted, g.Paid, g.Left(), !g.Revoked, g.Behind, []Payment{}}
		for _, p := range g.Payments {
			one.Payments = append(one.Payments, Payment{p.Amount, p.Text, p.At.Format(time.RFC3339)})
		}
		told = append(told, one)
	}
	return told
}

// Spend is the money that a motion asks for.
type Spend struct {
	Amount int64  `json:"amount"`
	For    string `json:"for"`
	Behind bool   `json:"words_amended"` // since the sum was given
}

func spend(m *assembly.Motion) *Spend {
	if m.Spend.Amount == 0 {
		return nil
	}
	return &Spend{m.Spend.Amount, m.Spend.For, m.SumBehind()}
}
