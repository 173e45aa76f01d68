package store

import (
	"errors"

	"stacktaker/store/chain"
	"stacktaker/store/record"
)

// Report is what there is to say of a record that is whole.
type Report struct {
	Path    string
	Private bool
	Entries uint64
	Head    [32]byte // the hash of the chain at the last entry
	Sealed  bool
	Seal    chain.Seal   // the first, where it is sealed
	Seals   []chain.Seal // all of them
	// People is the number of people ever put on the roll, Forgotten how many of them have no name any more, and Lost of how many
	// it was lost when the file was rescued.
	People, Forgotten, Lost int
	// Former is how many names stand no longer in the record: another was said in their place, and it was sealed since.
	Former  int
	Rescued *record.RescueMark // of a file that was put together of a damaged one
	// Newer is an [assembly.ErrNewer] where entries hold what this version does not know. The chain is whole even so.
	Newer error
}

// Verify reads a record and checks all of it: every page, the chain, its end, and every name against the entry by
// which the person joined. The error is a [*VerifyError] where the record is damaged, or says something impossible.
func Verify(path string) (Report, error) { return Keys{}.Verify(path) }

// Verify is [Verify], of private meetings too.
func (k Keys) Verify(path string) (Report, error) {
	h, err := openBolt(path, true, patience)
	if err != nil {
		return Report{}, err
	}
	defer h.close()
	rec, err := h.read(k.asking(path))
	if err != nil {
		return Report{}, at(path, err)
	}
	_, halt, err := rec.Meeting()
	if err == nil && errors.Is(halt, record.ErrDamaged) {
		err = halt
	}
	if err != nil {
		return Report{}, at(path, err)
	}
	r := Report{
		Path: path, Private: rec.Safe != nil, Entries: rec.Head.Seq, Head: rec.Head.Hash,
		People: len(rec.Roll), Forgotten: rec.Forgotten, Lost: rec.Lost, Former: rec.Former, Rescued: record.ReadRescueMark(rec.Rescued), Newer: at(path, halt),
	}
	if r.Seals = record.SealsOf(rec.Seals, rec.Head.Seq, r.Rescued); len(r.Seals) > 0 {
		r.Sealed, r.Seal = true, r.Seals[0]
	}
	return r, nil
}
