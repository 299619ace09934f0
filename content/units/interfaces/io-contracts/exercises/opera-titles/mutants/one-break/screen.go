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
	lines := bytes.Replace(p, []byte("|"), []byte("\n  "), 1)
	if _, err := s.out.Write(lines); err != nil {
		return 0, err
	}
	return len(p), nil
}
