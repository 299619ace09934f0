// Package scale reads the frames of a weighbridge.
package scale

import "io"

// Frame reads the next frame.
func Frame(r io.Reader) ([8]byte, error) {
	var frame [8]byte
	_, err := io.ReadFull(r, frame[:])
	return frame, err
}
