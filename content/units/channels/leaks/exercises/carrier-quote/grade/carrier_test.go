package grade_test

import (
	"context"
	"runtime"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	carrier "course.example/units/channels/leaks/exercises/carrier-quote/solution"
)

// A carrier that answers at once is heard although the caller is still busy with the tax, and one
// that answers after the caller has left leaves no goroutine.
func TestQuoteArrivesAndNothingIsLeft(t *testing.T) {
	var total carrier.Cents
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		total, _ = carrier.Asker{
			Quote: func() carrier.Cents { return 1000 },
			Tax: func() carrier.Cents {
				time.Sleep(20 * time.Millisecond)
				return 250
			},
		}.Total(ctx)
	})

	ctx, cancel := context.WithCancel(context.Background())
	gone := make(chan struct{})
	late := carrier.Asker{
		Quote: func() carrier.Cents {
			cancel() // the caller gives up while the carrier is asked
			<-gone
			return 1000
		},
		Tax: func() carrier.Cents { return 250 },
	}
	if _, err := late.Total(ctx); err == nil {
		t.Errorf("late carrier: got no error, want %v", context.Canceled)
	}
	close(gone)

	if left := stillInTotal(); total != 1250 || left != 0 {
		t.Errorf("got total %d and %d goroutines left, want total 1250 and 0 goroutines left", total, left)
	}
}

// stillInTotal waits up to a second for all goroutines that Total started to end, and returns how many did not.
func stillInTotal() int {
	for deadline := time.Now().Add(time.Second); ; time.Sleep(time.Millisecond) {
		stacks := make([]byte, 1<<16)
		stacks = stacks[:runtime.Stack(stacks, true)]
		left := 0
		for one := range strings.SplitSeq(string(stacks), "\n\n") {
			if strings.Contains(one, "solution.Asker.Total") {
				left++
			}
		}
		if left == 0 || time.Now().After(deadline) {
			return left
		}
	}
}
