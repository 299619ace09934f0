// Package rush helps tests that call something many times at once.
package rush

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
	type result struct {
		i   int
		err error
	}
	results := make(chan result, n)
	for i := range n {
		go func() { results <- result{i, f(i)} }()
	}
	for range n {
		if r := <-results; r.err != nil {
			t.Fatalf("call %d of %d: %v", r.i, n, r.err)
		}
	}
}
