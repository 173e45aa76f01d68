// Package e2e plays the built program as people use it: in a terminal, key by key, through tmux; on the command line,
// through scripts; and killed at any moment. It holds tests only.
//
// They run where STACKTAKER_E2E is 1, and need tmux; without it set they are skipped, with it a missing tool is a
// failure. STACKTAKER_PROGRAM names a program that is already built, STACKTAKER_KILLS how often TestKilled kills.
package e2e
