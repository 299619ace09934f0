// Command fixed gives each worker room for its one result, so that none is left behind.
package main

import (
	"context"
	"fmt"
	"runtime"
	"time"
)

type (
	Photo string
	Thumb []byte
)

func resize(p Photo) Thumb {
	time.Sleep(200 * time.Millisecond)
	return Thumb(p)
}

// region: thumbnail
func thumbnail(ctx context.Context, p Photo) (Thumb, error) {
	ch := make(chan Thumb, 1)
	go func() {
		ch <- resize(p)
	}()

	select {
	case t := <-ch:
		return t, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// endregion

func main() {
	root := context.Background()
	for _, p := range []Photo{"a.jpg", "b.jpg", "c.jpg"} {
		ctx, cancel := context.WithTimeout(root, 50*time.Millisecond)
		_, err := thumbnail(ctx, p)
		cancel()
		fmt.Println(p, err)
	}
	time.Sleep(time.Second)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
