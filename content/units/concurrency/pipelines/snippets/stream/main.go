// Command stream looks up countries in parallel and hands them out in order, while further ones are looked up.
package main

import (
	"context"
	"fmt"
	"time"
)

func country(ip string) string {
	if ip == "ip1" {
		time.Sleep(100 * time.Millisecond)
		return "DE"
	}
	return "IT"
}

// region: stream
func countries(ctx context.Context, ips <-chan string, n int) <-chan (<-chan string) {
	queue := make(chan (<-chan string), n)
	go func() {
		defer close(queue)
		for ip := range ips {
			one := make(chan string, 1)
			select {
			case queue <- one:
				go func() { one <- country(ip) }()
			case <-ctx.Done():
				return
			}
		}
	}()
	return queue
}

// endregion

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	ips := make(chan string)
	go func() {
		defer close(ips)
		for _, ip := range []string{"ip1", "ip2", "ip3"} {
			select {
			case ips <- ip:
			case <-ctx.Done():
				return
			}
		}
	}()
	// region: read
	for one := range countries(ctx, ips, 4) {
		fmt.Println(<-one)
	}
	// endregion
}
