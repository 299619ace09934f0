package scale

import (
	"io"
)

// region: frame
func Frame(r io.Reader) ([8]byte, error) {
	var frame [8]byte
	_, err := io.ReadAtLeast(r, frame[:], len(frame))
	return frame, err
}

// endregion
