package store

import (
	"path/filepath"
	"slices"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"stacktaker/store/record"
)

// Opening and checking 10,000 entries of a private file, without what its passphrase costs.
func BenchmarkOpenPrivate(b *testing.B) {
	path := longFile(b, 10_000)
	makePrivate(b, path)
	for b.Loop() {
		f, err := keys().Open(path)
		if err != nil {
			b.Fatal(err)
		}
		closeFile(b, f)
	}
}

// Saving one entry in a private meeting, against a bare transaction of the same bytes. They are taken in turns, and the
// ratio is that of their medians, since disks have moods.
func BenchmarkDoPrivate(b *testing.B) {
	path := longFile(b, 100)
	makePrivate(b, path)
	f := openPrivate(b, path)
	db, err := bbolt.Open(filepath.Join(b.TempDir(), "bare.db"), 0o600, &bbolt.Options{NoFreelistSync: true, Timeout: patience})
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	v, seq := &evening{100}, uint64(0)
	entry, end := make([]byte, nonceSize+2*padding+tagSize), make([]byte, nonceSize+padding+tagSize)
	bare := func() error {
		return db.Update(func(tx *bbolt.Tx) error {
			for _, put := range []struct {
				bucket     string
				key, value []byte
			}{{record.EntriesBucket, record.EntryKey(seq), entry}, {record.HeadBucket, []byte(record.LastKey), end}} {
				to, err := tx.CreateBucketIfNotExists([]byte(put.bucket))
				if err != nil {
					return err
				}
				to.FillPercent = 0.95
				if err := to.Put(put.key, put.value); err != nil {
					return err
				}
			}
			return nil
		})
	}
	var private, plain []time.Duration
	for b.Loop() {
		seq++
		start := time.Now()
		v.say(b, f, `note "The canteen was cold."`)
		between := time.Now()
		if err := bare(); err != nil {
			b.Fatal(err)
		}
		private, plain = append(private, between.Sub(start)), append(plain, time.Since(between))
	}
	slices.Sort(private)
	slices.Sort(plain)
	b.ReportMetric(float64(private[len(private)/2])/float64(plain[len(plain)/2]), "private/bare")
	_, last := f.Head()
	start := time.Now()
	for range 1000 {
		f.safe.Shut(record.EntriesBucket, record.EntryKey(seq), last, entry[:220])
		f.safe.Shut(record.HeadBucket, []byte(record.LastKey), last, entry[:40])
	}
	b.ReportMetric(float64(time.Since(start).Microseconds())/1000, "µs-sealing/op")
}
