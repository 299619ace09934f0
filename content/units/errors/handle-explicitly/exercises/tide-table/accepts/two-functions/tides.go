package tides

import (
	"bufio"
	"errors"
	"fmt"
	"io"
)

// Tide is one high or low water.
type Tide struct {
	At          string
	Centimetres int
}

// Publish writes the tides of a harbour and closes out.
func Publish(out io.WriteCloser, tides []Tide) error {
	err := write(out, tides)
	return errors.Join(err, out.Close())
}

func write(out io.Writer, tides []Tide) error {
	w := bufio.NewWriter(out)
	for _, t := range tides {
		fmt.Fprintf(w, "%s;%d\n", t.At, t.Centimetres)
	}
	return w.Flush()
}
