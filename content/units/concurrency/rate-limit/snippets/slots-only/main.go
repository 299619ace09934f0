// Command slots-only looks up addresses, ten at once, where fifty a second are allowed.
package main

import (
	"fmt"
	"sync"
	"time"
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
func locate(addresses []string) {
	slots := make(chan struct{}, 10)
	var wg sync.WaitGroup
	for _, a := range addresses {
		slots <- struct{}{}
		wg.Go(func() {
			defer func() { <-slots }()
			lookup(a) // 50 a second are allowed
		})
	}
	wg.Wait()
}

// endregion

func main() {
	locate(make([]string, 100))
	fmt.Println("answered:", geo.answered)
	fmt.Println("429 Too Many Requests:", geo.refused)
}
