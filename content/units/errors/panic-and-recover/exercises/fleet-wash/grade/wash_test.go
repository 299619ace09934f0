package grade_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	wash "course.example/units/errors/panic-and-recover/exercises/fleet-wash/solution"
)

var errBrush = errors.New("brush is worn")

// night runs steps of which each does what its text says, and tells which were done.
func night(kinds ...string) (results []error, done []string, raised any) {
	defer func() { raised = recover() }()
	var steps []wash.Step
	for i, kind := range kinds {
		name := "bay-" + string(rune('a'+i))
		steps = append(steps, wash.Step{Name: name, Do: func() error {
			done = append(done, name)
			switch kind {
			case "panics":
				panic("no water in " + kind)
			case "bug":
				var log map[string]int
				log[name]++
			case "fails":
				return errBrush
			}
			return nil
		}})
	}
	results = wash.Run(steps)
	return results, done, nil
}

func TestEachStepIsDone(t *testing.T) {
	for _, kinds := range [][]string{
		{"panics", "well", "well"},
		{"well", "bug", "fails", "well"},
		{"panics", "panics", "bug", "well"},
	} {
		_, done, raised := night(kinds...)
		if raised != nil || len(done) != len(kinds) || !slices.IsSorted(done) {
			t.Errorf("steps %q: done were %q, and the panic %v came out; want all of them in order, and no panic", kinds, done, raised)
		}
	}
}

func TestPanicIsTheResultOfItsStep(t *testing.T) {
	for _, kinds := range [][]string{
		{"panics"},
		{"well", "panics"},
		{"well", "bug", "well", "panics", "fails"},
	} {
		results, _, raised := night(kinds...)
		if raised != nil || len(results) != len(kinds) {
			t.Errorf("steps %q: got %d results and the panic %v, want %d and no panic", kinds, len(results), raised, len(kinds))
			continue
		}
		for i, kind := range kinds {
			value := map[string]string{"panics": "no water in panics", "bug": "nil map"}[kind]
			if value == "" {
				continue
			}
			name := "bay-" + string(rune('a'+i))
			if got := results[i]; got == nil || !strings.Contains(got.Error(), name) || !strings.Contains(got.Error(), value) {
				t.Errorf("steps %q: the result of %s is %v, want an error that names %s and %q", kinds, name, got, name, value)
			}
		}
	}
}

func TestOtherResultsAreKept(t *testing.T) {
	for _, kinds := range [][]string{
		nil,
		{"well", "fails"},
		{"fails", "panics", "fails", "well"},
	} {
		results, _, raised := night(kinds...)
		if raised != nil || len(results) != len(kinds) {
			t.Errorf("steps %q: got %d results and the panic %v, want %d and no panic", kinds, len(results), raised, len(kinds))
			continue
		}
		for i, kind := range kinds {
			if kind == "fails" && results[i] != errBrush || kind == "well" && results[i] != nil {
				t.Errorf("steps %q: result %d is %v, want what the step returned", kinds, i+1, results[i])
			}
		}
	}
}
