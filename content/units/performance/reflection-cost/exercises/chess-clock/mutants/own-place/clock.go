// Package clock writes the moves of a chess clock.
package clock

import (
	"strconv"
	"strings"
)

// Move is one move and the seconds that were left after it.
type Move struct{ Number, Seconds int }

// AppendLine appends "move 41: 1204 s\n" to dst. It allocates nothing while
// dst has room for the line.
func AppendLine(dst []byte, m Move) []byte {
	var b strings.Builder
	var digits [20]byte
	b.Grow(64)
	b.WriteString("move ")
	b.Write(strconv.AppendInt(digits[:0], int64(m.Number), 10))
	b.WriteString(": ")
	b.Write(strconv.AppendInt(digits[:0], int64(m.Seconds), 10))
	b.WriteString(" s\n")
	return append(dst, b.String()...)
}
