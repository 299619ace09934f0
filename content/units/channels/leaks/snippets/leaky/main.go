// Command leaky leaves one goroutine behind for each thumbnail that is late.
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

// region: program
func thumbnail(ctx context.Context, p Photo) (Thumb, error) {
	ch := make(chan Thumb)
	go func() {
		ch <- resize(p) // takes 200 ms
	}()

	select {
	case t := <-ch:
		return t, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

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

// endregion
