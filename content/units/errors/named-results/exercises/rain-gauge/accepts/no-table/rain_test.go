package rain_test

import (
	"errors"
	"testing"

	rain "course.example/units/errors/named-results/exercises/rain-gauge/solution"
)

var (
	errRoof      = errors.New("roof frozen")
	errNeighbour = errors.New("neighbour away")
)

// gives makes a source of a result.
func gives(mm int, err error) rain.Source {
	return func() (int, error) { return mm, err }
}

func TestToday(t *testing.T) {
	if mm, err := rain.Today(gives(3, nil), gives(5, nil)); mm != 3 || err != nil {
		t.Errorf("both work: got %d, %v; want 3, nil", mm, err)
	}
	if mm, err := rain.Today(gives(0, errRoof), gives(5, nil)); mm != 5 || err != nil {
		t.Errorf("roof fails: got %d, %v; want 5, nil", mm, err)
	}
	_, err := rain.Today(gives(0, errRoof), gives(0, errNeighbour))
	if !errors.Is(err, errNeighbour) || errors.Is(err, errRoof) {
		t.Errorf("both fail: got %v, want %v", err, errNeighbour)
	}
}
