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
	tests := []struct {
		name            string
		roof, neighbour rain.Source
		mm              int
		err             error
	}{
		{"roof works", gives(4, nil), gives(0, errNeighbour), 4, nil},
		{"roof fails", gives(0, errRoof), gives(9, nil), 9, nil},
		{"both fail", gives(0, errRoof), gives(0, errNeighbour), 0, errNeighbour},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			mm, err := rain.Today(test.roof, test.neighbour)
			if mm != test.mm || !errors.Is(err, test.err) {
				t.Errorf("got %d, %v; want %d, %v", mm, err, test.mm, test.err)
			}
		})
	}
}
