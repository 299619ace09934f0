// Package vouchers checks voucher codes.
package vouchers

import (
	"strings"
	"sync"
)

func check(code string) bool { return strings.HasPrefix(code, "V-") }

// region: valid
// Valid counts the valid codes.
func Valid(codes <-chan string) int {
	results, n := make(chan bool, 16), 0
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for c := range codes {
				results <- check(c)
			}
		})
	}

	wg.Wait()
	close(results)
	for ok := range results {
		if ok {
			n++
		}
	}
	return n
}

// endregion
