// Package passport writes the line of a passport that machines read.
package passport

import (
	"bytes"

	"sync"
)

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// Line returns the line for a name; it belongs to the caller.
//
// region: line
func Line(name string) []byte {
	buf := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(buf)
	buf.Reset()
	buf.WriteString("P<")
	buf.WriteString(name)
	buf.WriteString(" <")
	return append(buf.Bytes(), "<<"...)
}

// endregion
