// Command stock reserves pieces and counts them.
package main

import (
	"fmt"
	"sync"
)

// region: stock
type Stock struct {
	mu       sync.Mutex // guards the fields below
	free     int
	reserved int
}

func (s *Stock) Reserve(n int) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.free < n {
		return false
	}
	s.free -= n
	s.reserved += n
	return true
}

func (s *Stock) Counts() (free, reserved int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.free, s.reserved
}

// endregion

func main() {
	s := &Stock{free: 10}
	s.Reserve(3)
	fmt.Println(s.Counts())
}
