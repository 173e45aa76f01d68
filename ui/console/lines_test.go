package console

// debateLines is a debate: a speaker, four who wait, an amendment to the motion.
func debateLines() []string {
	return []string{
		`convene "Depot 4 General Assembly" on 2026-05-14 place "Canteen"`,
		"@18:05",
		"members 40",
		"rule quorum 20%",
		`member "Rosa Duarte" section "Day shift"`,
		`member "Amir Khan" section "Day shift"`,
		`member "Lena Fox" section "Night shift"`,
		`member "Ben Sarr" section "Night shift"`,
		`member "Eva Lund" section "Day shift"`,
		`member "Ana Ruiz" section "Day shift"`,
		`member "Dov Lev" section "Night shift"`,
		`member "Mina Roy" section "Day shift"`,
		`member "Jo Field" section "Night shift"`,
		`member "Bea Kaufmann" section "Day shift" voice`,
		`member "Sam Ortiz" section "Night shift"`,
		`member "Yun Park" section "Night shift"`,
		`arrive Rosa Amir Lena Ben Eva Ana Dov Mina Jo Bea Sam`,
		"open",
		`item "Minutes of the last meeting"`,
		`item "Reports"`,
		`item "Overtime" time 20m`,
		`item "Canteen prices" time 15m`,
		`item "Delegates to the regional council"`,
		`item "Any other business"`,
		"go", "@+1m", "go",
		"@19:05",
		`take facilitator "Mina Roy"`,
		`take stack-keeper "Jo Field"`,
		`take minute-taker "Bea Kaufmann"`,
		"@19:29",
		"go",
		"hand Ana", "call",
		"@19:32:10",
		"done",
		"hand Rosa for",
		`move "That overtime is refused from 1 May." by "Amir Khan"`,
		`second "Lena Fox"`,
		`amend strike "1 May" insert "15 April" by "Ben Sarr"`,
		`second "Sam Ortiz"`,
		"hand Ben against", "hand Eva for", "hand Ana for",
		"@19:40:36",
		"call",
		"close-list",
		"@19:41:30",
		"hand Dov order",
	}
}

// eveningLines is an evening over which people came and went, the quorum was lost and met again, and turns were taken.
func eveningLines() []string {
	return []string{
		`convene "Evening" on 2026-05-14`, "@18:00", "rule quorum 4", "members 12", `arrive Ana Ben Cleo Dan Eva`, "open",
		`item "Reports" time 30m`, `item "Strike fund" time 45m`, `item "Elections"`, "go",
		"hand Ana", "hand Ben", "call", "@18:03", "done", "call", "@18:05", "done", "@18:20", `arrive Fay Gil Hal`, "hand Cleo", "call", "@18:22",
		"done", "hand Ana", "call", "@18:24", "done", "@18:40", "go", "@18:50", "leave Ana Ben Cleo Dan Eva", "@19:05", `arrive Ana Ben`, "@19:10", `note "On to the fund."`,
	}
}

// twoLines is a small open meeting in which Ana and Ben are here, and what was said then.
func twoLines(more ...string) []string {
	return append([]string{`convene "Two" on 2026-05-14`, "@18:00", "open", "arrive Ana Ben"}, more...)
}

// rolledLines is a meeting of which the roll was begun beforehand, with this line.
func rolledLines(member string, more ...string) []string {
	return append([]string{`convene "Two" on 2026-05-14`, "@18:00", member, "open", "arrive Ana Ben"}, more...)
}

// countLines is a meeting of three in which a motion is being counted.
func countLines(more ...string) []string {
	return append(twoLines("arrive Cleo", `move "That we meet weekly." by Ana`, "second Ben", "put"), more...)
}

// sectionLines is a count by sections, in each of which two tellers count.
func sectionLines(more ...string) []string {
	return append([]string{
		`convene "Shifts" on 2026-05-14`, "@18:00", "open", `headcount 23 section "Day shift"`, `headcount 18 section "Night shift"`,
		"take teller Tom", "take teller Tia", `move "That the ban on overtime goes on." by Ana`, "second Ben", "put",
	}, more...)
}

// tableLines is a motion of a branch that was counted at the door by section.
func tableLines() []string {
	return []string{
		`convene "Branch" on 2026-05-14`, "@18:00", `headcount 16 section "Office"`, `headcount 21 section "Drivers"`, `headcount 12 section "Workshop"`, "open",
		`move "That the ban on overtime goes on." by Ana`, "second Ben",
	}
}

// electionLines is a round of an election between three.
func electionLines(more ...string) []string {
	return append(twoLines("headcount 40", `elect "Chair of the strike committee"`, `nominate "Rosa Duarte"`, `nominate "Lee Wong"`,
		`nominate "Sam Ortiz"`, "put"), more...)
}

// consensusLines is a search for consensus, with hands to fall back on.
func consensusLines() []string {
	return []string{
		`convene "Circle" on 2026-05-14`, "@18:00", "pack consensus", "headcount 20", "open", `move "That we meet weekly." by Ana`, "put",
	}
}
