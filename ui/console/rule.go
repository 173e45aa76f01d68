package console

import (
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// ruleKey opens the rule of the refusal that is shown: ?, and F1 where ? is text.
func (c *console) ruleKey() string {
	if _, bound := c.bound("?"); bound {
		return "?"
	}
	return "F1"
}

// ruleName is what a rule is called.
func (c *console) ruleName(rule string) string { return c.says(words.Say("rule.name." + rule)) }

// showRule opens the rule by which something was refused.
func (c *console) showRule(refused message) {
	c.push(&page{head: c.tell("rule", strings.ToUpper(c.ruleName(refused.rule))), write: func(c *console, w int) []string {
		lines := append([]string{""}, c.wrapped(c.says(assembly.RuleText(refused.rule)), w, 1)...)
		lines = append(lines, "", " "+c.pen.Heading.Render(c.tell("rule.refused")))
		return append(lines, c.wrapped(refused.text, w, 1)...)
	}})
}
