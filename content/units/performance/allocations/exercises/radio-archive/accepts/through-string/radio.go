// Package radio keeps the station names of recorded broadcasts.
package radio

import "bytes"

// Stations returns the name of each recording: what stands before its first
// '|'. Recordings without one are left out.
func Stations(recordings [][]byte) [][]byte {
	var names [][]byte
	for _, r := range recordings {
		if name, _, found := bytes.Cut(r, []byte("|")); found {
			names = append(names, []byte(string(name)))
		}
	}
	return names
}
