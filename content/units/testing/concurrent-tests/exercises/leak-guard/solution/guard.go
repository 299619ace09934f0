// Package guard checks tests for goroutines that they leave behind.
package guard

import "time"

// TB is what Goroutines needs of a test.
type TB interface {
	Helper()
	Errorf(format string, args ...any)
}

// Goroutines is called as a test begins, and what it returns as it ends:
//
//	defer guard.Goroutines(t, runtime.NumGoroutine)()
//
// The test fails if there are more goroutines then than in the beginning,
// and still are a second later.
func Goroutines(t TB, count func() int) func() {
	// region: guard
	before := count()
	return func() {
		t.Helper()
		end := time.Now().Add(time.Second)
		for count() > before {
			if time.Now().After(end) {
				t.Errorf("more than %d goroutines", before)
				return
			}
			time.Sleep(10 * time.Millisecond)
		}
	}
	// endregion
}
