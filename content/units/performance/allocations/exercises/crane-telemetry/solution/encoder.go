// Package crane sends the state of a harbour crane.
package crane

import (
	"io"
	"strconv"
)

// region: encode
type State struct{ Load, Reach int }

// Encoder writes one line for each state.
type Encoder struct {
	w   io.Writer
	buf []byte
}

func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w} }

func (e *Encoder) Encode(s State) error {
	line := e.buf[:0]
	line = strconv.AppendInt(line, int64(s.Load), 10)
	line = append(line, '@')
	line = strconv.AppendInt(line, int64(s.Reach), 10)
	line = append(line, '\n')
	e.buf = line
	_, err := e.w.Write(line)
	return err
}

// endregion
