package feed

import (
	"bufio"
	"fmt"
	"net/http"
)

// buffered collects what a handler writes, and sends it on in larger
// pieces.
type buffered struct {
	http.ResponseWriter
	buf *bufio.Writer
}

func (b *buffered) Write(p []byte) (int, error) {
	return b.buf.Write(p)
}

// Buffer is a middleware. When next returns, all that it wrote has been
// passed on. A handler sends what it wrote so far to the client by
// http.NewResponseController(w).Flush(), whose error says why that failed.
func Buffer(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b := &buffered{ResponseWriter: w, buf: bufio.NewWriter(w)}
		defer b.buf.Flush()
		next.ServeHTTP(b, r)
	})
}

// FlushError is what a ResponseController calls.
func (b *buffered) FlushError() error {
	if err := b.buf.Flush(); err != nil {
		return fmt.Errorf("empty the buffer: %w", err)
	}
	if err := http.NewResponseController(b.ResponseWriter).Flush(); err != nil {
		return fmt.Errorf("flush below: %w", err)
	}
	return nil
}
