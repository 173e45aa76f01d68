package cli

// englishSheet is what is told of a spreadsheet from which the roll is imported.
func englishSheet(key string) string {
	switch key {
	case "sheet.format":
		return "it is a spreadsheet of its own format; save it as CSV"
	case "sheet.empty":
		return "it is empty; its first line names the columns: name, section, number"
	case "sheet.nobody":
		return "nobody was found in it, and nothing was changed; it was read as {0}"
	case "sheet.many":
		return "it has more than {0} {0#person|people}; is it the right one?"
	case "sheet.zeros":
		return "this is no text; save the spreadsheet as CSV"
	case "sheet.lost":
		return "letters of this line are lost; save the spreadsheet once more as CSV in UTF-8"
	case "sheet.columns":
		return "{0} columns are no roll; leave those with the name, the section and the number ({1} are the most)"
	case "sheet.twice":
		return `two columns could be the {0}: "{1}" and "{2}"; which one is meant?`
	case "sheet.nameless":
		return `no column is called "name"; there are: {0}`
	case "sheet.cells":
		return "there are {0} cells, and {1} columns are named; is a cell with a separator in it not quoted?"
	case "sheet.unnamed":
		return "there is no name"
	case "sheet.number-name":
		return `"{0}" begins as a member number does; write the name`
	case "sheet.credential":
		return `"{0}" is no credential; write vote, voice or observer`
	case "sheet.number":
		return `"{0}" is no member number; write a whole number from 1, or letters and digits, or take the column out`
	case "sheet.weight":
		return "has one vote here, as everybody, and no weight of {0}"
	case "sheet.levels":
		return `is counted in one section, "{0}", and not in {1}`
	case "sheet.formula":
		return `"{0}" begins as a formula does; write the text itself`
	case "sheet.unseen":
		return "there is a sign in it that nobody sees ({0}); write it anew"
	case "sheet.long":
		return `"{0}" has {1} letters; {2} are the most`
	case "sheet.quote":
		return "a quotation mark is not closed"
	case "sheet.bare-quote":
		return "a quotation mark stands in the middle of a cell; write it twice, and the cell between two"
	case "sheet.alike":
		return "{0}; likewise in {1} more {1#line|lines}: {2}"
	case "sheet.understood":
		return "read as {0}"
	case "sheet.parted.comma":
		return "commas between the cells"
	case "sheet.parted.semicolon":
		return "semicolons between the cells"
	case "sheet.parted.tab":
		return "tabs between the cells"
	case "sheet.parted.bar":
		return "bars between the cells"
	case "sheet.field.name":
		return "name"
	case "sheet.field.first":
		return "first name"
	case "sheet.field.last":
		return "last name"
	case "sheet.field.sort":
		return "last and first name"
	case "sheet.field.username":
		return "username"
	case "sheet.field.section":
		return "section"
	case "sheet.field.number":
		return "number"
	case "sheet.field.credential":
		return "credential"
	case "sheet.field.weight":
		return "vote weight"
	}
	return ""
}
