package paper

// Options is what may be chosen of a format. The zero value is what most people want; a format takes what concerns it.
type Options struct {
	Page Page // of the formats that have pages of their own: PDF, DOCX and ODT
	// Letterhead is of the formats that people read.
	Letterhead Letterhead
	// Fonts are those from which the PDF takes letters that its own lacks, the first that has one: TrueType, by itself or in a collection.
	Fonts []Font
}

// Font is a font as it stands in a file.
type Font struct {
	Name string // by which people know it: the name of its file
	Data []byte
}
