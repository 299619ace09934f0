package scale

import (
	"io"
)

// region: frame
func Frame(r io.Reader) ([8]byte, error) {
	var frame [8]byte
	data, err := io.ReadAll(io.LimitReader(r, 8))
	copy(frame[:], data)
	return frame, err
}

// endregion
