package balance

import "io"

// Traced is the serial port of a laboratory balance. It behaves as the port
// below it does, and adds up how many bytes that port has taken.
type Traced struct {
	io.ReadWriteCloser
	written int
}

// Trace returns a Traced for p.
func Trace(p io.ReadWriteCloser) *Traced {
	return &Traced{ReadWriteCloser: p}
}

// Written says how many bytes the port has taken.
func (t *Traced) Written() int {
	return t.written
}
