package record

import (
	"encoding/json"
	"strings"
	"testing"

	"stacktaker/assembly"
)

// A name that is read without encoding/json is the one that encoding/json reads.
func FuzzPlainName(f *testing.F) {
	salt := strings.Repeat("0f", 32)
	for _, value := range []string{
		`{"salt":"` + salt + `","name":"Ana Lund"}`, `{"salt":"` + salt + `","name":"Zoë \"Zo\""}`, `{"salt":"` + salt + `","name":"a","contact":"b"}`,
		`{"salt":"` + salt[2:] + `","name":"Ana Lund"}`, `{"salt":"` + salt + `","name":""}`, `{"salt":"` + salt[2:] + `zz","name":"Ana"}`, `{"salt":"` + salt + `"}`,
		`{"salt":"` + salt + `","name":"a","later":[]}`, `{"salt":"` + salt + `","name":"` + "\xff" + `"}`, `{"salt":"` + salt + `","name":"` + "\u2028\x7f" + `"}`,
		`{"salt":"` + salt + `","name":"` + "\n" + `"}`, `{"salt":"` + strings.ToUpper(salt) + `","name":"Ana"} `, `{}`,
	} {
		f.Add([]byte(value))
	}
	f.Fuzz(func(t *testing.T, value []byte) {
		got := assembly.Naming{ID: "a"}
		if !plainName(value, &got) {
			return
		}
		var p Person
		err := json.Unmarshal(value, &p)
		want, whole := p.names("a")
		if err != nil || !whole || len(want) != 1 || p.Contact != "" || want[0].Name != got.Name || want[0].Salt != got.Salt {
			t.Errorf("%q is read as %+v and not as %+v, %v", value, got, want, err)
		}
	})
}

// Nearly everybody's name is read so.
func TestPlainName(t *testing.T) {
	value, err := json.Marshal(NewPerson(assembly.Naming{ID: "a", Salt: [32]byte{1, 2, 3}, Name: "Ana Lund, Øst"}))
	if err != nil {
		t.Fatal(err)
	}
	var n assembly.Naming
	if !plainName(value, &n) || n.Name != "Ana Lund, Øst" || n.Salt != [32]byte{1, 2, 3} {
		t.Errorf("%s is read as %+v", value, n)
	}
}
