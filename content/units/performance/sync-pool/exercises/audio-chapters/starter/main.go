// Command chapters renders the chapters of an audio book.
package main

import (
	"bytes"
	"fmt"
	"sync"
)

// region: render
var made int

var buffers = sync.Pool{New: func() any {
	made++
	return new(bytes.Buffer)
}}

func render(chapters []string) (size int) {
	for _, text := range chapters {
		if text == "" {
			continue
		}
		buf := buffers.Get().(*bytes.Buffer)
		defer buffers.Put(buf)
		buf.Reset()
		buf.WriteString(text)
		size += buf.Len()
	}
	return size
}

func main() {
	size := render([]string{"Arrival", "", "Storm", "Calm", "", "Home"})
	fmt.Println(size, made)
}

// endregion
