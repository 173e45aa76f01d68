package assembly

import (
	"math"
	"slices"
	"time"

	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

// MaxAmount is the largest sum of money that one motion can name, in the smallest unit of the currency.
const MaxAmount = 1_000_000_000_000_000

// Fund is what the members authorized to be spent, and what was paid of it: no more of bookkeeping than that. Money is
// whole numbers of the smallest unit of one currency.
type Fund struct {
	Earlier  []Grant // of earlier meetings
	Payments []Payment
}

// Payment is money that was paid as a decision authorized.
type Payment struct {
	Motion string    `json:"motion"` // as the register names it
	Amount int64     `json:"amount"`
	Text   string    `json:"text"`
	At     time.Time `json:"at"`
	Closed bool      `json:"closed,omitempty"` // paid in a closed session
}

// Grant is one line of the register: what a decision authorized, and what was paid of it.
type Grant struct {
	Motion  string `json:"motion"` // the decision, as [State.Decided] names it
	For     string `json:"for"`
	Voted   int64  `json:"voted"`
	Paid    int64  `json:"paid"`
	Revoked bool   `json:"revoked,omitempty"` // a later decision or count took it back, after something was paid
	Behind  bool   `json:"behind,omitempty"`  // the words were amended since the sum was given
	// Apart tells that the decision belongs to a closed session, so that at later meetings it stands among no decisions, and is in force all
	// the same; Closed that nobody outside knows of the money, so that there it is paid in closed session.
	Apart  bool `json:"apart,omitempty"`
	Closed bool `json:"closed,omitempty"`

	Payments []Payment `json:"payments,omitempty"`
}

// Left is what may still be paid.
func (g Grant) Left() int64 {
	if g.Revoked {
		return 0
	}
	return g.Voted - g.Paid
}

// Register is every decision that authorized money, those of earlier meetings first. What was rescinded, or is being
// reconsidered, is in it only where something was paid already.
func (s *State) Register() []Grant {
	all := slices.Clone(s.Fund.Earlier)
	for i := range all {
		all[i].Revoked = all[i].Revoked || !all[i].Apart && !s.inForce(all[i].Motion)
	}
	for _, m := range s.Motions.All {
		if m.Spend.Amount > 0 && !m.Amendment() {
			all = append(all, Grant{
				Motion: m.ID, For: m.Spend.For, Voted: m.Spend.Amount, Revoked: m.State != Carried || m.Rescinded, Behind: m.SumBehind(),
				Apart: m.decidedApart(),
			})
		}
	}
	for _, p := range s.Fund.Payments {
		if i := slices.IndexFunc(all, func(g Grant) bool { return g.Motion == p.Motion }); i >= 0 {
			all[i].Paid += p.Amount
			all[i].Payments = append(slices.Clone(all[i].Payments), p)
		}
	}
	return slices.DeleteFunc(all, func(g Grant) bool { return g.Revoked && g.Paid == 0 })
}

// Sums are what the decisions in force authorized, what was paid, and what is open. A sum too large to be told is told
// as the largest number there is.
func Sums(register []Grant) (voted, paid, open int64) {
	for _, g := range register {
		paid = add(paid, g.Paid)
		if !g.Revoked {
			voted, open = add(voted, g.Voted), add(open, g.Left())
		}
	}
	return voted, paid, open
}

// add adds amounts, none of which is negative.
func add(a, b int64) int64 {
	if a > math.MaxInt64-b {
		return math.MaxInt64
	}
	return a + b
}

// PaymentMade is money that was paid out of a voted sum, in the smallest unit of the currency.
type PaymentMade struct {
	Motion string `json:"motion"`
	Amount int64  `json:"amount"`
	Text   string `json:"text"`
}

func (e *PaymentMade) apply(s *State, m moment) {
	s.Fund.Payments = append(s.Fund.Payments, Payment{e.Motion, e.Amount, e.Text, m.at, m.closed})
}

func fundFacts() []factKind { return []factKind{fact[PaymentMade]("paid", 1)} }

func fundVerbs() []*verb {
	return []*verb{{
		name: "paid", phases: notClosed, topic: topicActions, guard: guardPaid, judge: judgePaid, misread: misreadPaid,
		forms: language.NewForms("<id:any> <amount:any> <text:text>"),
	}}
}

// payable is the register as far as it may be spoken of now: what a closed session voted is paid in one, and in the open it is refused as
// what was never voted.
func (s *State) payable() []Grant {
	return slices.DeleteFunc(s.Register(), func(g Grant) bool { return g.Closed && !s.Info.InCamera })
}

func guardPaid(s *State) *Refusal {
	switch {
	case len(s.payable()) > 0:
		return nil
	case s.Info.InCamera:
		return refuse("paid.none")
	}
	return refuse("paid.none.open")
}

func judgePaid(t *turn, a language.Args) error {
	register := t.s.payable()
	i := slices.IndexFunc(register, func(g Grant) bool { return g.Motion == a.Text("id") })
	if i < 0 {
		names := make([]string, len(register))
		for i, g := range register {
			names[i] = g.Motion
		}
		if t.s.Info.InCamera {
			return refuse("paid.unknown", words.Quote(a.Text("id")), words.Names(names))
		}
		return refuse("paid.unknown.open", words.Quote(a.Text("id")), words.Names(names))
	}
	g := register[i]
	amount, refused := t.s.readAmount(a.Text("amount"))
	switch {
	case refused != nil:
		return refused
	case blank(a.Text("text")):
		return refuse("paid.text")
	case g.Revoked:
		return refuse("paid.revoked", g.Motion)
	case amount > g.Left():
		return refuse("paid.more", g.Motion, t.s.Money(g.Voted), t.s.Money(g.Paid), t.s.Money(g.Left()))
	}
	t.emit(&PaymentMade{g.Motion, amount, a.Text("text")})
	return nil
}

// leavesFund is the register as the next meeting takes it over: what is open, and what was taken back only after
// something of it was paid.
func (s *State) leavesFund() []Grant {
	var all []Grant
	for _, g := range s.Register() {
		if g.Left() == 0 {
			continue
		}
		g.Motion = s.asEarlier(g.Motion)
		g.Payments = slices.Clone(g.Payments)
		for i := range g.Payments {
			g.Payments[i].Motion = g.Motion
		}
		all = append(all, g)
	}
	return all
}

// closeGrants marks the money that the next meeting takes over and of which nobody outside knows.
func closeGrants(all, told []Grant) {
	for i, g := range all {
		all[i].Closed = !slices.ContainsFunc(told, func(t Grant) bool { return t.Motion == g.Motion })
	}
}

// misreadMove finds what is no kind of motion, and money that is not written as money is.
func misreadMove(s *State, tokens []language.Token) *Refusal {
	if refused := noSuchKind(tokens); refused != nil {
		return refused
	}
	return misreadSpend(s, tokens)
}

// misreadSpend finds money at the end of a line that is not written as money is.
func misreadSpend(s *State, tokens []language.Token) *Refusal {
	at := slices.IndexFunc(tokens, func(t language.Token) bool { return t.Is("spend") })
	if at < 0 {
		return nil
	}
	return misreadAmount(s, tokens[at+1:])
}

func misreadPaid(s *State, tokens []language.Token) *Refusal {
	if len(tokens) < 2 {
		return nil
	}
	return misreadAmount(s, tokens[1:])
}

// misreadAmount finds an amount in several words, as with a currency or with spaces between the digits.
func misreadAmount(s *State, tokens []language.Token) *Refusal {
	text := slices.IndexFunc(tokens, func(t language.Token) bool { return t.Quoted })
	if text < 2 {
		return nil
	}
	return s.noAmount(join(tokens[:text]))
}
