//go:build !unix

package cli

// noCoreDumps has nothing to do: here the system writes none by itself.
func noCoreDumps() {}
