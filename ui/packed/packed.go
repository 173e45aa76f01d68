// Package packed reads the zip files that documents of word processors are, from whoever sent them: nothing of one is unpacked but what is asked
// for, and that within bounds, whatever the file says of itself.
package packed

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"
)

// Why a file is not read.
var (
	ErrDamaged   = errors.New("packed: the file is damaged")
	ErrEncrypted = errors.New("packed: the file is encrypted")
	ErrBomb      = errors.New("packed: the file unpacks to more than it may")
)

// Limits are what a file may have at most.
type Limits struct {
	Parts int // files in it
	Part  int // bytes of one of them, unpacked
}

// Archive is a zip file that is in memory.
type Archive struct {
	parts  []*zip.File
	limits Limits
}

// Open reads which files are in one. It fails with ErrDamaged or ErrBomb.
func Open(b []byte, most Limits) (Archive, error) {
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	switch {
	case err != nil:
		return Archive{}, ErrDamaged
	case len(z.File) > most.Parts:
		return Archive{}, ErrBomb
	}
	return Archive{z.File, most}, nil
}

// Has tells whether a file of a name is in it, in capitals or not.
func (a Archive) Has(name string) bool { return a.part(name) != nil }

func (a Archive) part(name string) *zip.File {
	i := slices.IndexFunc(a.parts, func(f *zip.File) bool { return strings.EqualFold(f.Name, name) })
	if i < 0 {
		return nil
	}
	return a.parts[i]
}

// Read gives one of its files to a function, which does not hear of one that is not there. It fails with ErrDamaged, ErrEncrypted or ErrBomb, else
// as the function does.
func (a Archive) Read(name string, read func(io.Reader) error) error {
	f := a.part(name)
	if f == nil {
		return nil
	}
	switch {
	case f.Flags&1 != 0: // by the zip file itself
		return ErrEncrypted
	case f.UncompressedSize64 > uint64(a.limits.Part):
		return ErrBomb
	}
	in, err := f.Open()
	if err != nil {
		return ErrDamaged
	}
	defer in.Close()
	bounded := &bounded{in: in, left: a.limits.Part} // what is said of its size may be wrong
	err = read(bounded)
	if bounded.left < 0 {
		return ErrBomb
	}
	return err
}

// Bytes is one of its files whole; nil where there is none. It fails with ErrDamaged, ErrEncrypted or ErrBomb.
func (a Archive) Bytes(name string) ([]byte, error) {
	var all []byte
	err := a.Read(name, func(in io.Reader) error {
		var err error
		if all, err = io.ReadAll(in); err != nil {
			return ErrDamaged
		}
		return nil
	})
	return all, err
}

// bounded reads so much and no more.
type bounded struct {
	in   io.Reader
	left int
}

func (b *bounded) Read(p []byte) (int, error) {
	if b.left < 0 {
		return 0, io.ErrUnexpectedEOF
	}
	n, err := b.in.Read(p)
	b.left -= n
	return n, err
}
