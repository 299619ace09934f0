// Command inside makes thumbnails of a hundred photos, with four slots.
package main

import (
	"fmt"
	"sync"
	"time"
)

type Photo struct{ name string }

// gauge knows how high a number has been.
type gauge struct {
	mu       sync.Mutex
	now, top int
}

func (g *gauge) add(n int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.now += n
	g.top = max(g.top, g.now)
}

var memory, busy gauge

func read(name string) Photo {
	memory.add(1)
	return Photo{name}
}

func resize(Photo) {
	busy.add(1)
	time.Sleep(100 * time.Millisecond)
	busy.add(-1)
	memory.add(-1)
}

// region: all
func thumbnails(names []string) {
	slots := make(chan struct{}, 4)
	var wg sync.WaitGroup
	for _, name := range names {
		photo := read(name)
		wg.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			resize(photo)
		})
	}
	wg.Wait()
}

// endregion

func main() {
	var names []string
	for i := range 100 {
		names = append(names, fmt.Sprintf("%d.jpg", i))
	}
	thumbnails(names)
	fmt.Println("resized at once:", busy.top)
	fmt.Println("photos in memory:", memory.top)
}
