package meter

import "context"

// Feed hands out the readings of a water meter, one after another, until it
// is stopped.
type Feed struct {
	readings chan int
	cancel   context.CancelFunc
}

// Start begins to read. Each call of read takes a while.
func Start(read func() int) *Feed {
	ctx, cancel := context.WithCancel(context.Background())
	f := &Feed{readings: make(chan int), cancel: cancel}
	go f.run(ctx, read)
	return f
}

func (f *Feed) run(ctx context.Context, read func() int) {
	defer close(f.readings)
	for ctx.Err() == nil {
		n := read()
		select {
		case f.readings <- n:
		case <-ctx.Done():
		}
	}
}

// Readings is closed after Stop.
func (f *Feed) Readings() <-chan int {
	return f.readings
}

// Stop ends the feed. It is called once, by whoever has seen enough.
func (f *Feed) Stop() {
	f.cancel()
}
