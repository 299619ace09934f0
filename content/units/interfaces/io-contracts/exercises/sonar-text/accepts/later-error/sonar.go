package sonar

import (
	"fmt"
	"io"
)

// Reader replaces the bytes 0 of a recording by blanks.
type Reader struct {
	name string
	src  io.Reader
	err  error
}

// NewReader reads the recording of the given name from src.
func NewReader(name string, src io.Reader) *Reader {
	return &Reader{name: name, src: src}
}

// Read is that of an io.Reader. Its errors name the recording.
func (r *Reader) Read(p []byte) (int, error) {
	if r.err != nil {
		return 0, r.err
	}
	n, err := r.src.Read(p)
	for i, c := range p[:n] {
		if c == 0 {
			p[i] = ' '
		}
	}
	if err != nil && err != io.EOF {
		err = fmt.Errorf("recording %s: %w", r.name, err)
	}
	if n > 0 {
		r.err, err = err, nil
	}
	return n, err
}
