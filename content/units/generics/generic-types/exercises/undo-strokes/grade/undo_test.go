package grade_test

import (
	"testing"

	undo "course.example/units/generics/generic-types/exercises/undo-strokes/solution"
)

type stroke struct{ colour string }

func TestWhatWasPushedComesBackLatestFirst(t *testing.T) {
	var s undo.Stack[string]
	s.Push("line")
	s.Push("circle")
	s.Push("fill")
	if got := s.Len(); got != 3 {
		t.Errorf("three strokes were pushed: got a stack of %d, want 3", got)
	}
	for _, want := range []string{"fill", "circle", "line"} {
		if got, ok := s.Pop(); got != want || !ok {
			t.Errorf("got %q (ok: %t), want %q", got, ok, want)
		}
	}
	if got := s.Len(); got != 0 {
		t.Errorf("all three were popped: got a stack of %d, want 0", got)
	}
}

func TestAnEmptyStackSaysSo(t *testing.T) {
	var numbers undo.Stack[int]
	if got, ok := numbers.Pop(); got != 0 || ok {
		t.Errorf("an empty stack of int: got %d (ok: %t), want 0 and ok: false", got, ok)
	}
	var strokes undo.Stack[*stroke]
	if got, ok := strokes.Pop(); got != nil || ok {
		t.Errorf("an empty stack of pointers: got %v (ok: %t), want nil and ok: false", got, ok)
	}
	numbers.Push(4)
	numbers.Pop()
	if got, ok := numbers.Pop(); got != 0 || ok {
		t.Errorf("a stack of int that was emptied: got %d (ok: %t), want 0 and ok: false", got, ok)
	}
}

func TestAZeroThatWasPushedCounts(t *testing.T) {
	var numbers undo.Stack[int]
	numbers.Push(0)
	if got, ok := numbers.Pop(); got != 0 || !ok {
		t.Errorf("0 was pushed: got %d (ok: %t), want 0 and ok: true", got, ok)
	}
	var errs undo.Stack[error]
	errs.Push(nil)
	if got, ok := errs.Pop(); got != nil || !ok {
		t.Errorf("a nil error was pushed: got %v (ok: %t), want nil and ok: true", got, ok)
	}
	var strokes undo.Stack[*stroke]
	strokes.Push(nil)
	if got, ok := strokes.Pop(); got != nil || !ok {
		t.Errorf("a nil pointer was pushed: got %v (ok: %t), want nil and ok: true", got, ok)
	}
}

func TestItCanBeUsedAgain(t *testing.T) {
	var s undo.Stack[*stroke]
	red, blue := &stroke{"red"}, &stroke{"blue"}
	s.Push(red)
	s.Pop()
	s.Push(blue)
	s.Push(red)
	if got, ok := s.Pop(); got != red || !ok {
		t.Errorf("got %v (ok: %t), want the red stroke", got, ok)
	}
	if got, ok := s.Pop(); got != blue || !ok {
		t.Errorf("got %v (ok: %t), want the blue stroke", got, ok)
	}
}
