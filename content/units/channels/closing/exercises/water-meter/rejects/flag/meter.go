package meter

import "sync/atomic"

// Feed hands out the readings of a water meter, one after another, until it
// is stopped.
type Feed struct {
	readings chan int
	stopped  atomic.Bool
}

// Start begins to read. Each call of read takes a while.
func Start(read func() int) *Feed {
	f := &Feed{readings: make(chan int)}
	go f.run(read)
	return f
}

func (f *Feed) run(read func() int) {
	defer close(f.readings)
	for {
		n := read()
		if f.stopped.Load() {
			return
		}
		f.readings <- n
	}
}

// Readings is closed after Stop.
func (f *Feed) Readings() <-chan int {
	return f.readings
}

// Stop ends the feed. It is called once, by whoever has seen enough.
func (f *Feed) Stop() {
	f.stopped.Store(true)
}
