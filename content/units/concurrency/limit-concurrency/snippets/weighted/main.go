// Command weighted makes thumbnails within a budget of memory.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"

	"golang.org/x/sync/semaphore"
)

var (
	sizes = map[string]int64{"a.jpg": 100, "b.jpg": 100, "c.jpg": 40, "d.jpg": 100, "e.jpg": 20}

	mu       sync.Mutex
	now, top int64
)

func sizeOf(name string) int64 { return sizes[name] }

func count(n int64) {
	mu.Lock()
	defer mu.Unlock()
	now += n
	top = max(top, now)
}

func thumbnail(name string) {
	count(sizes[name])
	time.Sleep(50 * time.Millisecond)
	count(-sizes[name])
}

// region: all
func thumbnails(ctx context.Context, names []string) error {
	memory := semaphore.NewWeighted(256) // MB, for all together
	var wg sync.WaitGroup
	defer wg.Wait()
	for _, name := range names {
		need := sizeOf(name)
		if err := memory.Acquire(ctx, need); err != nil {
			return fmt.Errorf("before %s: %w", name, err)
		}
		wg.Go(func() {
			defer memory.Release(need)
			thumbnail(name)
		})
	}
	return nil
}

// endregion

func main() {
	err := thumbnails(context.Background(), []string{"a.jpg", "b.jpg", "c.jpg", "d.jpg", "e.jpg"})
	fmt.Println("error:", err)
	fmt.Println("MB at once:", top)
}
