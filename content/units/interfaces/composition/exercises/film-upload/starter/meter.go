package upload

import (
	"fmt"
	"io"
)

// Sizer is a source that knows its size. Not every source does.
type Sizer interface {
	Size() int64
}

// Title is what the bar shows when an upload begins.
func Title(src io.Reader) string {
	if s, ok := src.(Sizer); ok {
		return fmt.Sprintf("0 of %d bytes", s.Size())
	}
	return "0 bytes"
}

type metered struct {
	io.Reader
	add func(n int)
}

func (m *metered) Read(p []byte) (int, error) {
	n, err := m.Reader.Read(p)
	m.add(n)
	return n, err
}

// Metered reads from src and tells add how many bytes each Read gave. Title
// shows for it what it shows for src.
func Metered(src io.Reader, add func(n int)) io.Reader {
	return &metered{src, add}
}
