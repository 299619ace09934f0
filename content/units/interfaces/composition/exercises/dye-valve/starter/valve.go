package main

import (
	"fmt"
	"io"
)

// region: shown
// Valve is what a controller of a dye valve can do.
type Valve interface {
	io.Writer
	Close()
}

// shut closes w if it is a valve.
func shut(w io.Writer) {
	if v, ok := w.(Valve); ok {
		v.Close()
	}
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
	shut(c)
	fmt.Println("open:", c.open)
}

// endregion
