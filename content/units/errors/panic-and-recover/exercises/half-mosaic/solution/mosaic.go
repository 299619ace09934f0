package mosaic

// Start runs f on a goroutine of its own. The function that it returns
// waits until f has ended, and if f panicked, it panics with the same
// value.
func Start(f func()) (wait func()) {
	// region: start
	var raised any
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer func() { raised = recover() }()
		f()
	}()
	return func() {
		<-done
		if raised != nil {
			panic(raised)
		}
	}
	// endregion
}
