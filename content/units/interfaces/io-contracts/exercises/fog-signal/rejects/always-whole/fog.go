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
	out := bytes.ReplaceAll(bytes.ToUpper(p), []byte("\n"), []byte("\r\n"))
	_, err := t.line.Write(out)
	return len(p), err
}
