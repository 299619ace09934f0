package sonar

import (
	"fmt"
	"io"
)

// Reader replaces the bytes 0 of a recording by blanks.
type Reader struct {
	name string
	src  io.Reader
}

// NewReader reads the recording of the given name from src.
func NewReader(name string, src io.Reader) *Reader {
	return &Reader{name, src}
}

// Read is that of an io.Reader. Its errors name the recording.
func (r *Reader) Read(p []byte) (int, error) {
	n, err := io.ReadFull(r.src, p)
	for i, c := range p[:n] {
		if c == 0 {
			p[i] = ' '
		}
	}
	if err != nil && err != io.EOF {
		err = fmt.Errorf("recording %s: %w", r.name, err)
	}
	return n, err
}
