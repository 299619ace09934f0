// Command caller shows a goroutine whose owner is the function that wrote go.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

// Journal keeps prices.
type Journal struct{ prices []int }

func (j *Journal) Write(price int) { j.prices = append(j.prices, price) }

func (j *Journal) Close() { fmt.Println("prices written:", len(j.prices)) }

// Order is a number of shares.
type Order int

// fill takes 450 ms.
func fill(o Order) error {
	time.Sleep(450 * time.Millisecond)
	if o == 0 {
		return errors.New("an order for no shares")
	}
	return nil
}

func ask(context.Context) (int, error) { return 1804, nil }

// region: caller
// record writes prices until ctx ends.
func record(ctx context.Context, j *Journal) {
	t := time.NewTicker(400 * time.Millisecond)
	defer t.Stop()
	for {
		select {
		case <-t.C:
			if price, err := ask(ctx); err == nil {
				j.Write(price)
			}
		case <-ctx.Done():
			return
		}
	}
}

func trade(orders []Order, j *Journal) error {
	ctx, cancel := context.WithCancel(context.Background())
	var recorder sync.WaitGroup
	recorder.Go(func() { record(ctx, j) })
	defer recorder.Wait()
	defer cancel()

	for _, o := range orders {
		if err := fill(o); err != nil {
			return err
		}
	}
	return nil
}

// endregion

func main() {
	journal := &Journal{}
	err := trade([]Order{7, 8, 0, 9}, journal)
	journal.Close()
	fmt.Println("trade:", err)
}
