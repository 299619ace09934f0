// Package organ plays registers of pipes.
package organ

import (
	"io"
	"sync"
)

// region: play
var frames = sync.Pool{New: func() any { return [512]byte{} }}

func Play(wind io.Writer, pipes []byte) {
	buf := frames.Get().([512]byte)
	n := copy(buf[:], pipes)
	wind.Write(buf[:n])
	frames.Put(buf)
}

// endregion
