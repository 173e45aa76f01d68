package room

// Known is what the room was told and holds on to: it is told in sentences what of it is so no longer ([stacktaker/ui/room/text]).
type Known struct {
	Motions []KnownMotion `json:",omitempty"`
	Chosen  []Chosen      `json:",omitempty"` // the elections and competitions, in the order in which they began
	Straws  int           `json:",omitempty"` // how many straw polls were taken
	Rulings int           `json:",omitempty"` // how many rulings were given
	Minutes int           `json:",omitempty"` // whose minutes were approved, by the number of the meeting; 0 for nobody's
	Stays   []Stay        `json:",omitempty"` // who came by name, where those who are here are told by name
	Named   string        `json:",omitempty"` // whose name was put right last, as it is now; "" for nobody's
	One     bool          `json:",omitempty"` // by saying that two entries of the roll are one person
	Mends   int           `json:",omitempty"` // how many lines put something right: one less, and that was taken back
}

// KnownMotion is a motion by what was told of it beside its words.
type KnownMotion struct {
	Place    int    // in which it came among all motions
	Number   string `json:",omitempty"` // 1, 4.1; "" of one about the course of the meeting
	Words    string `json:",omitempty"` // of one about the course of the meeting, which is called by them
	Amends   bool   `json:",omitempty"`
	Moved    string `json:",omitempty"`
	Seconded string `json:",omitempty"`
	Verdicts int    `json:",omitempty"` // how many were declared on it
	Result   string `json:",omitempty"` // the last in words; "" while it is counted again
}

// Chosen is what a contest led to.
type Chosen struct {
	Office  string   `json:",omitempty"` // "" for a competition
	Decided bool     `json:",omitempty"`
	Names   []string `json:",omitempty"` // of those elected
}

// Stay is somebody who came.
type Stay struct {
	Name  string
	Times int  // how often
	Gone  bool `json:",omitempty"` // and left
}
