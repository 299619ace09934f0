// A backup that should go on with the next tape stops.
package main

import (
	"errors"
	"fmt"
)

// region: tape
var ErrFull = errors.New("tape full")

// TapeError is an error with the number of the tape.
type TapeError struct {
	Tape int
	error
}

func (e TapeError) Unwrap() error { return e.error }

func write(tape int, block []byte) error {
	if len(block) > 512 {
		return TapeError{Tape: tape, error: ErrFull}
	}
	return nil
}

func main() {
	err := write(4, make([]byte, 4096))
	fmt.Println(err)
	fmt.Println("next tape:", errors.Is(err, ErrFull))
}

// endregion
