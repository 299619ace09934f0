// Package whales sends the songs of whales to a receiver on shore.
package whales

import (
	"io"
	"strconv"
	"sync"
)

var scratch = sync.Pool{New: func() any {
	b := make([]byte, 0, 4096)
	return &b
}}

// Send writes a song such as "12,-7,300\n" with a single Write. Songs differ
// in length; some take 40 KB. Many goroutines call it at a time.
func Send(shore io.Writer, samples []int16) error {
	p := scratch.Get().(*[]byte)
	defer scratch.Put(p)
	buf := (*p)[:0]
	for i, s := range samples {
		if i > 0 {
			buf = append(buf, ',')
		}
		buf = strconv.AppendInt(buf, int64(s), 10)
	}
	buf = append(buf, '\n')
	*p = buf
	_, err := shore.Write(buf)
	return err
}
