package grade_test

import (
	"context"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	freight "course.example/units/concurrency/pipelines/exercises/freight-weights/solution"
)

func scale(ctx context.Context, readings ...int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for _, r := range readings {
			select {
			case out <- r:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

// receive gives what comes within a minute: "v", "closed" or "nothing".
func receive(ch <-chan int) string {
	select {
	case v, ok := <-ch:
		if !ok {
			return "closed"
		}
		return fmt.Sprint(v)
	case <-time.After(time.Minute):
		return "nothing"
	}
}

func TestEveryLoadIsHandedOn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		net := freight.Net(ctx, scale(ctx, 50, 20, 75, 5, 31), 30)
		for _, want := range []string{"20", "45", "1", "closed"} {
			time.Sleep(time.Hour)
			if got := receive(net); got != want {
				t.Fatalf("gross 50 20 75 5 31, empty 30: got %s, want %s", got, want)
			}
		}
	})
}

func TestNothingIsLeftAfterACancel(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		net := freight.Net(ctx, scale(ctx, 50, 75, 80), 30)
		time.Sleep(time.Minute)
		cancel()
		time.Sleep(time.Minute)
		if got := receive(net); got != "closed" {
			t.Errorf("a minute after the cancel: got %s from the stage, want closed", got)
			for got != "closed" && got != "nothing" {
				got = receive(net)
			}
		}
	})
}
