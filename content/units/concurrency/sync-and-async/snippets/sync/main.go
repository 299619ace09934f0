// Command sync shows a quote that is not in the cache, and one that is.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// Quotes keeps the prices that it has loaded.
type Quotes struct {
	mu     sync.Mutex
	prices map[string]int
}

func (q *Quotes) cached(symbol string) (int, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	p, ok := q.prices[symbol]
	return p, ok
}

func (q *Quotes) load(ctx context.Context, symbol string) (int, error) {
	select {
	case <-time.After(100 * time.Millisecond):
	case <-ctx.Done():
		return 0, ctx.Err()
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	q.prices[symbol] = 42
	return 42, nil
}

// region: get
func (q *Quotes) Get(ctx context.Context, symbol string) (int, error) {
	if price, ok := q.cached(symbol); ok {
		return price, nil
	}
	return q.load(ctx, symbol)
}

// endregion

type Page struct {
	quotes *Quotes
	mu     sync.Mutex // guards lines
	lines  []string
}

// region: show
func (p *Page) Show(ctx context.Context, symbol string) error {
	price, err := p.quotes.Get(ctx, symbol)
	if err != nil {
		return err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.lines = append(p.lines, fmt.Sprintf("%s %d", symbol, price))
	return nil
}

// endregion

func main() {
	ctx := context.Background()
	p := &Page{quotes: &Quotes{prices: map[string]int{}}}
	for _, when := range []string{"first:", "second:"} {
		if err := p.Show(ctx, "ACME"); err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(when, p.lines)
	}
}
