// Command one-lock counts how many of eight workers render at once when all share one lock.
package main

import (
	"fmt"
	"sync"
	"time"
)

type (
	Order int
	PDF   struct{ Pages int }
)

var now, most int // guarded by fonts

func render(Order) PDF {
	now++
	most = max(most, now)
	time.Sleep(10 * time.Millisecond)
	now--
	return PDF{Pages: 1}
}

// region: worker
var fonts sync.Mutex // guards the font cache that render uses

func worker(orders <-chan Order, pdfs chan<- PDF) {
	for o := range orders {
		fonts.Lock()
		pdf := render(o)
		fonts.Unlock()
		pdfs <- pdf
	}
}

// endregion

func main() {
	orders, pdfs := make(chan Order, 40), make(chan PDF, 40)
	for i := range 40 {
		orders <- Order(i)
	}
	close(orders)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() { worker(orders, pdfs) })
	}
	wg.Wait()
	fmt.Println("workers: 8, rendering at once:", most)
}
