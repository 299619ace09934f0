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
	var (
		wg     sync.WaitGroup
		mu     sync.Mutex
		failed = n
		first  error
	)
	wg.Add(n)
	for i := range n {
		go func() {
			defer wg.Done()
			err := f(i)
			mu.Lock()
			defer mu.Unlock()
			if err != nil && i < failed {
				failed, first = i, err
			}
		}()
	}
	wg.Wait()
	if first != nil {
		t.Fatalf("call %d of %d: %v", failed, n, first)
	}
}
