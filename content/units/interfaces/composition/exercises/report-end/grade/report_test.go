package grade_test

import (
	"bytes"
	"errors"
	"io"
	"testing"

	report "course.example/units/interfaces/composition/exercises/report-end/solution"
)

var (
	errFlush = errors.New("flush failed")
	errClose = errors.New("close failed")
)

// sink notes what was called on it.
type sink struct{ calls string }

func (s *sink) Write(p []byte) (int, error) { return len(p), nil }

type flushes struct {
	*sink
	err error
}

func (f flushes) Flush() error { f.calls += "flush "; return f.err }

type closes struct {
	*sink
	err error
}

func (c closes) Close() error { c.calls += "close "; return c.err }

type both struct {
	flushes
	c closes
}

func (b both) Close() error { return b.c.Close() }

func check(t *testing.T, what string, w io.Writer, s *sink, calls string, want error) {
	t.Helper()
	err := report.Finish(w)
	if s.calls != calls || err != want {
		t.Errorf("%s: got calls %q and error %v, want %q and %v", what, s.calls, err, calls, want)
	}
}

func TestWhatCanBeFlushedIsFlushed(t *testing.T) {
	s := &sink{}
	check(t, "a writer with Flush", flushes{s, nil}, s, "flush ", nil)
	s = &sink{}
	check(t, "a writer whose Flush fails", flushes{s, errFlush}, s, "flush ", errFlush)
	var paper bytes.Buffer
	w := report.New(&paper)
	io.WriteString(w, "total 12.00")
	if err := report.Finish(w); err != nil || paper.String() != "total 12.00" {
		t.Errorf("a *bufio.Writer: got %q and error %v, want %q and <nil>", paper.String(), err, "total 12.00")
	}
}

func TestWhatCanBeClosedIsClosed(t *testing.T) {
	s := &sink{}
	check(t, "a writer with Close", closes{s, nil}, s, "close ", nil)
	s = &sink{}
	check(t, "a writer whose Close fails", closes{s, errClose}, s, "close ", errClose)
}

func TestBothAndNeither(t *testing.T) {
	s := &sink{}
	check(t, "a writer with both", both{flushes{s, nil}, closes{s, nil}}, s, "flush close ", nil)
	s = &sink{}
	check(t, "a writer with both, whose Flush fails", both{flushes{s, errFlush}, closes{s, nil}}, s, "flush ", errFlush)
	s = &sink{}
	check(t, "a writer with neither", s, s, "", nil)
}
