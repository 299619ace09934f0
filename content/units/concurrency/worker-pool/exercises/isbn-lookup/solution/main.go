// Command library looks up the titles of books with eight workers.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

var now, most atomic.Int32

func ask(isbn int) string {
	n := now.Add(1)
	for m := most.Load(); n > m && !most.CompareAndSwap(m, n); m = most.Load() {
	}
	time.Sleep(100 * time.Millisecond)
	now.Add(-1)
	return fmt.Sprint("Volume ", isbn)
}

// region: program
type library struct {
	mu     sync.Mutex
	titles map[int]string // guarded by mu
}

func (l *library) worker(isbns <-chan int) {
	for isbn := range isbns {
		title := ask(isbn) // one request to the server
		l.mu.Lock()
		l.titles[isbn] = title
		l.mu.Unlock()
	}
}

func (l *library) lookUp(isbns <-chan int) {
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() { l.worker(isbns) })
	}
	wg.Wait()
}

// endregion

func main() {
	isbns := make(chan int, 24)
	for i := range 24 {
		isbns <- i
	}
	close(isbns)
	l := &library{titles: map[int]string{}}
	l.lookUp(isbns)
	fmt.Println("titles:", len(l.titles))
	fmt.Println("most requests at once:", most.Load())
}
