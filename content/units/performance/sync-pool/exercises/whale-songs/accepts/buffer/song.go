// Package whales sends the songs of whales to a receiver on shore.
package whales

import (
	"bytes"
	"io"
	"strconv"
	"sync"
)

var scratch = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// Send writes a song such as "12,-7,300\n" with a single Write. Songs differ
// in length; some take 40 KB. Many goroutines call it at a time.
func Send(shore io.Writer, samples []int16) error {
	buf := scratch.Get().(*bytes.Buffer)
	defer scratch.Put(buf)
	buf.Reset()
	for i, s := range samples {
		if i > 0 {
			buf.WriteByte(',')
		}
		var digits [8]byte
		buf.Write(strconv.AppendInt(digits[:0], int64(s), 10))
	}
	buf.WriteByte('\n')
	_, err := shore.Write(buf.Bytes())
	return err
}
