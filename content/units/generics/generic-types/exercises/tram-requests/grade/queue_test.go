package grade_test

import (
	"testing"

	tram "course.example/units/generics/generic-types/exercises/tram-requests/solution"
)

func TestTheFirstComeIsTakenFirst(t *testing.T) {
	q := tram.From([]string{"Rossio", "Graca", "Estrela"})
	for i, want := range []string{"Rossio", "Graca", "Estrela"} {
		if got, ok := q.Next(); got != want || !ok {
			t.Fatalf("got %q (ok: %t), want %q", got, ok, want)
		}
		if got, want := q.Len(), 2-i; got != want {
			t.Fatalf("after %q was taken: %d are waiting, want %d", stopName(i), got, want)
		}
	}
}

func stopName(i int) string { return []string{"Rossio", "Graca", "Estrela"}[i] }

func TestAnEmptyQueueSaysSo(t *testing.T) {
	var q tram.Queue[int]
	if got, ok := q.Next(); got != 0 || ok {
		t.Errorf("got %d (ok: %t), want 0 and ok: false", got, ok)
	}
	one := tram.From([]int{0})
	if got, ok := one.Next(); got != 0 || !ok {
		t.Errorf("a 0 is waiting: got %d (ok: %t), want 0 and ok: true", got, ok)
	}
	if got, ok := one.Next(); got != 0 || ok {
		t.Errorf("after the last one: got %d (ok: %t), want 0 and ok: false", got, ok)
	}
}

func TestNothingTakenIsKeptInTheArray(t *testing.T) {
	stops := []*string{new(string), new(string)}
	q := tram.From(stops)
	q.Next()
	if stops[0] != nil {
		t.Error("the first stop was taken: its place still holds the pointer, want nil")
	}
	if stops[1] == nil {
		t.Error("the second stop was not taken: its place holds nil, want the pointer")
	}
}
