package store_test

import (
	"bytes"
	"crypto/cipher"
	"crypto/sha256"
	"encoding/binary"
	"testing"

	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/chacha20poly1305"
)

// A second reader of private files, written from docs/format.md alone: it shares no code with the first.
type reader struct{ format, fileID, wrapping, key []byte }

func u32(n int) []byte    { return binary.BigEndian.AppendUint32(nil, uint32(n)) }
func u64(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }

func opened(t *testing.T, key, sealed, bound []byte) []byte {
	t.Helper()
	aead, err := chacha20poly1305.NewX(key)
	var b []byte
	if err == nil {
		b, err = cipher.AEAD.Open(aead, nil, sealed[:24], sealed[24:], bound)
	}
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func secondReader(t *testing.T, passphrase string, format, fileID, envelope []byte) reader {
	t.Helper()
	passes, memory := binary.BigEndian.Uint32(envelope[1:]), binary.BigEndian.Uint32(envelope[5:])
	wrapping := argon2.IDKey([]byte(passphrase), envelope[10:26], passes, memory, envelope[9], 32)
	bound := bytes.Join([][]byte{[]byte("stacktaker envelope 1|"), format, fileID, envelope[:26]}, nil)
	return reader{format, fileID, wrapping, opened(t, wrapping, envelope[26:98], bound)}
}

func (r reader) value(t *testing.T, bucket string, key, before, sealed []byte) []byte {
	t.Helper()
	bound := bytes.Join([][]byte{
		[]byte("stacktaker value 1|"), r.format, r.fileID, u32(len(bucket)), []byte(bucket), u32(len(key)), key, before,
	}, nil)
	padded := opened(t, r.key, sealed, bound)
	if len(padded)%256 != 0 {
		t.Errorf("a value has %d bytes", len(padded))
	}
	return padded[4 : 4+binary.BigEndian.Uint32(padded)]
}

func linked(parts ...[]byte) []byte { sum := sha256.Sum256(bytes.Join(parts, nil)); return sum[:] }
