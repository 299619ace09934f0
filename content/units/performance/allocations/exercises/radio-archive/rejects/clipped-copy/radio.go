// Package radio keeps the station names of recorded broadcasts.
package radio

import "bytes"

// Stations returns the name of each recording: what stands before its first
// '|'. Recordings without one are left out.
func Stations(recordings [][]byte) [][]byte {
	names := make([][]byte, 0, len(recordings))
	for _, r := range recordings {
		if at := bytes.IndexByte(r, '|'); at >= 0 {
			names = append(names, bytes.Clone(r)[:at:at])
		}
	}
	return names
}
