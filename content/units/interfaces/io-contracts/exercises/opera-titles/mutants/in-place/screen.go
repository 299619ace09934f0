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
	for i, c := range p {
		if c == '|' {
			p[i] = '\n'
		}
	}
	lines := bytes.ReplaceAll(p, []byte("\n"), []byte("\n  "))
	if _, err := s.out.Write(lines); err != nil {
		return 0, err
	}
	return len(p), nil
}
