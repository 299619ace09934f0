// Command loans closes a library's loan desk in two ways.
package main

import (
	"fmt"
	"sync"
)

// region: desk
type ledger struct {
	closed bool
	saved  int
}

func (l *ledger) save(books int) {
	if !l.closed {
		l.saved = books
	}
}

func count(loans <-chan int, l *ledger) {
	var sum int
	for books := range loans {
		sum += books
	}
	l.save(sum)
}

func main() {
	var east, west ledger
	day := func(l *ledger, closeEarly bool) {
		loans := make(chan int, 2)
		var desk sync.WaitGroup
		desk.Go(func() { count(loans, l) })
		if !closeEarly {
			defer func() { l.closed = true }()
		}
		defer desk.Wait()
		defer close(loans)
		if closeEarly {
			defer func() { l.closed = true }()
		}
		loans <- 3
		loans <- 4
	}
	day(&east, false)
	day(&west, true)
	fmt.Println(east.saved, west.saved)
}

// endregion
