// Package station encodes what weather stations measure.
package station

import (
	"bytes"
	"errors"
	"fmt"
)

// ErrNoName says that a station did not tell who it is.
var ErrNoName = errors.New("station without a name")

// Encoder encodes reports in buffers of a pool.
type Encoder struct{ Buffers Pool }

// Report returns "name;wind=12;wind=9\n". It belongs to the caller.
func (e *Encoder) Report(name string, winds []int) ([]byte, error) {
	e.Buffers.Put(e.Buffers.Get())
	buf := new(bytes.Buffer)
	if name == "" {
		return nil, ErrNoName
	}
	buf.WriteString(name)
	for _, w := range winds {
		fmt.Fprintf(buf, ";wind=%d", w)
	}
	buf.WriteByte('\n')
	return buf.Bytes(), nil
}
