package balance

import "io"

// Traced is the serial port of a laboratory balance. It behaves as the port
// below it does, and adds up how many bytes that port has taken.
type Traced struct {
	out     io.Writer
	written int
}

// Trace returns a Traced for p.
func Trace(p io.ReadWriteCloser) *Traced {
	return &Traced{out: p}
}

// Write writes b to the port.
func (t *Traced) Write(b []byte) (int, error) {
	n, err := t.out.Write(b)
	t.written += n
	return n, err
}

// Written says how many bytes the port has taken.
func (t *Traced) Written() int {
	return t.written
}

func (t *Traced) Read(b []byte) (int, error) { return 0, io.EOF }

func (t *Traced) Close() error { return nil }
