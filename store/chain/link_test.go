package chain_test

import (
	"crypto/sha256"
	"fmt"
	"testing"

	"stacktaker/store/chain"
)

// The hashes are those of the bytes that the package's page names, joined by other means.
func TestLinks(t *testing.T) {
	of := id(7)
	head := chain.Head{Hash: of.Origin()}
	if want := sha256.Sum256(fmt.Appendf(nil, "stacktaker origin 1|%s\x00\x00\x00\x01%s%s", of.FileID, of.Created, of.Chance)); head.Hash != want {
		t.Errorf("hash(0) is %x, and not %x", head.Hash, want)
	}
	for n, entry := range []string{"first", "", "third"} {
		want := sha256.Sum256(fmt.Appendf(nil, "stacktaker entry 1|%s\x00\x00\x00\x00\x00\x00\x00%c\x00\x00\x00\x00\x00\x00\x00%c%s", head.Hash[:], n+1, len(entry), entry))
		next := head.Next([]byte(entry))
		if next.Hash != want || next.Seq != uint64(n)+1 || chain.Link(head.Hash, next.Seq, []byte(entry)) != want {
			t.Errorf("hash(%d) is %x, and not %x", n+1, next.Hash, want)
		}
		if read, whole := chain.ReadHead(next.Bytes()); !whole || read != next || len(next.Bytes()) != chain.HeadSize {
			t.Errorf("written down and read it is %+v, %v", read, whole)
		}
		head = next
	}
	if _, whole := chain.ReadHead(head.Bytes()[1:]); whole {
		t.Error("a head that is cut short is one")
	}
}
