// Command own-goroutine renders a month's invoices with three workers, and reads the results while they work.
package main

import (
	"fmt"
	"sync"
)

type (
	Order int
	PDF   struct{ Pages int }
)

func render(Order) PDF { return PDF{Pages: 1} }

// region: pool
// renderAll renders orders with n workers.
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

// endregion

// region: month
func month(count int) int {
	orders, pdfs := make(chan Order, count), make(chan PDF, 10)
	for i := range count {
		orders <- Order(i)
	}
	close(orders)

	go renderAll(orders, pdfs, 3)
	n := 0
	for range pdfs {
		n++
	}
	return n
}

func main() {
	fmt.Println("May:", month(10))
	fmt.Println("June:", month(12))
}

// endregion
