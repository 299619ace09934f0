// The gate's own code is the same as yesterday.
package main

import (
	"fmt"

	plates "course.example/units/interfaces/accept-return/snippets/before"
)

// region: gate
func Open(r plates.Recognizer, photo []byte, guests map[string]bool) (bool, error) {
	plate, err := r.Plate(photo)
	if err != nil {
		return false, fmt.Errorf("gate stays shut: %w", err)
	}
	return guests[plate], nil
}

// fakePlates stands for the camera in the tests of the gate.
type fakePlates string

func (f fakePlates) Plate([]byte) (string, error) { return string(f), nil }
func (f fakePlates) Train([][]byte) error         { return nil } // nobody calls it

// endregion

func main() {
	open, err := Open(fakePlates("B-GO 126"), nil, map[string]bool{"B-GO 126": true})
	fmt.Println(open, err)
}
