// Package clock writes the moves of a chess clock.
package clock

import "strconv"

// Move is one move and the seconds that were left after it.
type Move struct{ Number, Seconds int }

// AppendLine appends "move 41: 1204 s\n" to dst. It allocates nothing while
// dst has room for the line.
func AppendLine(dst []byte, m Move) []byte {
	dst = append(dst, "move "...)
	dst = strconv.AppendInt(dst, int64(m.Number), 10)
	dst = append(dst, ": "...)
	dst = append(dst, strconv.Itoa(m.Seconds)...)
	return append(dst, " s\n"...)
}
