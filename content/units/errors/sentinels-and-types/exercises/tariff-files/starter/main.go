// In which errors can a caller match the file system?
package main

import (
	"errors"
	"fmt"
	"io/fs"
)

// region: tariff
var ErrNoTariff = errors.New("no tariff")

type TariffError struct {
	City string
	Err  error
}

func (e *TariffError) Error() string { return e.City + ": " + e.Err.Error() }

type loadError struct{ err error }

func (e *loadError) Error() string { return "load tariff" }
func (e *loadError) Unwrap() error { return e.err }

func main() {
	cause := fs.ErrNotExist // tariffs happen to be files
	failures := []error{
		1: fmt.Errorf("%w: %v", ErrNoTariff, cause),
		2: &TariffError{City: "Porto", Err: cause},
		3: &loadError{err: cause},
		4: errors.Join(ErrNoTariff, cause),
	}
	for n, err := range failures {
		if errors.Is(err, fs.ErrNotExist) {
			fmt.Print(" found ", n)
		}
		if t, ok := errors.AsType[*TariffError](err); ok && t.Err == fs.ErrNotExist {
			fmt.Print(" read ", n)
		}
	}
}

// endregion
