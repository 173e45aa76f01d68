package cli

import (
	"bytes"
	"encoding/json"
)

// schema is the number of the form that the JSON of the command line has. Within it no field is dropped or renamed.
const schema = 1

// printJSON writes a value for programs, indented so that people can read it too.
func (d *desk) printJSON(v any) error { return d.encode(v, "  ") }

// printLine writes a value for programs in one line.
func (d *desk) printLine(v any) error { return d.encode(v, "") }

func (d *desk) encode(v any, indent string) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", indent)
	if err := enc.Encode(v); err != nil {
		return err
	}
	_, err := d.out.Write(escaped(b.Bytes()))
	return err
}
