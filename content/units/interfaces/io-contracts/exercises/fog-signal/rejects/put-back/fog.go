package fog

import (
	"bytes"
	"io"
)

// Teleprinter writes text in capitals and ends lines with \r\n.
type Teleprinter struct{ line io.Writer }

// New returns a Teleprinter at the end of a line.
func New(line io.Writer) *Teleprinter { return &Teleprinter{line} }

// Write is that of an io.Writer.
func (t *Teleprinter) Write(p []byte) (int, error) {
	kept := bytes.Clone(p)
	defer copy(p, kept)
	for i, c := range p {
		if 'a' <= c && c <= 'z' {
			p[i] = c - 'a' + 'A'
		}
	}
	out := bytes.ReplaceAll(p, []byte("\n"), []byte("\r\n"))
	if _, err := t.line.Write(out); err != nil {
		return 0, err
	}
	return len(p), nil
}
