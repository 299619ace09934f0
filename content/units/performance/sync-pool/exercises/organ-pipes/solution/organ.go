// Package organ plays registers of pipes.
package organ

import (
	"io"
	"sync"
)

// region: play
var frames = sync.Pool{New: func() any { return new([]byte) }}

func Play(wind io.Writer, pipes []byte) {
	p := frames.Get().(*[]byte)
	*p = append((*p)[:0], pipes...)
	wind.Write(*p)
	frames.Put(p)
}

// endregion
