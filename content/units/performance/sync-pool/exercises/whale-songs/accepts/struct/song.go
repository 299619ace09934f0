// Package whales sends the songs of whales to a receiver on shore.
package whales

import (
	"io"
	"strconv"
	"sync"
)

type song struct{ text []byte }

var songs = sync.Pool{New: func() any { return new(song) }}

// Send writes a song such as "12,-7,300\n" with a single Write. Songs differ
// in length; some take 40 KB. Many goroutines call it at a time.
func Send(shore io.Writer, samples []int16) error {
	s := songs.Get().(*song)
	defer songs.Put(s)
	s.text = s.text[:0]
	for _, sample := range samples {
		s.text = strconv.AppendInt(s.text, int64(sample), 10)
		s.text = append(s.text, ',')
	}
	if n := len(s.text); n > 0 {
		s.text[n-1] = '\n'
	} else {
		s.text = append(s.text, '\n')
	}
	_, err := shore.Write(s.text)
	return err
}
