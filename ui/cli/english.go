package cli

// englishSpoken is what is told around the screen, in its language: below the question for a title, before the screen opens, and after it
// was left. {0} in what names the program is how it was started.
func englishSpoken(key string) string {
	if s := englishSheet(key); s != "" {
		return s
	}
	switch key {
	case "disk.at":
		return "{0}: {1}"
	case "disk.unwritten":
		return "{0} cannot be written: {1}"
	case "disk.unknown":
		return "it is not known whether the last line was saved in {0} ({1}); leave and open the meeting again to see"
	case "disk.backup":
		return "the meeting is kept, but its backup is not: {0}"
	case "disk.no-folder":
		return "there is no folder {0}"
	case "disk.nothing":
		return "there is no such file"
	case "disk.there":
		return "it is there already"
	case "disk.barred":
		return "this user may not use it"
	case "disk.folder":
		return "it is a folder"
	case "disk.file":
		return "a part of this path is a file, not a folder"
	case "disk.full":
		return "the disk is full"
	case "disk.read-only":
		return "the disk can only be read"
	case "disk.fails":
		return "the disk fails"
	case "hint.kept":
		return "kept in {0}; `{1} passphrase` makes a meeting private"
	case "hint.rehearsal":
		return "this is a rehearsal; nothing of it is kept"
	case "rehearsal.over":
		return "that was a rehearsal; nothing of it was kept"
	case "farewell.record":
		return "the record is in {0}"
	case "farewell.next":
		return "next, for the secretary:"
	case "farewell.minutes":
		return "the minutes"
	case "farewell.goes-on":
		return "goes on with the meeting"
	case "farewell.seal":
		return "to seal the record: on it, type :seal and the numbers that the room calls out"
	case "farewell.verify":
		return "tells the seal again"
	case "farewell.backup":
		return "a copy on a second disk"
	case "farewell.destination":
		return "DEST"
	case "farewell.hand-on":
		return "the file is all that the next secretary needs; hand it on"
	case "passphrase.asked":
		return "passphrase of {0}: "
	case "passphrase.wrong":
		return "that is not it; passphrase of {0}: "
	case "passphrase.new":
		return "new passphrase of {0}, {1} characters or more: "
	case "passphrase.again":
		return "once more, the same: "
	case "passphrase.short":
		return "that is too short; take {0} characters or more, best of all five words that have nothing to do with each other"
	case "passphrase.differ":
		return "the two are not the same"
	case "passphrase.gave-up":
		return "{0}; nothing was changed"
	case "passphrase.meeting":
		return "the new meeting"
	case "passphrase.follows":
		return "the new meeting, which takes over the people of a private one"
	case "last.seal":
		return "the seal of meeting {0}, of {1}: {2}"
	case "last.compare":
		return "compare it with what was written down then"
	case "last.unsealed":
		return "meeting {0}, of {1}, was not sealed; there are no words to compare"
	case "last.open":
		return "{0} is not closed; nothing is taken over from it but its number"
	case "last.over":
		return "this meeting takes over from meeting {0}, {1}, of {2} ({4}): {3}"
	case "last.without":
		return "to begin without it: {0} new --after none \"TITLE\""
	case "last.rules":
		return "its standing orders"
	case "last.people":
		return "{0} {0#person|people} on the roll"
	case "last.motions":
		return "{0} {0#motion that stands|motions that stand} over"
	case "last.actions":
		return "{0} {0#action|actions} still to be done"
	case "last.mandates":
		return "{0} {0#mandate|mandates}"
	case "last.grievances":
		return "{0} {0#grievance|grievances} not answered"
	case "last.grants":
		return "{0} {0#sum|sums} of money that was voted"
	case "last.history":
		return "who served when"
	case "room.unfed":
		return "no room window could be fed: {0}"
	}
	return ""
}
