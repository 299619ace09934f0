package grade_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	scale "course.example/units/concurrency/pipelines/exercises/parcel-scale/solution"
)

// receive gives what comes within a minute: a number, "closed" or "nothing".
func receive(ch <-chan scale.Gram) string {
	select {
	case g, ok := <-ch:
		if !ok {
			return "closed"
		}
		return fmt.Sprint(g)
	case <-time.After(time.Minute):
		return "nothing"
	}
}

// show sends readings and keeps the scale switched on.
func show(readings chan<- scale.Gram, grams ...scale.Gram) {
	for _, g := range grams {
		select {
		case readings <- g:
		case <-time.After(time.Minute):
			return
		}
	}
}

func TestEveryStableReadingIsHandedOn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		readings := make(chan scale.Gram, 9)
		for _, g := range []scale.Gram{0, 0, 310, 740, 740, 740, 0, 95, 95} {
			readings <- g
		}
		close(readings)
		stable := scale.Stable(ctx, readings)
		for i, want := range []string{"0", "740", "740", "95", "closed"} {
			time.Sleep(time.Hour)
			if got := receive(stable); got != want {
				t.Fatalf("0 0 310 740 740 740 0 95 95, then switched off: value %d is %s, want %s", i+1, got, want)
			}
		}
	})
}

// afterCancel cancels, checks that stable is closed soon, and then switches the scale off, so that every goroutine can end.
func afterCancel(t *testing.T, when string, cancel func(), stable <-chan scale.Gram, readings chan scale.Gram) {
	t.Helper()
	time.Sleep(time.Minute) // the stage waits in one place or the other
	cancel()
	time.Sleep(time.Minute)
	for range len(stable) { // what lies in a buffer
		<-stable
	}
	if got := receive(stable); got != "closed" {
		t.Errorf("%s, a minute after the cancel: got %s from the stage, want closed", when, got)
	}
	select {
	case readings <- 1:
		t.Errorf("%s, a minute after the cancel: the stage still took a reading, want its goroutine gone", when)
	default:
	}
	close(readings)
	for got := ""; got != "closed" && got != "nothing"; {
		got = receive(stable)
	}
}

func TestTheStageEndsAfterACancel(t *testing.T) {
	t.Run("while it waits for its reader", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			readings := make(chan scale.Gram)
			stable := scale.Stable(ctx, readings)
			show(readings, slices.Repeat([]scale.Gram{50}, 5000)...) // more than a buffer takes
			afterCancel(t, "it stood in a send", cancel, stable, readings)
		})
	})
	t.Run("while the scale shows nothing new", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			readings := make(chan scale.Gram)
			stable := scale.Stable(ctx, readings)
			show(readings, 50)
			afterCancel(t, "it waited for a reading", cancel, stable, readings)
		})
	})
}
