// Package rush helps tests that call something many times at once.
package rush

import "sync"

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
	errs := make([]error, n)
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { errs[i] = f(i) })
	}
	wg.Wait()
	for i, err := range errs {
		if err != nil {
			t.Fatalf("call %d of %d: %v", i, n, err)
		}
	}
}
