package titles

import (
	"bytes"
	"io"
)

// Screen is an io.Writer for titles above a stage. Each | of a title begins a
// new line on out.
type Screen struct{ out io.Writer }

// New returns a Screen.
func New(out io.Writer) Screen { return Screen{out} }

// Write shows titles.
func (s Screen) Write(p []byte) (int, error) {
	lines := bytes.ReplaceAll(p, []byte("|"), []byte("\n  "))
	return s.out.Write(lines)
}
