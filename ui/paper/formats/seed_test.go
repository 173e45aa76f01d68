package formats_test

import (
	"flag"

	_ "pgregory.net/rapid" // whose flag it is
)

// The properties are tried on the same examples every time, so that no test fails by chance; -rapid.seed=0 takes others each time.
func init() { _ = flag.Set("rapid.seed", "1") }
