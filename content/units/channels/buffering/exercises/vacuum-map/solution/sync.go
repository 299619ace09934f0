package vacuum

// Syncer sends the map of a vacuum robot to its owner's phone.
type Syncer struct {
	moved chan struct{}
	ended chan struct{}
}

// Start begins to listen for moves. Each call of sync sends the whole map as
// it is at the start of the call, and takes a while.
func Start(sync func()) *Syncer {
	s := &Syncer{
		moved: make(chan struct{}, 1),
		ended: make(chan struct{}),
	}
	go s.run(sync)
	return s
}

func (s *Syncer) run(sync func()) {
	defer close(s.ended)
	for range s.moved {
		sync()
	}
}

// Moved is called after each change of the map, by several goroutines. It
// does not wait, and a sync that begins after the call follows. All changes
// that come while a sync is under way share one more.
func (s *Syncer) Moved() {
	select {
	case s.moved <- struct{}{}:
	default: // a sync is due already
	}
}

// Close is called once, after the last Moved. It returns when every change
// has been sent.
func (s *Syncer) Close() {
	close(s.moved)
	<-s.ended
}
