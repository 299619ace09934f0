// Package radio keeps the station names of recorded broadcasts.
package radio

import "bytes"

// Stations returns the name of each recording: what stands before its first
// '|'. Recordings without one are left out.
func Stations(recordings [][]byte) [][]byte {
	size := 0
	for _, r := range recordings {
		size += max(0, bytes.IndexByte(r, '|'))
	}
	all := make([]byte, 0, size)
	names := make([][]byte, 0, len(recordings))
	for _, r := range recordings {
		if name, _, found := bytes.Cut(r, []byte("|")); found {
			from := len(all)
			all = append(all, name...)
			names = append(names, all[from:len(all):len(all)])
		}
	}
	return names
}
