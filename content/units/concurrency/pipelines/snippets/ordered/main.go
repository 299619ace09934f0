// Command ordered looks up the country of each request in parallel and keeps the order.
package main

import (
	"fmt"
	"sync"
	"time"
)

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
	var wg sync.WaitGroup
	out := make([]string, len(ips))
	for i, ip := range ips {
		wg.Go(func() {
			out[i] = country(ip)
		})
	}
	wg.Wait()
	return out
}

// endregion

func main() {
	fmt.Println(countries([]string{"ip1", "ip2", "ip3"}))
}
