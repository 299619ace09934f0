package grade_test

import (
	"errors"
	"io"
	"slices"
	"testing"

	festival "course.example/units/performance/pgo/exercises/film-festival/solution"
)

// bench is a profiler and its file, and notes what is done to them.
type bench struct {
	steps          []string
	w              io.Writer
	refuses, stuck error
	closed         bool
	held           string
}

func (b *bench) note(step string) { b.steps = append(b.steps, step) }

func (b *bench) Start(w io.Writer) error {
	b.note("start")
	if b.refuses != nil {
		return b.refuses
	}
	b.w = w
	return nil
}

func (b *bench) Stop() {
	b.note("stop")
	if b.w != nil {
		io.WriteString(b.w, "samples")
		b.w = nil
	}
}

func (b *bench) Write(p []byte) (int, error) {
	if b.closed {
		return 0, errors.New("file already closed")
	}
	b.held += string(p)
	return len(p), nil
}

func (b *bench) Close() error {
	b.note("close")
	b.closed = true
	return b.stuck
}

func (b *bench) create() (io.WriteCloser, error) { return b, nil }

func record(b *bench) error {
	return festival.Record(b, b.create, func() {
		if b.w == nil {
			b.note("work without a profile")
			return
		}
		b.note("work")
	})
}

func TestTheFileHoldsTheProfileOfTheWork(t *testing.T) {
	var b bench
	if err := record(&b); err != nil {
		t.Fatalf("got the error %v, want none", err)
	}
	if b.held != "samples" {
		t.Errorf("got %q in the file, want %q; what was done: %v", b.held, "samples", b.steps)
	}
	if !slices.Contains(b.steps, "work") {
		t.Errorf("what was done: %v, want the work between start and stop", b.steps)
	}
}

func TestTheFileIsClosedAfterTheStop(t *testing.T) {
	var b bench
	record(&b)
	if want := []string{"start", "work", "stop", "close"}; !slices.Equal(b.steps, want) {
		t.Errorf("got the steps %v, want %v", b.steps, want)
	}
}

func TestAFailedCloseIsReturned(t *testing.T) {
	full := errors.New("disk full")
	b := bench{stuck: full}
	if err := record(&b); !errors.Is(err, full) {
		t.Errorf("Close fails: got the error %v, want %v", err, full)
	}
}

func TestARefusedStartClosesTheFile(t *testing.T) {
	busy := festival.ErrBusy
	b := bench{refuses: busy}
	if err := record(&b); !errors.Is(err, busy) {
		t.Errorf("Start fails: got the error %v, want %v", err, busy)
	}
	if want := []string{"start", "close"}; !slices.Equal(b.steps, want) {
		t.Errorf("Start fails: got the steps %v, want %v", b.steps, want)
	}
}

func TestAMissingFileIsReturned(t *testing.T) {
	denied := errors.New("permission denied")
	var b bench
	err := festival.Record(&b, func() (io.WriteCloser, error) { return nil, denied }, func() { b.note("work") })
	if !errors.Is(err, denied) || len(b.steps) > 0 {
		t.Errorf("create fails: got the error %v and the steps %v, want %v and none", err, b.steps, denied)
	}
}
