package grade_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	roof "course.example/units/context/shutdown/exercises/roof-sensors/solution"
)

var errUsed, errFull, errSector, errEject = errors.New("disk is closed"), errors.New("disk is full"), errors.New("sector is broken"), errors.New("disk cannot be ejected")

// disk takes a second for each write.
type disk struct {
	written []string
	fails   map[string]error
	closed  int
	eject   error
}

func (d *disk) Write(reading string) error {
	time.Sleep(time.Second)
	switch {
	case d.closed > 0:
		return errUsed
	case d.fails[reading] != nil:
		return d.fails[reading]
	}
	d.written = append(d.written, reading)
	return nil
}

func (d *disk) Close() error {
	d.closed++
	return d.eject
}

func add(t *testing.T, l *roof.Log, readings ...string) {
	t.Helper()
	for _, reading := range readings {
		if err := l.Add(reading); err != nil {
			t.Errorf("Add(%q): got error %v, want nil", reading, err)
		}
	}
}

func TestAllReadingsAreWritten(t *testing.T) {
	for _, all := range [][]string{{"3C"}, {"3C", "4C", "4C", "5C"}, nil} {
		synctest.Test(t, func(t *testing.T) {
			d := &disk{}
			l := roof.Open(d)
			add(t, l, all...)
			synctest.Wait() // the writer has taken the first
			err := l.Close()
			atClose := d.closed
			time.Sleep(time.Hour)
			if err != nil || !slices.Equal(d.written, all) || atClose != 1 || d.closed != 1 {
				t.Errorf("added %q, then closed: got %q written, error %v and %d calls of the disk's Close; want %q, nil and one", all, d.written, err, atClose, all)
			}
		})
	}
}

func TestErrorsOfWritesAreReturned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := &disk{fails: map[string]error{"4C": errFull, "5C": errSector}, eject: errEject}
		l := roof.Open(d)
		add(t, l, "3C", "4C", "5C", "6C")
		err := l.Close()
		time.Sleep(time.Hour)
		if !errors.Is(err, errFull) || !errors.Is(err, errSector) || !errors.Is(err, errEject) || !slices.Equal(d.written, []string{"3C", "6C"}) {
			t.Errorf("the writes of 4C and 5C fail, and the disk's Close: got error %q and %q written; want %q, %q and %q in the error, and 3C and 6C written", fmt.Sprint(err), d.written, errFull, errSector, errEject)
		}
	})
}

func TestNoReadingIsTakenAfterClose(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := &disk{}
		l := roof.Open(d)
		add(t, l, "3C")
		l.Close()
		defer func() {
			if p := recover(); p != nil {
				t.Errorf("Add after Close: got the panic %q, want the error %v", p, roof.ErrClosed)
			}
		}()
		if err := l.Add("4C"); !errors.Is(err, roof.ErrClosed) {
			t.Errorf("Add after Close: got error %v, want %v", err, roof.ErrClosed)
		}
		time.Sleep(time.Hour)
		if slices.Contains(d.written, "4C") {
			t.Error("Add after Close: got 4C written, want it refused")
		}
	})
}

// slow is a disk that writes nothing until it may.
type slow struct {
	may     chan struct{}
	written int
}

func (s *slow) Write(string) error {
	<-s.may
	s.written++
	return nil
}

func (s *slow) Close() error { return nil }

func TestAnAddThatWaitsIsNotBrokenOff(t *testing.T) {
	s := &slow{may: make(chan struct{})}
	l := roof.Open(s)
	added := make(chan string, 1)
	go func() {
		defer func() {
			if p := recover(); p != nil {
				added <- fmt.Sprint("the panic ", p)
			}
		}()
		var taken int
		for range 100 { // more than the queue has room for
			if l.Add("3C") == nil {
				taken++
			}
		}
		added <- fmt.Sprint(taken, " readings added")
	}()
	time.Sleep(100 * time.Millisecond)
	closed := make(chan error, 1)
	go func() { closed <- l.Close() }()
	time.Sleep(100 * time.Millisecond)
	close(s.may)
	got, err := <-added, <-closed
	if want := fmt.Sprint(s.written, " readings added"); got != want || err != nil {
		t.Errorf("the queue is full, an Add waits, and Close is called: got %s, error %v and %d readings written, want %s and nil", got, err, s.written, want)
	}
}
