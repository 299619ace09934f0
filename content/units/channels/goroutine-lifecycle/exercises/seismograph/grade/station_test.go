package grade_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	seismograph "course.example/units/channels/goroutine-lifecycle/exercises/seismograph/solution"
)

var errDisk = errors.New("disk full")

// file takes a second for each reading.
type file struct {
	mu            sync.Mutex
	written, lost int
	closed        int
}

func (f *file) Write(int) {
	time.Sleep(time.Second)
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.closed > 0 {
		f.lost++
		return
	}
	f.written++
}

func (f *file) Close() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.closed++
	return errDisk
}

// run starts a station with so many sensors, closes it after a minute, and gives what was sent and the error of Close.
func run(t *testing.T, sensors int) (f *file, sent int, err error) {
	t.Helper()
	var mu sync.Mutex
	sense := func(ctx context.Context, readings chan<- int) {
		for ctx.Err() == nil {
			select {
			case <-time.After(7 * time.Second):
			case <-ctx.Done():
				time.Sleep(2 * time.Second) // a last look
			}
			readings <- 1
			mu.Lock()
			sent++
			mu.Unlock()
		}
	}
	f = &file{}
	all := make([]func(context.Context, chan<- int), sensors)
	for i := range all {
		all[i] = sense
	}
	s := seismograph.Start(f, all...)
	time.Sleep(time.Minute)
	returned := make(chan error, 1)
	go func() { returned <- s.Close() }()
	select {
	case err = <-returned:
	case <-time.After(time.Hour):
		t.Fatalf("%d sensors: Close has not returned after an hour", sensors)
	}
	f.mu.Lock()
	if f.closed != 1 {
		t.Errorf("%d sensors: when Close has returned the file was closed %d times, want once", sensors, f.closed)
	}
	f.mu.Unlock()
	time.Sleep(time.Minute)
	return f, sent, err
}

func TestAllThatWasSentIsInTheFile(t *testing.T) {
	for _, sensors := range []int{1, 3, 0} {
		synctest.Test(t, func(t *testing.T) {
			f, sent, err := run(t, sensors)
			if f.written != sent || f.lost != 0 {
				t.Errorf("%d sensors sent %d readings: %d are in the file and %d came after it was closed, want all and 0", sensors, sent, f.written, f.lost)
			}
			if !errors.Is(err, errDisk) {
				t.Errorf("closing the file fails: Close gives %v, want %v", err, errDisk)
			}
		})
	}
}
