// Command reader-leaves looks for one empty invoice, and leaves the pool alone when it has it.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

type (
	Order int
	PDF   struct{ Pages int }
)

func render(Order) PDF { return PDF{Pages: 0} }

func renderAll(orders <-chan Order, pdfs chan<- PDF, n int) {
	var wg sync.WaitGroup
	for range n {
		wg.Go(func() {
			for o := range orders {
				pdfs <- render(o)
			}
		})
	}
	wg.Wait()
	close(pdfs)
}

// region: find
func findEmpty(orders []Order) bool {
	jobs, pdfs := make(chan Order), make(chan PDF)
	go func() {
		defer close(jobs)
		for _, o := range orders {
			jobs <- o
		}
	}()
	go renderAll(jobs, pdfs, 3)

	for pdf := range pdfs {
		if pdf.Pages == 0 {
			return true
		}
	}
	return false
}

// endregion

func main() {
	fmt.Println("an empty invoice:", findEmpty(make([]Order, 100)))
	time.Sleep(time.Second)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
