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
	var out []byte
	for _, c := range p {
		if c == '\n' {
			out = append(out, '\r')
		}
		if 'a' <= c && c <= 'z' {
			c -= 32
		}
		out = append(out, c)
	}
	if _, err := t.line.Write(out); err != nil {
		return 0, err
	}
	return len(p), nil
}
