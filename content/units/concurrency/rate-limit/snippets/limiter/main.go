// Command limiter looks up addresses, forty a second, where fifty are allowed.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// service answers fifty lookups in each second, counted from the first of them. It refuses the rest.
type service struct {
	mu                sync.Mutex
	since             time.Time
	inWindow          int
	answered, refused int
}

func (s *service) lookup(string) {
	s.mu.Lock()
	if time.Since(s.since) >= time.Second {
		s.since, s.inWindow = time.Now(), 0
	}
	s.inWindow++
	if s.inWindow <= 50 {
		s.answered++
	} else {
		s.refused++
	}
	s.mu.Unlock()
	time.Sleep(10 * time.Millisecond)
}

var geo service

func lookup(address string) { geo.lookup(address) }

// region: all
func locate(ctx context.Context, addresses []string) error {
	limiter := rate.NewLimiter(40, 1) // 40 a second, evenly spaced
	var wg sync.WaitGroup
	defer wg.Wait()
	for _, a := range addresses {
		if err := limiter.Wait(ctx); err != nil {
			return fmt.Errorf("before %q: %w", a, err)
		}
		wg.Go(func() { lookup(a) })
	}
	return nil
}

// endregion

func main() {
	if err := locate(context.Background(), make([]string, 100)); err != nil {
		fmt.Println(err)
	}
	fmt.Println("answered:", geo.answered)
	fmt.Println("429 Too Many Requests:", geo.refused)
}
