package scale

import (
	"io"
)

// region: frame
func Frame(r io.Reader) ([8]byte, error) {
	var frame [8]byte
	n, err := r.Read(frame[:])
	for n < len(frame) && err == io.EOF {
		n, err = r.Read(frame[n:])
	}
	return frame, err
}

// endregion
