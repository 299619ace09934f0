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
	up := bytes.Clone(p)
	for i, c := range up {
		if 'a' <= c && c <= 'z' {
			up[i] -= 'a' - 'A'
		}
	}
	out := bytes.ReplaceAll(up, []byte("\n"), []byte("\r\n"))
	n, err := t.line.Write(out)
	if err == nil {
		return len(p), nil
	}
	return n - bytes.Count(out[:n], []byte("\r")), err
}
