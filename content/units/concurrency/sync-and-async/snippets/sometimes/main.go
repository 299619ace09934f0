// Command sometimes shows a quote that is not in the cache, and one that is.
package main

import (
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

func (q *Quotes) load(symbol string) int {
	time.Sleep(100 * time.Millisecond)
	q.mu.Lock()
	defer q.mu.Unlock()
	q.prices[symbol] = 42
	return 42
}

// region: get
func (q *Quotes) Get(symbol string, done func(price int)) {
	if price, ok := q.cached(symbol); ok {
		done(price)
		return
	}
	go func() { done(q.load(symbol)) }()
}

// endregion

// region: show
type Page struct {
	quotes *Quotes
	mu     sync.Mutex // guards lines
	lines  []string
}

func (p *Page) Show(symbol string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.lines = append(p.lines, symbol+" ...")
	n := len(p.lines) - 1
	p.quotes.Get(symbol, func(price int) {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.lines[n] = fmt.Sprintf("%s %d", symbol, price)
	})
}

// endregion

func main() {
	p := &Page{quotes: &Quotes{prices: map[string]int{}}}
	p.Show("ACME")
	time.Sleep(200 * time.Millisecond)
	fmt.Println("first:", p.lines)
	p.Show("ACME")
	fmt.Println("second:", p.lines)
}
