package grade_test

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	relay "course.example/units/channels/select/exercises/pulse-relay/solution"
)

// bench has a relay between a sensor and a monitor. It fails the test if Relay panics.
type bench struct {
	t       *testing.T
	in, out chan relay.Pulse
	ended   chan struct{}
}

// try runs the test in a bubble. Whatever Relay still holds at the end is taken from it.
func try(t *testing.T, test func(b *bench)) {
	synctest.Test(t, func(t *testing.T) {
		b := &bench{t, make(chan relay.Pulse), make(chan relay.Pulse), make(chan struct{})}
		go func() {
			defer close(b.ended)
			defer func() {
				if r := recover(); r != nil {
					t.Errorf("Relay panicked: %v", r)
				}
			}()
			relay.Relay(b.in, b.out)
		}()
		test(b)
	})
}

// send says whether the relay took p at once.
func (b *bench) send(p relay.Pulse) bool {
	start := time.Now()
	select {
	case b.in <- p:
		return time.Since(start) == 0
	case <-time.After(time.Second):
		return false
	case <-b.ended:
		return false
	}
}

// receive takes n readings, with a second for each, and gives them as text.
func (b *bench) receive(n int) string {
	got := []relay.Pulse{}
	for range n {
		select {
		case p, ok := <-b.out:
			if !ok {
				return fmt.Sprint(got, " closed")
			}
			got = append(got, p)
		case <-time.After(time.Second):
			return fmt.Sprint(got, " waits")
		}
	}
	return fmt.Sprint(got)
}

// end closes the input and takes what is left.
func (b *bench) end() string {
	close(b.in)
	return b.receive(100_000)
}

func TestWhatWaitsGoesOutWithoutANewReading(t *testing.T) {
	try(t, func(b *bench) {
		b.send(70)
		b.send(71)
		got := b.receive(2)
		b.send(72)
		then := b.receive(1)
		b.end()
		if got != "[70 71]" || then != "[72]" {
			b.t.Errorf("the monitor asks for two readings that have come, and for one that comes then: got %s and %s, want [70 71] and [72]", got, then)
		}
	})
}

func TestTheSensorNeverWaits(t *testing.T) {
	try(t, func(b *bench) {
		late := 0
		for i := range 3000 {
			if !b.send(relay.Pulse(i)) {
				late++
			}
		}
		b.end()
		if late != 0 {
			b.t.Errorf("3000 readings come while the monitor takes none: %d of them had to wait, want 0", late)
		}
	})
}

func TestNothingGoesOutBeforeTheFirstReading(t *testing.T) {
	try(t, func(b *bench) {
		got := b.receive(1)
		b.send(70)
		then := b.receive(1)
		b.end()
		if got != "[] waits" || then != "[70]" {
			b.t.Errorf("the monitor asks, and 70 comes a second later: got %s, then %s, want [] waits, then [70]", got, then)
		}
	})
}

func TestTheRestGoesOutAfterTheLastReading(t *testing.T) {
	try(t, func(b *bench) {
		for i := range 4 {
			b.send(relay.Pulse(60 + i))
		}
		close(b.in)
		time.Sleep(time.Second) // does not end while Relay turns in a busy loop
		if got, want := b.receive(100_000), "[60 61 62 63] closed"; got != want {
			b.t.Errorf("four readings come, then in is closed, and a second later the monitor asks: got %s, want %s", got, want)
		}
	})
}
