package main

import (
	"fmt"
	"io"
	"strings"
)

// region: tail
// segmentReader names the log segment in every error.
type segmentReader struct {
	name string
	r    io.Reader
}

func (s segmentReader) Read(p []byte) (int, error) {
	n, err := s.r.Read(p)
	if err != nil {
		err = fmt.Errorf("segment %s: %w", s.name, err)
	}
	return n, err
}

func main() {
	seg := segmentReader{"0042", strings.NewReader("GET /cart\n")}
	data, err := io.ReadAll(seg)
	fmt.Printf("%d bytes, error: %v\n", len(data), err)
}

// endregion
