// Package ticker sends prices to the screens of a market hall.
package ticker

import (
	"bufio"
	"fmt"
	"io"
	"sync"
)

// Price is what one kilo costs.
type Price struct {
	Fruit string
	Cents int
}

// region: send
var writers = sync.Pool{New: func() any {
	return bufio.NewWriterSize(nil, 4096)
}}

// Send writes one line a price to the screen.
func Send(screen io.Writer, prices []Price) error {
	w := writers.Get().(*bufio.Writer)
	defer func() {
		w.Reset(nil) // the pool is to keep no screen
		writers.Put(w)
	}()
	w.Reset(screen)
	for _, p := range prices {
		fmt.Fprintf(w, "%s %d\n", p.Fruit, p.Cents)
	}
	return w.Flush()
}

// endregion
