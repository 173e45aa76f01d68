// Package e2e plays the built program as people use it: in a terminal, key by key, through tmux; on the command line,
// through scripts; and killed at any moment. It holds tests only.
//
// They run where STACKTAKER_E2E is 1, and need tmux; without it set they are skipped, with it a missing tool is a
// failure. STACKTAKER_PROGRAM names a program that is already built, STACKTAKER_KILLS how often TestKilled kills.
//
// Where STACKTAKER_FAULTS is 1 too, faults are made under the program with strace; .ci/long says how they are made at
// length. STACKTAKER_TABLE names a file to which each of these tests adds a row: what, how many, lost, unopenable,
// unseen, how the control failed, seconds.
package e2e
