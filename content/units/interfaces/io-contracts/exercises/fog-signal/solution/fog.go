package fog

import (
	"io"
)

// Teleprinter writes text in capitals and ends lines with \r\n.
type Teleprinter struct{ line io.Writer }

// New returns a Teleprinter at the end of a line.
func New(line io.Writer) *Teleprinter { return &Teleprinter{line} }

// Write is that of an io.Writer.
func (t *Teleprinter) Write(p []byte) (int, error) {
	for i, c := range p {
		out := []byte{c}
		switch {
		case 'a' <= c && c <= 'z':
			out[0] = c - 'a' + 'A'
		case c == '\n':
			out = []byte("\r\n")
		}
		if _, err := t.line.Write(out); err != nil {
			return i, err
		}
	}
	return len(p), nil
}
