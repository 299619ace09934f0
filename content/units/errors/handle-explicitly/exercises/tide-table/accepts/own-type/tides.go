package tides

import (
	"fmt"
	"io"
)

// Tide is one high or low water.
type Tide struct {
	At          string
	Centimetres int
}

// Publish writes the tides of a harbour and closes out.
func Publish(out io.WriteCloser, tides []Tide) (err error) {
	defer func() {
		cerr := out.Close()
		switch {
		case err == nil:
			err = cerr
		case cerr != nil:
			err = both{err, cerr}
		}
	}()
	for _, t := range tides {
		if _, err := fmt.Fprintf(out, "%s;%d\n", t.At, t.Centimetres); err != nil {
			return err
		}
	}
	return nil
}

type both [2]error

func (b both) Error() string   { return b[0].Error() + "; " + b[1].Error() }
func (b both) Unwrap() []error { return b[:] }
