// Package clock writes the moves of a chess clock.
package clock

import "fmt"

// Move is one move and the seconds that were left after it.
type Move struct{ Number, Seconds int }

// AppendLine appends "move 41: 1204 s\n" to dst. It allocates nothing while
// dst has room for the line.
func AppendLine(dst []byte, m Move) []byte {
	return fmt.Appendf(dst, "move %d: %d s\n", m.Number, m.Seconds)
}
