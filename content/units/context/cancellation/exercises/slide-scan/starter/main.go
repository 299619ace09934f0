// Command slides stops a scanner in the middle of a scan.
package main

import (
	"context"
	"fmt"
	"time"
)

// region: program
func scan() string {
	time.Sleep(time.Second) // the lamp moves along
	fmt.Print("scanned, ")
	return "slide 1"
}

func feed(ctx context.Context, slides chan<- string) error {
	select {
	case slides <- scan():
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(50*time.Millisecond, func() {
		fmt.Print("stop, ")
		cancel()
	})
	fmt.Println(feed(ctx, make(chan string)))
}

// endregion
