// Package rush helps tests that call something many times at once.
package rush

import (
	"fmt"
	"sync"
)

// TB is what Run needs of a test. Fatalf ends the goroutine that calls it.
type TB interface {
	Helper()
	Fatalf(format string, args ...any)
}

// Run calls f with 0 to n-1, all at once, and waits for all of them. If some
// fail, it ends the test with one report: the error of the lowest of them,
// and which one it was.
func Run(t TB, n int, f func(i int) error) {
	t.Helper()
	errs := make(chan error)
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() {
			if err := f(i); err != nil {
				errs <- fmt.Errorf("call %d of %d: %w", i, n, err)
			}
		})
	}
	wg.Wait()
	close(errs)
	if err, ok := <-errs; ok {
		t.Fatalf("%v", err)
	}
}
