//go:build linux

package main

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"time"
)

const (
	quiet    = 25 * time.Millisecond  // after which a frame is taken to be whole
	most     = 250 * time.Millisecond // that a key may take to show something
	patience = 10 * time.Second
)

// settle waits until what is wanted was seen and the terminal was quiet for so long, and tells when its last byte came.
func (t *terminal) settle(want string, calm time.Duration) (time.Time, error) {
	for deadline := time.Now().Add(patience); ; time.Sleep(time.Millisecond) {
		_, last := t.shown()
		if !last.IsZero() && time.Since(last) >= calm && (want == "" || bytes.Contains(t.saw(), []byte(want))) {
			return last, nil
		}
		select {
		case <-t.ended:
			return last, fmt.Errorf("it ended: %q", tail(t.saw()))
		default:
		}
		if time.Now().After(deadline) {
			return last, fmt.Errorf("waited %v for %q: %q", patience, want, tail(t.saw()))
		}
	}
}

func tail(b []byte) []byte { return b[max(len(b)-300, 0):] }

// press types a key, and tells after how long the last byte came that it led to; 0 where it led to none for so long
// that the next second is near.
func (t *terminal) press(key string) (time.Duration, error) {
	awayFromTheSecond()
	before, _ := t.shown()
	began := time.Now()
	if _, err := t.master.WriteString(key); err != nil {
		return 0, err
	}
	for {
		time.Sleep(500 * time.Microsecond)
		n, last := t.shown()
		switch {
		case n > before && time.Since(last) >= quiet:
			return last.Sub(began), nil
		case n == before && time.Since(began) > most:
			return 0, nil
		}
	}
}

// presses types keys in turn, many times over. Those that led to nothing are left out, and counted.
func (t *terminal) presses(keys []string, n int) (took durations, silent int, err error) {
	chance := rand.New(rand.NewPCG(1, 2)) // the same in every run
	for i := range n {
		time.Sleep(time.Duration(chance.Int64N(int64(17 * time.Millisecond))))
		d, err := t.press(keys[i%len(keys)])
		switch {
		case err != nil:
			return took, silent, err
		case d == 0:
			silent++
		default:
			took = append(took, d)
		}
	}
	return took, silent, nil
}

// awayFromTheSecond waits where the clocks on the screen have just changed, or may change before a key is answered.
func awayFromTheSecond() {
	const after = 40 * time.Millisecond
	into := time.Duration(time.Now().Nanosecond())
	switch {
	case into < after:
		time.Sleep(after - into)
	case into > time.Second-most-quiet:
		time.Sleep(time.Second - into + after)
	}
}
