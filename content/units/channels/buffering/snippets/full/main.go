// Command full shows what to do when a queue is full.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Order is an order of a shop.
type Order struct{ ID int }

// ErrBusy says that as many orders wait as are allowed to.
var ErrBusy = errors.New("too many orders wait")

// Queue holds what waits to be packed.
type Queue struct{ orders chan Order }

// region: put
// Put waits for room, but no longer than ctx allows.
func (q *Queue) Put(ctx context.Context, o Order) error {
	select {
	case q.orders <- o:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// endregion

// region: try-put
// TryPut does not wait.
func (q *Queue) TryPut(o Order) error {
	select {
	case q.orders <- o:
		return nil
	default:
		return ErrBusy
	}
}

// endregion

func main() {
	q := &Queue{orders: make(chan Order, 2)}
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	for id := range 3 {
		fmt.Println(q.Put(ctx, Order{id}))
	}
	fmt.Println(q.TryPut(Order{9}))
}
