package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// region: braille
func main() {
	var builder strings.Builder
	a := testing.AllocsPerRun(100, func() {
		builder.Reset()
		builder.WriteString("a line of braille")
	})

	var buffer bytes.Buffer
	b := testing.AllocsPerRun(100, func() {
		buffer.Reset()
		buffer.WriteString("a line of braille")
	})

	var line []byte
	c := testing.AllocsPerRun(100, func() {
		line = append(line[:0], "a line of braille"...)
	})
	fmt.Println(a, b, c)
}

// endregion
