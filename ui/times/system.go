package times

import "time"

var begun = time.Now()

// System is the clock of this computer.
func System() Source { return Source{Now: time.Now, Ran: ran} }

// awake is what has passed since the program began, the time that the computer slept left out.
func awake() time.Duration { return time.Since(begun) }
