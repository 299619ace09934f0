// Command lent prints the stickers of a pharmacy.
package main

import (
	"bytes"
	"fmt"
	"sync"
)

// region: sticker
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// sticker renders the label for a box of tablets.
func sticker(patient, dose string) []byte {
	buf := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(buf)
	buf.Reset()
	buf.WriteString(patient)
	buf.WriteString(": ")
	buf.WriteString(dose)
	return buf.Bytes()
}

func main() {
	first := sticker("M. Ito", "1 a day")
	second := sticker("A. Lee", "4 a day")
	fmt.Printf("box 1  %s\nbox 2  %s\n", first, second)
}

// endregion
