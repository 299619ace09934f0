package main

import (
	"fmt"
	"sync"
	"time"
)

type Sonar struct {
	mu    sync.Mutex
	depth int
	pings int
}

func (s *Sonar) Ping(depth int) {
	s.mu.Lock()
	s.depth = depth
	s.mu.Unlock()
	time.Sleep(50 * time.Millisecond)
	s.pings++
}

func (s *Sonar) Depth() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.depth
}

func (s *Sonar) Status() string {
	return fmt.Sprint(s.pings, " pings, depth ", s.Depth())
}

func main() {
	s := &Sonar{}
	go s.Ping(42)
	_ = s.Status()
	time.Sleep(500 * time.Millisecond)
}
