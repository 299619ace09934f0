// Package stagetest opens puppet stages for tests.
package stagetest

// TB is what Open needs of a test. Fatalf ends the goroutine that calls it.
type TB interface {
	Helper()
	Fatalf(format string, args ...any)
}

// region: open
// Open opens both at once, and returns when they are open. Where one fails,
// it ends the test, without a wait for the other.
func Open(t TB, curtain, trapdoor func() error) {
	t.Helper()
	errs := make(chan error, 2)
	for _, open := range []func() error{curtain, trapdoor} {
		go func() { errs <- open() }()
	}
	for range 2 {
		if err := <-errs; err != nil {
			t.Fatalf("cannot open: %v", err)
		}
	}
}

// endregion
