package main

import (
	"fmt"
	"io"
)

// region: shown
// Valve is what a controller of a dye valve can do.
type Valve interface {
	io.Writer
	io.Closer
}

// shut closes w if it is a valve.
func shut(w io.Writer) error {
	if v, ok := w.(Valve); ok {
		return v.Close()
	}
	return nil
}

// endregion

// region: shown
type controller struct{ open bool }

func (c *controller) Write(p []byte) (int, error) { return len(p), nil }

func (c *controller) Close() error {
	c.open = false
	return nil
}

func main() {
	c := &controller{open: true}
	err := shut(c)
	fmt.Println("open:", c.open, err)
}

// endregion
