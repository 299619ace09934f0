// Command passed searches an archive for a reader who leaves.
package main

import (
	"context"
	"fmt"
	"time"
)

// Index is slow today.
type Index struct{}

// Query takes 600 ms, or ends when ctx does.
func (Index) Query(ctx context.Context, word string) (int, error) {
	select {
	case <-time.After(600 * time.Millisecond):
		return 12, nil
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}

// region: search
func search(ctx context.Context, ix Index, word string) (string, error) {
	hits, err := count(ctx, ix, word)
	if err != nil {
		return "", fmt.Errorf("search %q: %w", word, err)
	}
	return fmt.Sprintf("%d records", hits), nil
}

func count(ctx context.Context, ix Index, word string) (int, error) {
	return ix.Query(ctx, word)
}

// endregion

// region: main
func main() {
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		_, err := search(ctx, Index{}, "harbour")
		fmt.Println("search ended:", err)
	}()
	time.Sleep(100 * time.Millisecond)
	cancel() // the reader leaves
	time.Sleep(200 * time.Millisecond)
	fmt.Println("200 ms later")
	time.Sleep(time.Second)
}

// endregion
