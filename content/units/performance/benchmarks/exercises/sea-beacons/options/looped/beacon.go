// Package beacon decodes what beacons at sea send.
package beacon

// Frames makes n frames to be decoded.
func Frames(n int) [][]byte {
	frames := make([][]byte, n)
	for i := range frames {
		frames[i] = []byte{byte(i), byte(i >> 8), 7}
	}
	return frames
}

// Decode returns the number of the beacon.
func Decode(frame []byte) int { return int(frame[0]) | int(frame[1])<<8 }
