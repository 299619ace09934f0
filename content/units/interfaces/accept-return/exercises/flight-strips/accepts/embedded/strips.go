package strips

import (
	"bufio"
	"io"
)

// Writer collects strips and writes them out in blocks.
type Writer struct {
	*bufio.Writer
	strips int
}

// NewWriter returns a writer of strips. Flush it at the end.
func NewWriter(dst io.Writer) *Writer {
	return &Writer{Writer: bufio.NewWriter(dst)}
}

func (w *Writer) Write(strip []byte) (int, error) {
	w.strips++
	return w.Writer.Write(strip)
}

// Strips tells how many strips were written.
func (w *Writer) Strips() int { return w.strips }

type target = io.Writer

// Export writes a strip for each flight.
func Export(w target, flights []string) error {
	for _, f := range flights {
		if _, err := w.Write([]byte("[" + f + "]\n")); err != nil {
			return err
		}
	}
	return nil
}
