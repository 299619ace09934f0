// Command shuffled looks up the country of each request in parallel and loses the order.
package main

import (
	"fmt"
	"sync"
	"time"
)

// country takes longest for the first address.
func country(ip string) string {
	if ip == "ip1" {
		time.Sleep(200 * time.Millisecond)
		return "DE"
	}
	if ip == "ip2" {
		time.Sleep(100 * time.Millisecond)
		return "FR"
	}
	return "IT"
}

// region: countries
func countries(ips []string) []string {
	var mu sync.Mutex
	var wg sync.WaitGroup
	var out []string
	for _, ip := range ips {
		wg.Go(func() {
			c := country(ip)
			mu.Lock()
			defer mu.Unlock()
			out = append(out, c)
		})
	}
	wg.Wait()
	return out
}

// endregion

func main() {
	fmt.Println(countries([]string{"ip1", "ip2", "ip3"}))
}
