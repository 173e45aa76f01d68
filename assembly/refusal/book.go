package refusal

import "sync"

// Kind is whether a line was refused by a rule of conduct, or because it makes no sense (docs/rules.md, section 11).
type Kind int

// What a line is refused by: a record that would not know what is meant, could not hold it or would contradict itself; or a rule that a
// room may depart from, and the record tells that it did.
const (
	Sense Kind = iota
	Conduct
)

// row is what one rule refuses in one way. The rule of what cannot be read is "".
type row struct {
	rule string
	kind Kind
	keys []string
}

// book says of every refusal, once, by which rule it is and of what kind: the rules in the order of the rule book, and last what was
// not understood.
var book = []row{
	{"presence", Conduct, []string{
		"not-here",
	}},
	{"presence", Sense, []string{
		"apologies.here", "arrive.all", "arrive.all.but", "arrive.already", "import.how", "import.nothing", "import.wrong",
		"leave.absent", "leave.nobody", "member.empty", "member.known", "member.number", "member.number.taken", "members.some",
		"rename.forgotten", "rename.taken", "who.body", "who.refused", "who.written",
	}},
	{"credentials", Conduct, []string{
		"hand.observer", "no-vote", "no-vote.new",
	}},
	{"door", Sense, []string{
		"headcount.negative", "headcount.off", "headcount.off.section", "headcount.section", "headcount.which",
	}},
	{"quorum", Conduct, []string{
		"quorum.lost", "quorum.lost.named", "quorum.short", "quorum.short.named",
	}},
	{"roles", Sense, []string{
		"role.again", "role.held", "role.near", "role.nobody", "role.none", "role.not", "role.which",
	}},
	{"rotation", Sense, []string{
		"decline.again", "objection.none", "objection.role", "rotate.nobody",
	}},
	{"facilitating", Conduct, []string{
		"facilitator.back", "facilitator.hand", "facilitator.move", "facilitator.stands",
	}},
	{"tellers", Sense, []string{
		"nominate.teller", "put.teller", "role.teller",
	}},
	{"lanes", Conduct, []string{
		"answer.other", "hand.speeches",
	}},
	{"lanes", Sense, []string{
		"answer.nobody", "call.reason", "floor.nobody", "stack.empty", "stack.not-waiting",
	}},
	{"one hand", Conduct, []string{
		"hand.round",
	}},
	{"one hand", Sense, []string{
		"hand.waits",
	}},
	{"responses", Conduct, []string{
		"response.once", "response.round", "response.two",
	}},
	{"responses", Sense, []string{
		"response.none",
	}},
	{"the list", Conduct, []string{
		"hand.list-closed", "hand.list-closed.reply",
	}},
	{"the list", Sense, []string{
		"list.closed", "list.open",
	}},
	{"moving up", Conduct, []string{
		"bump.reply", "bump.twice",
	}},
	{"moving up", Sense, []string{
		"bump.first", "bump.place", "bump.reason",
	}},
	{"points of order", Conduct, []string{
		"challenge.late", "challenge.reversed", "challenge.sustained", "floor.ruling",
	}},
	{"points of order", Sense, []string{
		"challenge.consensus", "challenge.none", "ruling.none",
	}},
	{"clocks", Sense, []string{
		"clock.earlier", "clock.form", "clock.runs", "clock.stands", "extend.zero", "gap.none", "silence.zero",
	}},
	{"agenda", Conduct, []string{
		"go.pending",
	}},
	{"agenda", Sense, []string{
		"defer.again", "defer.done", "go.here", "go.none", "item.no-current", "item.none", "item.place", "item.title",
		"item.deferred", "item.reports", "item.said", "item.taken", "item.there", "item.titled", "item.unknown",
	}},
	{"moving", Sense, []string{
		"floors.consensus", "floors.empty", "floors.main", "floors.members", "floors.twice", "kind.here", "kind.near",
		"kind.unknown", "motion.none", "motion.unknown", "move.duration", "move.item", "move.no-text", "move.nothing", "move.person",
		"move.role", "move.rule", "move.text", "move.twice", "notice.kind", "notice.over", "notice.unknown", "rule-out.reason",
	}},
	{"one motion", Conduct, []string{
		"move.one-main", "move.only-alone",
	}},
	{"precedence", Conduct, []string{
		"move.incidental", "move.rank",
	}},
	{"seconding", Conduct, []string{
		"amend.second", "put.second",
	}},
	{"seconding", Sense, []string{
		"second.has", "second.own",
	}},
	{"amending", Sense, []string{
		"accept.none", "amend.chain", "amend.empty", "amend.gone", "amend.insert", "amend.kind", "amend.near", "amend.near.paragraph", "amend.nothing", "amend.nth", "amend.paragraph", "amend.paragraph.empty", "amend.strike",
		"amend.third", "amend.where", "amend.where.more", "notice.amend.floor", "notice.amend.gone", "notice.amend.none", "notice.amend.settled",
	}},
	{"closing debate", Conduct, []string{
		"closure.barred", "closure.spoken", "hand.debate-closed", "hand.debate-closed.reply",
	}},
	{"closing debate", Sense, []string{
		"closure.closed",
	}},
	{"deciding twice", Conduct, []string{
		"reconsider.once", "settled.amendment", "settled.motion",
	}},
	{"deciding twice", Sense, []string{
		"decision.reconsider", "decision.reconsider.none", "decision.rescind", "decision.rescind.again", "decision.rescind.none",
		"decision.rescind.several", "decision.take-up", "decision.take-up.none",
	}},
	{"next business", Conduct, []string{
		"business.assign",
	}},
	{"next business", Sense, []string{
		"no-action.none",
	}},
	{"putting", Conduct, []string{
		"put.friendly", "put.waiting",
	}},
	{"putting", Sense, []string{
		"put.nothing",
	}},
	{"counting", Conduct, []string{
		"call.counting", "hand.counting",
	}},
	{"counting", Sense, []string{
		"ballot.consensus", "ballot.open", "declare.roll-call", "roll-call.consensus", "roll-call.headcount", "roll-call.motion", "roll-call.open", "roll-call.order",
		"vote.again", "vote.chair", "vote.interest", "vote.none", "vote.outside", "recorded.roll-call",
		"recorded.again", "recorded.ballot", "recorded.interest", "recorded.more", "recorded.none",
		"interest.again", "interest.counted", "interest.door", "interest.none",
		"adopt.amendment", "adopt.more", "casting.challenge", "casting.chair", "casting.election", "casting.none", "casting.tie", "clear.choices", "clear.consensus", "clear.counted", "clear.election", "clear.floors", "clear.lost", "clear.members",
		"clear.recount", "clear.unanimous", "clear.voice",
		"count.by-section", "count.in-all", "count.negative", "count.no-sections", "count.none", "count.only", "count.open", "count.open.figures",
		"count.open.choices", "count.open.choices.figures", "count.open.election", "count.open.election.figures", "count.section.unknown", "count.too-many", "count.too-many.named",
		"declare.missing", "declare.nothing", "move.counting",
	}},
	{"two tellers", Sense, []string{
		"count.again", "count.teller", "declare.differ", "declare.teller",
	}},
	{"recounts", Conduct, []string{
		"recount.division", "recount.final", "recount.none",
	}},
	{"recounts", Sense, []string{
		"recount.all", "recount.no-sections", "recount.nothing",
	}},
	{"thresholds", Sense, []string{
		"needs.because", "needs.challenge", "needs.choices", "needs.election", "needs.locked", "threshold.absolute",
		"threshold.percent", "threshold.two", "threshold.unknown",
	}},
	{"consensus", Sense, []string{
		"consensus.figures", "consensus.none",
	}},
	{"competing", Conduct, []string{
		"contest.pending",
	}},
	{"competing", Sense, []string{
		"compete.empty", "compete.twice", "compete.two", "hands.choices", "hands.figures", "hands.missing", "hands.too-many", "hands.too-many.papers",
		"hands.twice", "hands.unknown",
	}},
	{"ballots", Sense, []string{
		"batch.differ", "batch.empty", "batch.figures", "batch.given", "batch.most", "batch.number", "batch.size", "batch.teller", "batch.twice", "batch.voters",
		"each.too-many", "hands.batches", "hands.ranked", "hands.yes-no", "nominate.ron.yes-no", "papers.fewer", "papers.hands", "papers.none", "papers.number",
	}},
	{"elections", Conduct, []string{
		"contest.election", "nominate.facilitator",
	}},
	{"elections", Sense, []string{
		"elect.office", "elect.seats", "adopt.ron", "nominate.again", "nominate.closed", "nominate.nobody", "nominate.left", "nominate.none", "nominate.ron",
		"accepts.again", "accepts.none", "accepts.not", "refuses.again",
		"withdraw-name.counted", "withdraw-name.none", "withdraw-name.not",
	}},
	{"lot", Sense, []string{
		"lot.first", "lot.negative", "lot.none",
	}},
	{"standing orders", Sense, []string{
		"pack.empty", "pack.line", "pack.unknown", "rule.currency", "rule.unknown", "rule.value",
	}},
	{"opening", Sense, []string{
		"phase.again", "phase.convened", "phase.open", "phase.unborn",
	}},
	{"recesses", Sense, []string{
		"phase.not-recess", "phase.recess",
	}},
	{"the close", Sense, []string{
		"next-meeting.past", "phase.approved", "phase.closed", "phase.minutes", "phase.not-closed",
	}},
	{"the seal", Sense, []string{
		"approve.again", "approve.last", "approve.none", "seal.again", "seal.number", "undo.seal",
	}},
	{"undo", Sense, []string{
		"redo.nothing", "undo.nothing",
	}},
	{"putting right", Sense, []string{
		"mend.aim", "mend.aim.nothing", "mend.aim.other", "mend.because", "mend.because.heard", "mend.beyond", "mend.cannot", "mend.closed", "mend.convene", "mend.form", "mend.history",
		"mend.later", "mend.later.anyway", "mend.later.tellers", "mend.later.unseen", "mend.mend", "mend.nothing", "mend.opens", "mend.reason", "mend.same", "mend.seal", "mend.undone", "mend.unknown", "mend.with",
	}},
	{"mandates", Conduct, []string{
		"discharge.report", "ratify.published", "renew.runs",
	}},
	{"mandates", Sense, []string{
		"mandate.again", "mandate.alternate", "mandate.discharged", "mandate.expired", "mandate.from", "mandate.name", "mandate.twice",
		"mandate.none", "mandate.recalled", "mandate.term", "mandate.unknown", "renew.date", "renew.term", "report.discharged",
		"report.heard", "report.proposal", "report.text",
	}},
	{"grievances", Sense, []string{
		"answered.text", "demand.aside", "grievance.answered", "grievance.demanded", "grievance.mandated", "grievance.merged",
		"grievance.none", "grievance.over", "grievance.pending", "grievance.people", "grievance.presented", "grievance.raised",
		"grievance.text", "grievance.unknown", "merge.itself", "merge.late", "merge.people", "rank.hands", "rank.raised",
		"rank.twice",
	}},
	{"the fund", Sense, []string{
		"paid.more", "paid.none", "paid.none.open", "paid.revoked", "paid.text", "paid.unknown", "paid.unknown.open", "spend.amount", "spend.amount.currency", "spend.for", "spend.kind",
		"spend.most",
	}},
	{"", Sense, []string{
		"anyway.history", "anyway.needless", "anyway.reason", "assign.what", "called.how", "called.late", "called.same", "called.who", "convene.number", "convene.title", "correct.empty", "finished.again", "finished.none", "finished.unknown",
		"in-camera.already", "ratify.again", "ratify.camera", "ratify.nothing", "ratify.unknown", "line.empty", "line.misfit", "line.short", "line.unclosed", "moved-on", "name.long", "name.sign",
		"name.unseen", "organisation.empty", "organisation.same", "paper.again", "paper.file", "paper.hash", "paper.missing", "paper.pages", "paper.unread", "note.empty", "note.none", "note.same", "note.unknown", "title.empty", "title.kind", "title.same", "pledge.negative", "pledge.none", "slip.count", "slip.lacks", "slip.line", "slip.number",
		"slip.sealed", "slip.text", "slip.twice", "slip.verb", "verb.role", "verb.unknown", "verb.unknown.near", "who.ambiguous", "who.missing",
		"who.number", "who.unknown",
	}},
}

// rows are those of the book by the keys of refusals.
var rows = sync.OnceValue(func() map[string]row {
	all := map[string]row{}
	for _, r := range book {
		for _, key := range r.keys {
			all[key] = r
		}
	}
	return all
})

// Rules lists the short names of the rules, in the order of the rule book.
func Rules() []string {
	var names []string
	for i, r := range book {
		if r.rule != "" && (i == 0 || book[i-1].rule != r.rule) {
			names = append(names, r.rule)
		}
	}
	return names
}

// Keys lists every refusal, in the order of the rule book.
func Keys() []string {
	var keys []string
	for _, r := range book {
		keys = append(keys, r.keys...)
	}
	return keys
}
