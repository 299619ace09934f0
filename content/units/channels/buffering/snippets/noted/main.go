// Command noted saves pages, also while the search index is being rebuilt.
package main

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"
)

// Index is the search index of a wiki.
type Index struct {
	pages   atomic.Int64 // saved
	indexed atomic.Int64
	changed chan struct{}
}

// region: index
func NewIndex() *Index {
	return &Index{changed: make(chan struct{}, 1)}
}

// Changed is called after each save, and must not wait.
func (x *Index) Changed() {
	select {
	case x.changed <- struct{}{}:
	default: // a rebuild is due already
	}
}

func (x *Index) Run(ctx context.Context) {
	for {
		select {
		case <-x.changed:
			x.rebuild() // takes 200 ms
		case <-ctx.Done():
			return
		}
	}
}

// endregion

func (x *Index) rebuild() {
	n := x.pages.Load()
	time.Sleep(200 * time.Millisecond)
	x.indexed.Store(n)
}

func main() {
	x := NewIndex()
	go x.Run(context.Background())
	for range 3 {
		time.Sleep(60 * time.Millisecond)
		x.pages.Add(1)
		x.Changed()
	}
	time.Sleep(time.Second)
	fmt.Println("pages saved:", x.pages.Load())
	fmt.Println("pages indexed:", x.indexed.Load())
}
