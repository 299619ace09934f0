package main

import (
	"fmt"
	"sync"
)

// region: tally
type Tally struct {
	mu    sync.Mutex
	votes map[string]int
}

func (t *Tally) Add(song string) {
	t.mu.Lock()
	t.votes[song]++
	t.mu.Unlock()
}

// request is the boundary around one request.
func request(t *Tally, song string) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("500")
		}
	}()
	t.Add(song)
	fmt.Println("200")
}

func main() {
	tally := &Tally{} // without a map
	request(tally, "Valse")
	tally.votes = map[string]int{}
	request(tally, "Valse")
	fmt.Println("votes:", len(tally.votes))
}

// endregion
