package grade_test

import (
	"context"
	"errors"
	"maps"
	"testing"
	"testing/synctest"
	"time"

	vending "course.example/units/context/timeouts/exercises/vending-round/solution"
)

var errJam = errors.New("line is down")

// lines answers after a time; a machine without an entry never does. It keeps each ctx and the time that it had left.
type lines struct {
	after map[string]time.Duration
	cans  map[string]int
	ctxs  []context.Context
	left  []time.Duration
	// How many of the earlier contexts had not ended when a machine was asked.
	alive int
}

func (l *lines) ask(ctx context.Context, machine string) (int, error) {
	for _, earlier := range l.ctxs {
		if earlier.Err() == nil {
			l.alive++
		}
	}
	l.ctxs = append(l.ctxs, ctx)
	deadline, _ := ctx.Deadline()
	l.left = append(l.left, time.Until(deadline))
	after, isUp := l.after[machine]
	if !isUp {
		<-ctx.Done()
		return 0, ctx.Err()
	}
	select {
	case <-time.After(after):
	case <-ctx.Done():
		return 0, ctx.Err()
	}
	if n, ok := l.cans[machine]; ok {
		return n, nil
	}
	return 0, errJam
}

var machines = []string{"hall", "pool", "depot", "gate", "roof"}

func round(t *testing.T) (*lines, map[string]int) {
	l := &lines{
		after: map[string]time.Duration{"hall": 12 * time.Second, "pool": time.Second, "gate": 15 * time.Second, "roof": 18 * time.Second},
		cans:  map[string]int{"hall": 30, "gate": 7, "roof": 12},
	}
	return l, vending.Round(t.Context(), machines, l.ask)
}

func TestEachMachineHasItsTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l, got := round(t)
		if want := map[string]int{"hall": 30, "gate": 7, "roof": 12}; !maps.Equal(got, want) {
			t.Errorf("depot never answers, pool is down, the others need 18s at most: got %v, want %v; the machines had %v", got, want, l.left)
		}
	})
}

func TestEachContextEndsBeforeTheNextMachine(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l, _ := round(t)
		if l.alive > 0 {
			t.Errorf("when a machine was asked, contexts of earlier machines had not ended: got %d, want 0; each keeps a timer", l.alive)
		}
	})
}

func TestNoContextIsLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l, _ := round(t)
		for i, ctx := range l.ctxs {
			if ctx.Err() == nil {
				t.Errorf("Round has returned: the ctx of %s has not ended, want it ended", machines[i])
			}
		}
	})
}
