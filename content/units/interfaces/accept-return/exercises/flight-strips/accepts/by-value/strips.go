package strips

import (
	"bufio"
	"fmt"
	"io"
)

// Writer collects strips and writes them out in blocks.
type Writer struct {
	buf    *bufio.Writer
	strips int
}

// NewWriter returns a writer of strips. Flush it at the end.
func NewWriter(dst io.Writer) Writer {
	return Writer{buf: bufio.NewWriter(dst)}
}

func (w *Writer) Write(strip []byte) (int, error) {
	w.strips++
	return w.buf.Write(strip)
}

// Flush writes out what is still collected.
func (w *Writer) Flush() error { return w.buf.Flush() }

// Strips tells how many strips were written.
func (w *Writer) Strips() int { return w.strips }

// Export writes a strip for each flight.
func Export(w io.Writer, flights []string) error {
	for _, f := range flights {
		if _, err := fmt.Fprintf(w, "[%s]\n", f); err != nil {
			return err
		}
	}
	return nil
}
