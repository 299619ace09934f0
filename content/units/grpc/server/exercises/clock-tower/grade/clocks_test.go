package grade_test

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	clocks "course.example/units/grpc/server/exercises/clock-tower/solution"
)

var errDisk = errors.New("disk is full")

// tower is server, health and store at once, and writes down what happens.
type tower struct {
	mu     sync.Mutex
	events []string
	// For a minute after the signal a call is in flight.
	idle    time.Time
	stopped chan struct{}
}

func (w *tower) add(event string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.events = append(w.events, event)
}

func (w *tower) Register(string) { w.add("register") }

func (w *tower) Serve() {
	w.add("serve")
	<-w.stopped
}

func (w *tower) GracefulStop() {
	w.add("drain")
	time.Sleep(time.Until(w.idle))
	w.add("drained")
	w.end()
}

func (w *tower) Stop() {
	w.add("stop")
	w.end()
}

func (w *tower) end() {
	w.mu.Lock()
	defer w.mu.Unlock()
	select {
	case <-w.stopped:
	default:
		close(w.stopped)
	}
}

func (w *tower) Shutdown() { w.add("not serving") }

func (w *tower) Close() error {
	w.add("close store")
	return errDisk
}

func run(t *testing.T) (events []string, err error) {
	synctest.Test(t, func(t *testing.T) {
		w := &tower{idle: time.Now().Add(2 * time.Hour), stopped: make(chan struct{})}
		ctx, signal := context.WithCancel(context.Background())
		result := make(chan error, 1)
		go func() { result <- clocks.Run(ctx, w, w, w) }()
		time.Sleep(time.Hour)
		w.add("signal")
		signal()
		time.Sleep(2 * time.Hour)
		// Whoever still serves or waits is let go.
		w.mu.Lock()
		events = slices.Clone(w.events)
		w.mu.Unlock()
		w.end()
		select {
		case err = <-result:
		default:
			err = errors.New("Run has not returned")
		}
		synctest.Wait()
	})
	return events, err
}

func isBefore(events []string, first, then string) bool {
	i, j := slices.Index(events, first), slices.Index(events, then)
	return i >= 0 && j >= 0 && i < j
}

func TestTheServiceIsThereBeforeTheFirstCall(t *testing.T) {
	if events, _ := run(t); !isBefore(events, "register", "serve") || !isBefore(events, "serve", "signal") {
		t.Errorf("got %q, want register and then serve before the signal", events)
	}
}

func TestProbesHearOfItFirst(t *testing.T) {
	if events, _ := run(t); !isBefore(events, "signal", "not serving") || !isBefore(events, "not serving", "drain") {
		t.Errorf("got %q, want not serving after the signal, and then drain", events)
	}
}

func TestTheStoreIsOpenWhileCallsAreInFlight(t *testing.T) {
	if events, _ := run(t); !isBefore(events, "drained", "close store") {
		t.Errorf("got %q, want drained before close store", events)
	}
}

func TestNothingIsCutOff(t *testing.T) {
	if events, _ := run(t); slices.Contains(events, "stop") {
		t.Errorf("got %q, want no stop", events)
	}
}

func TestTheErrorOfTheStoreComesBack(t *testing.T) {
	if _, err := run(t); !errors.Is(err, errDisk) {
		t.Errorf("got %v, want %q", err, errDisk)
	}
}
