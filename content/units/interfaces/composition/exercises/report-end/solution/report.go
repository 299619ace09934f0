package report

import (
	"bufio"
	"io"
)

// New returns a writer for reports that goes to w.
func New(w io.Writer) io.Writer { return bufio.NewWriter(w) }

// region: finish
// Finish flushes w if that is possible, then closes it if that is possible.
// If the flush fails, w is not closed, so that the caller may try again.
func Finish(w io.Writer) error {
	if f, ok := w.(interface{ Flush() error }); ok {
		if err := f.Flush(); err != nil {
			return err
		}
	}
	if c, ok := w.(io.Closer); ok {
		return c.Close()
	}
	return nil
}

// endregion
