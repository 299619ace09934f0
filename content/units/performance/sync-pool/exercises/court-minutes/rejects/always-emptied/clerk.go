// Package court prints the minutes of a court.
package court

import (
	"bytes"
	"io"
)

// Clerk prints minutes; most take 2 KB, a few take 50 MB.
type Clerk struct{ Buffers Pool }

// Print sends the minutes of a case to the printer with a single Write.
func (c *Clerk) Print(printer io.Writer, name string, lines []string) error {
	buf := c.Buffers.Get().(*bytes.Buffer)
	defer func() {
		*buf = bytes.Buffer{}
		c.Buffers.Put(buf)
	}()
	buf.Reset()
	buf.WriteString("Case " + name + "\n")
	for _, s := range lines {
		buf.WriteString("- " + s + "\n")
	}
	_, err := printer.Write(buf.Bytes())
	return err
}
