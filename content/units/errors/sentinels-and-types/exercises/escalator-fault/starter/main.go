// An escalator's fault is asked in six ways.
package main

import (
	"errors"
	"fmt"
)

// region: fault
var ErrService = errors.New("service due")

type Fault struct{ Code int }

func (f *Fault) Error() string {
	return fmt.Sprintf("fault %d", f.Code)
}

func (f *Fault) Is(target error) bool {
	return target == ErrService && f.Code >= 90
}

func main() {
	fault := &Fault{Code: 95}
	err := fmt.Errorf("escalator 3: %w", fault)
	due := fmt.Errorf("hall B: %w", ErrService)
	matches := []bool{
		1: errors.Is(err, ErrService),
		2: errors.Is(ErrService, err),
		3: errors.Is(err, due),
		4: errors.Is(err, fault),
		5: errors.Is(err, &Fault{Code: 95}),
		6: errors.Is(&Fault{Code: 12}, ErrService),
	}
	for n, ok := range matches {
		if ok {
			fmt.Print(n, " ")
		}
	}
}

// endregion
