package grade_test

import (
	"bytes"
	"errors"
	"fmt"
	"testing"

	crane "course.example/units/performance/allocations/exercises/crane-telemetry/solution"
)

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("cable cut") }

type last struct{ line []byte }

func (l *last) Write(p []byte) (int, error) {
	l.line = append(l.line[:0], p...)
	return len(p), nil
}

func TestEachStateIsOneLine(t *testing.T) {
	var out bytes.Buffer
	e := crane.NewEncoder(&out)
	want := ""
	for _, s := range []crane.State{{Load: 12000, Reach: 31}, {Load: 7}, {Load: -1, Reach: 4}, {Load: 340000, Reach: 12345}, {}} {
		if err := e.Encode(s); err != nil {
			t.Fatalf("Encode(%v): got %v, want no error", s, err)
		}
		want += fmt.Sprintf("%d@%d\n", s.Load, s.Reach)
	}
	if out.String() != want {
		t.Errorf("five states: got %q, want %q", out.String(), want)
	}
}

func TestAFailedWriteIsReported(t *testing.T) {
	if err := crane.NewEncoder(broken{}).Encode(crane.State{Load: 1}); err == nil {
		t.Error("the cable is cut: got no error, want one")
	}
}

func TestTheBufferIsUsedAgain(t *testing.T) {
	var l last
	e := crane.NewEncoder(&l)
	n := 10000
	got := testing.AllocsPerRun(500, func() {
		n++
		e.Encode(crane.State{Load: n, Reach: n})
	})
	if got != 0 {
		t.Errorf("allocations for a state after many: got %v, want 0", got)
	}
	if want := fmt.Sprintf("%d@%d\n", n, n); string(l.line) != want {
		got := fmt.Sprintf("%.24q", l.line)
		if len(l.line) > 24 {
			got += fmt.Sprintf(" and %d bytes more", len(l.line)-24)
		}
		t.Errorf("the last Write: got %s, want %q", got, want)
	}
}
