package meter

import "sync"

// Feed hands out the readings of a water meter, one after another, until it is stopped.
type Feed struct {
	mu       sync.Mutex
	stopped  bool
	readings chan int
}

// Start begins to read. Each call of read takes a while.
func Start(read func() int) *Feed {
	f := &Feed{readings: make(chan int)}
	go f.run(read)
	return f
}

func (f *Feed) run(read func() int) {
	for {
		n := read()
		f.mu.Lock()
		if f.stopped {
			f.mu.Unlock()
			return
		}
		f.readings <- n
		f.mu.Unlock()
	}
}

// Readings is closed after Stop.
func (f *Feed) Readings() <-chan int {
	return f.readings
}

// Stop ends the feed. It is called once, by whoever has seen enough.
func (f *Feed) Stop() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.stopped = true
	close(f.readings)
}
