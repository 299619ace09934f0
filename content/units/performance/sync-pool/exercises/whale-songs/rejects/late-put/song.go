// Package whales sends the songs of whales to a receiver on shore.
package whales

import (
	"io"
	"strconv"
	"sync"
)

var scratch = sync.Pool{New: func() any { return make([]byte, 0, 4096) }}

// Send writes a song such as "12,-7,300\n" with a single Write. Songs differ
// in length; some take 40 KB. Many goroutines call it at a time.
func Send(shore io.Writer, samples []int16) error {
	buf := scratch.Get().([]byte)
	defer func() { scratch.Put(buf) }()
	buf = buf[:0]
	for i, s := range samples {
		if i > 0 {
			buf = append(buf, ',')
		}
		buf = strconv.AppendInt(buf, int64(s), 10)
	}
	buf = append(buf, '\n')
	_, err := shore.Write(buf)
	return err
}
