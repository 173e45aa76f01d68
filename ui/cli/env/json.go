package env

import (
	"bytes"
	"encoding/json"
)

// Schema is the number of the form that the JSON of the command line has. Within it no field is dropped or renamed.
const Schema = 1

// PrintJSON writes a value for programs, indented so that people can read it too.
func (d *Env) PrintJSON(v any) error { return d.encode(v, "  ") }

// PrintLine writes a value for programs in one line.
func (d *Env) PrintLine(v any) error { return d.encode(v, "") }

func (d *Env) encode(v any, indent string) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", indent)
	if err := enc.Encode(v); err != nil {
		return err
	}
	_, err := d.Data.Write(escaped(b.Bytes()))
	return err
}
