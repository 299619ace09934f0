// Package organ plays registers of pipes.
package organ

import (
	"io"
	"sync"
)

// region: play
var frames = sync.Pool{New: func() any { return make([]byte, 0, 512) }}

func Play(wind io.Writer, pipes []byte) {
	buf := frames.Get().([]byte)[:0]
	buf = append(buf, pipes...)
	wind.Write(buf)
	frames.Put(buf)
}

// endregion
