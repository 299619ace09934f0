package scale

import (
	"bufio"
	"io"
)

// region: frame
func Frame(r io.Reader) ([8]byte, error) {
	var frame [8]byte
	_, err := bufio.NewReader(r).Read(frame[:])
	return frame, err
}

// endregion
