package assembly

import (
	"encoding"
	"encoding/json"
	"reflect"
	"strings"
	"time"
)

// laid reads a value of one type as [Codec.Encode] writes it: fields in their order, those that are left out where they are empty
// included. Of anything else the reader fails, and encoding/json reads it. It is made once for a type (layoutOf).
type laid func(r *plainReader, v reflect.Value)

var (
	timeType  = reflect.TypeFor[time.Time]()
	jsonType  = reflect.TypeFor[json.Unmarshaler]()
	wordsType = reflect.TypeFor[encoding.TextUnmarshaler]()
)

// layoutOf is how a type is laid out; nil of one that only encoding/json reads. Where such a one stands within another, encoding/json reads
// that part of the bytes.
func layoutOf(t reflect.Type) laid {
	if t == timeType {
		return func(r *plainReader, v reflect.Value) {
			if at := r.quoted(); !r.failed {
				r.failed = v.Addr().Interface().(*time.Time).UnmarshalJSON(at) != nil
			}
		}
	}
	if own := reflect.PointerTo(t); own.Implements(jsonType) || own.Implements(wordsType) {
		return nil
	}
	switch t.Kind() {
	case reflect.String:
		return func(r *plainReader, v reflect.Value) { v.SetString(r.text()) }
	case reflect.Bool:
		return func(r *plainReader, v reflect.Value) { v.SetBool(r.truth()) }
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return func(r *plainReader, v reflect.Value) {
			n := r.number()
			r.failed = r.failed || v.OverflowInt(n)
			v.SetInt(n)
		}
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return func(r *plainReader, v reflect.Value) {
			n := r.number()
			r.failed = r.failed || n < 0 || v.OverflowUint(uint64(n))
			v.SetUint(uint64(n))
		}
	case reflect.Slice:
		return layoutOfSlice(t)
	case reflect.Struct:
		return layoutOfStruct(t)
	}
	return nil
}

// within is the layout of what stands within another value.
func within(t reflect.Type) laid {
	if own := layoutOf(t); own != nil {
		return own
	}
	return func(r *plainReader, v reflect.Value) {
		var part []byte
		if r.begins("{") {
			part = r.object()
		} else {
			part = r.escaped()
		}
		r.failed = r.failed || json.Unmarshal(part, v.Addr().Interface()) != nil
	}
}

func layoutOfSlice(t reflect.Type) laid {
	if t.Elem().Kind() == reflect.Uint8 { // bytes are written as a text
		return nil
	}
	one := within(t.Elem())
	return func(r *plainReader, v reflect.Value) {
		r.takes("[")
		v.Set(reflect.MakeSlice(t, 0, 1))
		for n := 0; !r.failed && !r.begins("]"); n++ {
			if n > 0 {
				r.takes(",")
			}
			v.Grow(1)
			v.SetLen(n + 1)
			one(r, v.Index(n))
		}
		r.takes("]")
	}
}

func layoutOfStruct(t reflect.Type) laid {
	type field struct {
		at         int
		key, later string // as it stands when it is the first, and behind another
		omits      bool
		read       laid
	}
	var fields []field
	for i := range t.NumField() {
		f := t.Field(i)
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case name == "-" || !f.IsExported() && !f.Anonymous:
			continue
		case f.Anonymous || name == "" || options != "" && options != "omitempty" && options != "omitzero":
			return nil
		}
		fields = append(fields, field{i, `"` + name + `":`, `,"` + name + `":`, options != "", within(f.Type)})
	}
	return func(r *plainReader, v reflect.Value) {
		r.takes("{")
		any := false
		for i := range fields {
			f := &fields[i]
			key := f.key
			if any {
				key = f.later
			}
			if f.omits && !r.begins(key) {
				continue
			}
			r.takes(key)
			if r.failed {
				return
			}
			f.read(r, v.Field(f.at))
			any = true
		}
		r.takes("}")
	}
}
