// Command apart asks for prices without the lock.
package main

import (
	"fmt"
	"sync"
	"time"
)

func ask(article string) int {
	time.Sleep(300 * time.Millisecond)
	return len(article)
}

// region: prices
type Prices struct {
	mu    sync.Mutex
	known map[string]int
}

func (p *Prices) Of(article string) int {
	p.mu.Lock()
	price, ok := p.known[article]
	p.mu.Unlock()
	if ok {
		return price
	}
	price = ask(article) // 300 ms
	p.mu.Lock()
	defer p.mu.Unlock()
	p.known[article] = price
	return price
}

// endregion

func main() {
	p := &Prices{known: make(map[string]int)}
	start := time.Now()
	var wg sync.WaitGroup
	for _, article := range []string{"lamp", "rug", "desk"} {
		wg.Go(func() { p.Of(article) })
	}
	wg.Wait()
	fmt.Println("3 prices after", time.Since(start).Truncate(300*time.Millisecond))
}
