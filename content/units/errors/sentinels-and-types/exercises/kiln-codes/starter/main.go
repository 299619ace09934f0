// A pottery's kiln compares its errors in six ways.
package main

import (
	"errors"
	"fmt"
)

// region: kiln
var ErrHot = errors.New("kiln too hot")

type Code int

func (c Code) Error() string { return fmt.Sprintf("code %d", int(c)) }

type Alarm struct{ Shelf int }

func (a *Alarm) Error() string { return fmt.Sprintf("shelf %d", a.Shelf) }

func main() {
	matches := []bool{
		1: errors.Is(errors.New("kiln too hot"), ErrHot),
		2: errors.Is(fmt.Errorf("firing 9: %w", ErrHot), ErrHot),
		3: errors.Is(Code(7), Code(8)),
		4: errors.Is(fmt.Errorf("firing 9: %w", Code(7)), Code(7)),
		5: errors.Is(&Alarm{Shelf: 2}, &Alarm{Shelf: 2}),
	}
	for n, ok := range matches {
		if ok {
			fmt.Print(n, " ")
		}
	}
}

// endregion
