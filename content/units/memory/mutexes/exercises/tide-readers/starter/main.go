// Command tides reads under a lock that it takes twice.
package main

import (
	"fmt"
	"sync"
	"time"
)

func lookAtTheSea() { time.Sleep(time.Second) }

// region: program
type Tides struct {
	mu    sync.RWMutex
	times []string
}

func (t *Tides) Len() int {
	t.mu.RLock()
	defer t.mu.RUnlock()
	return len(t.times)
}

func (t *Tides) Report() string {
	t.mu.RLock()
	defer t.mu.RUnlock()
	lookAtTheSea() // takes a second
	return fmt.Sprint("tides ", t.Len())
}

func (t *Tides) Add(at string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.times = append(t.times, at)
}

func main() {
	t := &Tides{times: []string{"06:10"}}
	time.AfterFunc(100*time.Millisecond, func() { t.Add("18:35") })
	fmt.Println(t.Report())
}

// endregion
