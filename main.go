// Command stacktaker runs a general assembly from a terminal, and keeps its record.
package main

import (
	"context"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/spf13/cobra"

	"stacktaker/ui/cli"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/times"
)

func main() { os.Exit(run()) }

func run() int {
	cobra.MousetrapHelpText = "" // on Windows, a double click opens the screen
	// A closed window and a machine that shuts down end the program as an interrupt does: what was begun is kept, and the
	// terminal given back.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	context.AfterFunc(ctx, stop) // the second one ends the program at once
	system := times.System()
	executable, _ := os.Executable() // where it is not known, what was typed is enough
	return cli.Main(ctx, os.Args[1:], env.Surroundings{
		In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Getenv: os.Getenv, Now: system.Now, Ran: system.Ran, Version: version(),
		Fonts: env.FontFolders(os.Getenv), Program: env.StartedAs(executable, os.Args[0]),
	})
}

// version is that of the module, as the build has it.
func version() string {
	if build, ok := debug.ReadBuildInfo(); ok && build.Main.Version != "" {
		return build.Main.Version
	}
	return "unknown"
}
