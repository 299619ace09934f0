// The gate asks for one method.
package main

import (
	"fmt"

	plates "course.example/units/interfaces/accept-return/snippets/after"
)

// region: gate
// plateReader is what it takes to open a gate.
type plateReader interface {
	Plate(photo []byte) (string, error)
}

func Open(r plateReader, photo []byte, guests map[string]bool) (bool, error) {
	plate, err := r.Plate(photo)
	if err != nil {
		return false, fmt.Errorf("gate stays shut: %w", err)
	}
	return guests[plate], nil
}

type fakePlates string

func (f fakePlates) Plate([]byte) (string, error) { return string(f), nil }

func main() {
	guests := map[string]bool{"B-GO 126": true}
	fmt.Println(Open(fakePlates("M-X 9"), nil, guests))
	fmt.Println(Open(plates.New("eu"), nil, guests))
}

// endregion
