package window

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"stacktaker/assembly/language"
	"stacktaker/ui/room"
)

// tapped keeps all that goes through a connection.
type tapped struct {
	mu   sync.Mutex
	sent bytes.Buffer
}

func (w *tapped) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.sent.Write(p)
}

func (w *tapped) String() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.sent.String()
}

// evening is a whole meeting, in which much is said that is not the room's to see: all of it has the word SECRET in it, or is
// one of the figures and numbers of the test below.
func evening() []string {
	return strings.Split(strings.TrimSpace(`
convene "Depot 4 General Assembly" on 2026-05-14 place "Canteen"
member Ana section Day number 71771
member Ben section Day number 71772
member Cleo section Night number 71773
member Dov section Night number 71774
member Eva section Night number 71775
member Fin number 71776
arrive all
rule quorum 3
take facilitator Fin
item "Overtime" time 20m
item "Closed business"
item "Any other business"
open
rule order progressive
go
hand Ana speak "SECRET what Ana wants to say"
hand Ben
hand Cleo
priority Cleo
priority Ben
call
@+30s
hand Dov order "SECRET the point"
call
ruling dismissed "SECRET the ruling"
note "SECRET note of the secretary"
done
call
@+40s
done
call
done
move "That overtime is refused from 1 May." by Ana
second Ben
amend strike "1 May" insert "15 April" by Cleo
second Dov
put
count 2 0 0 section Day teller 1
count 1 1 0 section Day teller 2
count 2 0 0 section Day teller 2
count 3 0 0 section Night
declare
put no-objection
count 2 0 section Day
count 2 1 section Night
declare
assign "Notices at every gate" to Ana by 2026-05-17
go
in-camera on
hand Eva speak
call
@+20s
done
move "SECRET That the case of Gil is taken up." by Eva
second Dov
amend strike "Gil" insert "SECRETGIL" by Ana
second Ben
put
count 2 0 section Day
count 3 0 section Night
declare
@+20s
put
count 2 0 section Day
count 3 0 section Night
declare
no-action
straw "SECRET Shall we tell them?" 3 2
item "SECRET another matter"
move "SECRET That a lawyer is asked." by Ana
second Ben
round "SECRET what do you fear?"
in-camera off
hand Cleo
withdraw
@+5m
go
elect "Treasurer"
nominate Ana
nominate Ben
put
count "Ana" 3 "Ben" 2
declare
recess 5m
resume
close
next-meeting 2026-05-28 18:00 "Canteen"
seal 4 17`), "\n")
}

// A whole meeting is played with a window that takes every message, and all that went to it is searched.
func TestTraffic(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := run(t)
		defer r.feed.Close()
		conn := r.call()
		defer conn.Close()
		fmt.Fprintf(conn, "%s %d\n", greeting, version)
		traffic := &tapped{}
		from := bufio.NewReader(io.TeeReader(conn, traffic))
		states := map[string]bool{}
		go func() {
			for {
				m, err := readMessage(from)
				if err != nil {
					return
				}
				if m.Sight != nil {
					for _, s := range shows(*m.Sight) {
						states[s] = true
					}
				}
			}
		}()
		synctest.Wait()
		for _, l := range evening() {
			r.say(l)
			verb := language.Verb(l)
			if verb == "put" {
				r.feed.Show(room.Desk{Asked: room.For, Section: "Day"}, false)
			}
			time.Sleep(time.Second)
			synctest.Wait()
		}
		r.feed.Show(room.Desk{Seal: "abandon river tomato winter orbit copper lamp zebra"}, false)
		synctest.Wait()

		sent := traffic.String()
		for _, s := range []string{"SECRET", "priority", "lawyer", "Gil", "7177", `"For":1,"Against":1`} {
			if at := strings.Index(sent, s); at >= 0 {
				t.Errorf("the window is sent %s: …%s…", s, sent[max(at-200, 0):min(at+200, len(sent))])
			}
		}
		for _, p := range r.meeting.State().Roll.People {
			if strings.Contains(sent, p.ID) {
				t.Errorf("the window is sent the id of %s", p.Name)
			}
		}
		// And it was a meeting that it was shown.
		for _, want := range []string{
			"Depot 4 General Assembly", "That overtime is refused", "Treasurer", `"abandon"`, `"Outcome":"carried"`, `"Asked":"for"`,
			`"Name":"Cleo"`, `"InCamera":true`,
		} {
			if !strings.Contains(sent, want) {
				t.Errorf("the window is not sent %s", want)
			}
		}
		for _, s := range []string{"closing", "recess", "verdict", "hands", "contest", "speech", "motion", "agenda", "camera"} {
			if !states[s] {
				t.Errorf("there was no %s to be seen in this meeting", s)
			}
		}
		// Who waits stands in the order of their hands, whoever asked to go first, and says only "in turn".
		if !strings.Contains(sent, `"Why":"in turn"`) {
			t.Error("the stack does not say why it stands as it does")
		}
	})
}

// shows is what of a sight there is.
func shows(s room.Sight) []string {
	var all []string
	for name, is := range map[string]bool{
		"closing": s.Closing != nil, "recess": s.Pause != nil, "verdict": s.Verdict != nil, "hands": s.Hands != nil, "contest": s.Contest != nil,
		"speech": s.Speech != nil, "motion": s.Motion != nil, "agenda": len(s.Agenda) > 0, "camera": s.InCamera,
	} {
		if is {
			all = append(all, name)
		}
	}
	slices.Sort(all)
	return all
}
