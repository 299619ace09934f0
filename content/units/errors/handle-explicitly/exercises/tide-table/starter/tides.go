package tides

import (
	"bufio"
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
	defer out.Close()
	w := bufio.NewWriter(out)
	defer w.Flush()
	for _, t := range tides {
		if _, err := fmt.Fprintf(w, "%s;%d\n", t.At, t.Centimetres); err != nil {
			return err
		}
	}
	return nil
}
