package tides

import (
	"bytes"
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
	var b bytes.Buffer
	for _, t := range tides {
		fmt.Fprintf(&b, "%s;%d\n", t.At, t.Centimetres)
	}
	_, err := out.Write(b.Bytes())
	if cerr := out.Close(); cerr != nil {
		if err == nil {
			return fmt.Errorf("close: %w", cerr)
		}
		return fmt.Errorf("%w, then close: %w", err, cerr)
	}
	return err
}
