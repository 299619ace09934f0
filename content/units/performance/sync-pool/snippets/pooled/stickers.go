// Package stickers writes the stickers of a pharmacy.
package stickers

import (
	"bytes"
	"io"
	"sync"
)

// region: pooled
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

const maxKept = 64 << 10 // larger buffers are left to the collector

func putBuffer(buf *bytes.Buffer) {
	if buf.Cap() <= maxKept {
		buffers.Put(buf)
	}
}

// writeSticker sends the label to the printer in one Write.
func writeSticker(printer io.Writer, patient, dose string) error {
	buf := buffers.Get().(*bytes.Buffer)
	defer putBuffer(buf)
	buf.Reset()
	buf.WriteString(patient)
	buf.WriteString(": ")
	buf.WriteString(dose)
	_, err := printer.Write(buf.Bytes())
	return err
}

// endregion
