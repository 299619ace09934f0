package meter

// Feed hands out the readings of a water meter, one after another, until it
// is stopped.
type Feed struct {
	readings chan int
	stop     chan struct{}
}

// Start begins to read. Each call of read takes a while.
func Start(read func() int) *Feed {
	f := &Feed{readings: make(chan int), stop: make(chan struct{})}
	go f.run(read)
	return f
}

func (f *Feed) run(read func() int) {
	defer close(f.readings)
	for {
		n := read()
		select {
		case f.readings <- n:
		case <-f.stop:
			return
		}
	}
}

// Readings is closed after Stop.
func (f *Feed) Readings() <-chan int {
	return f.readings
}

// Stop ends the feed. It is called once, by whoever has seen enough.
func (f *Feed) Stop() {
	close(f.stop)
}
