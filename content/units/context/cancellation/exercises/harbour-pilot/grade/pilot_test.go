package grade_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	pilot "course.example/units/context/cancellation/exercises/harbour-pilot/solution"
)

type port struct {
	ships, berths chan pilot.Ship
	returned      chan error
}

func open(ctx context.Context, pause time.Duration) *port {
	p := &port{make(chan pilot.Ship), make(chan pilot.Ship), make(chan error, 1)}
	go func() { p.returned <- pilot.Relay(ctx, p.ships, p.berths, pause) }()
	return p
}

// end cancels while Relay waits, and says what it returned and whether it did so at once.
func (p *port) end(t *testing.T, cancel func(), where string) {
	t.Helper()
	synctest.Wait()
	cancel()
	synctest.Wait()
	select {
	case err := <-p.returned:
		if !errors.Is(err, context.Canceled) {
			t.Errorf("cancelled while Relay waits %s: it returned %v, want %v", where, err, context.Canceled)
		}
		return
	default:
	}
	t.Errorf("cancelled while Relay waits %s: it has not returned, want %v at once", where, context.Canceled)
	close(p.ships)
	for {
		select {
		case <-p.berths:
		case <-p.returned:
			return
		}
	}
}

func TestACancelEndsTheWaitForAShip(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		p := open(ctx, time.Minute)
		p.end(t, cancel, "for its first ship")
	})
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		p := open(ctx, time.Minute)
		p.ships <- "Aurora"
		<-p.berths
		time.Sleep(time.Minute + time.Second)
		p.end(t, cancel, "for its second ship")
	})
}

func TestACancelEndsTheWaitForABerth(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		p := open(ctx, time.Minute)
		p.ships <- "Aurora"
		p.end(t, cancel, "for a berth")
	})
}

func TestACancelEndsThePause(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		p := open(ctx, time.Minute)
		p.ships <- "Aurora"
		<-p.berths
		time.Sleep(time.Second)
		p.end(t, cancel, "in its pause")
	})
}

func TestTheErrorIsThatOfCtx(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		p := open(ctx, time.Minute)
		select {
		case err := <-p.returned:
			if !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("the deadline of ctx is over: Relay returned %v, want %v", err, context.DeadlineExceeded)
			}
		case <-time.After(time.Hour):
			t.Errorf("the deadline of ctx is over: Relay has not returned, want %v", context.DeadlineExceeded)
			close(p.ships)
			<-p.returned
		}
	})
}

func TestAllShipsAreSent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		p := open(ctx, time.Minute)
		names := []pilot.Ship{"Aurora", "Beluga", "Corvo"}
		go func() {
			for _, name := range names {
				select {
				case p.ships <- name:
				case <-ctx.Done():
					return
				}
			}
			close(p.ships)
		}()
		start := time.Now()
		for i, name := range names {
			select {
			case got := <-p.berths:
				if at := time.Since(start); got != name || at != time.Duration(i)*time.Minute {
					t.Errorf("berth %d: got %q after %v, want %q after %v", i+1, got, at, name, time.Duration(i)*time.Minute)
				}
			case err := <-p.returned:
				t.Fatalf("Relay returned %v after %d ships, want 3 ships first", err, i)
			}
		}
		select {
		case err := <-p.returned:
			if err != nil {
				t.Errorf("all ships are sent and the channel is closed: Relay returned %v, want <nil>", err)
			}
		case extra := <-p.berths:
			t.Errorf("all ships are sent and the channel is closed: a berth got %q, want no further ship", extra)
			cancel()
			<-p.returned
		}
	})
}

func TestThePauseComesAfterTheSend(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		p := open(ctx, time.Minute)
		p.ships <- "Aurora"
		time.Sleep(time.Hour) // no berth is free
		<-p.berths
		start := time.Now()
		p.ships <- "Beluga"
		if took := time.Since(start); took != time.Minute {
			t.Errorf("a ship has waited an hour for its berth: the next one was taken %v after it, want 1m0s", took)
		}
		close(p.ships)
		<-p.berths
		<-p.returned
	})
}
