// Package logbook writes values into the logbook of a glass furnace.
package logbook

import (
	"encoding"
	"fmt"
)

// Append appends the text of v to dst: the one that v appends itself, else
// the one of its String method, else the one that fmt finds.
func Append(dst []byte, v any) ([]byte, error) {
	// region: append
	switch v := v.(type) {
	case encoding.TextAppender:
		return v.AppendText(dst)
	case fmt.Stringer:
		return append(dst, v.String()...), nil
	default:
		return fmt.Append(dst, v), nil
	}
	// endregion
}
