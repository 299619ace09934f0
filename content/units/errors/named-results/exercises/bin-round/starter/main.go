package main

import (
	"errors"
	"fmt"
)

type truck struct{ open bool }

func (t *truck) close() { t.open = false }

type stop struct {
	street string
	bins   int
	shut   bool
}

func (s stop) empty() error {
	if s.shut {
		return errors.New("gate shut")
	}
	return nil
}

// region: round
// round empties the bins of all stops and writes one line of journal.
func round(t *truck, stops []stop) (bins int, err error) {
	t.open = true
	defer t.close()
	missed := 0
	defer fmt.Printf("journal: %d bins, %d missed\n", bins, missed)
	for _, s := range stops {
		if err := s.empty(); err != nil {
			missed++
			continue
		}
		bins += s.bins
	}
	if missed == len(stops) {
		return 0, errors.New("every gate was shut")
	}
	return bins, nil
}

// endregion

func main() {
	bins, err := round(&truck{}, []stop{
		{"Elm Road", 14, false},
		{"Mill Lane", 9, true},
		{"Dock Street", 20, false},
	})
	fmt.Println("result:", bins, err)
}
