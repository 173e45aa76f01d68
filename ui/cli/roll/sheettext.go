package roll

import (
	"bytes"

	"stacktaker/ui/documents"
)

// sheetText is the text of a spreadsheet with one line feed at the end of each line; key is why it is none, "" where it is.
func sheetText(b []byte) (text []byte, from documents.Encoding, key string) {
	if bytes.HasPrefix(b, []byte("PK\x03\x04")) || bytes.HasPrefix(b, []byte{0xD0, 0xCF, 0x11, 0xE0}) {
		return nil, "", "sheet.format"
	}
	text, from = documents.Decode(b)
	return text, from, ""
}

// notText finds the lines that are no text, or in which letters are lost; most of them are told together.
func (s *sheet) notText(b []byte) bool {
	n := 0
	for line := range bytes.Lines(b) {
		n++
		switch {
		case bytes.IndexByte(line, 0) >= 0:
			s.wrong(n, "", "sheet.zeros")
			return true
		case documents.Spoiled(line):
			s.wrong(n, "", "sheet.lost")
		}
	}
	return len(s.faults) > 0
}
