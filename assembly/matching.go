package assembly

// Matching lists everybody whom a name may mean while it is still being typed: as [Roll.Find] does, but somebody who is
// called just so does not hide those whose name goes on. They are in the order of the roll.
func (r *Roll) Matching(typed string) []*Person {
	if len(r.byName[identity(typed)]) == 0 {
		return r.Find(typed)
	}
	return r.partly(typed)
}
