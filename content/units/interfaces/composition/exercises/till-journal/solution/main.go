package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
)

// region: till
type counted struct {
	io.Writer
	n int
}

func (c *counted) Write(p []byte) (int, error) {
	n, err := c.Writer.Write(p)
	c.n += n
	return n, err
}

// printRoll prints the journal of a till, and flushes w if that can be flushed.
func printRoll(w io.Writer, lines []string) error {
	type flusher interface{ Flush() error }
	c := &counted{Writer: w}
	for _, line := range lines {
		if _, err := fmt.Fprintln(c, line); err != nil {
			return err
		}
	}
	if f, ok := w.(flusher); ok {
		return f.Flush()
	}
	return nil
}

// endregion

func main() {
	var paper bytes.Buffer
	err := printRoll(bufio.NewWriter(&paper), []string{"coffee 2.40", "roll 1.20"})
	fmt.Println("on paper:", paper.Len(), "bytes, error:", err)
}
