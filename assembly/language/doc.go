// Package language reads the lines of the assembly (docs/language.md): a line is its words ([Lex]), a verb has forms ([NewForms]), and the first
// form that fits tells what stands in each slot ([Forms.Read]), or what was expected ([Misfit]). From the same forms comes what may
// stand next in a line that is being typed ([Forms.Expects]). The package knows no verb and no meeting.
package language
