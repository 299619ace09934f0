package vacuum

import "sync"

// Syncer sends the map of a vacuum robot to its owner's phone.
type Syncer struct {
	mu     sync.Mutex
	news   *sync.Cond
	due    bool
	closed bool
	ended  chan struct{}
}

// Start begins to listen for moves. Each call of sync sends the whole map as
// it is at the start of the call, and takes a while.
func Start(sync func()) *Syncer {
	s := newSyncer()
	go s.run(sync)
	return s
}

func newSyncer() *Syncer {
	s := &Syncer{ended: make(chan struct{})}
	s.news = sync.NewCond(&s.mu)
	return s
}

// wait returns true when a sync is due, and false when none will be.
func (s *Syncer) wait() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	for !s.due && !s.closed {
		s.news.Wait()
	}
	due := s.due
	s.due = false
	return due
}

func (s *Syncer) run(sync func()) {
	defer close(s.ended)
	for s.wait() {
		sync()
	}
}

// Moved is called after each change of the map, by several goroutines. It
// does not wait, and a sync that begins after the call follows. All changes
// that come while a sync is under way share one more.
func (s *Syncer) Moved() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.due = true
	s.news.Signal()
}

// Close is called once, after the last Moved. It returns when every change
// has been sent.
func (s *Syncer) Close() {
	s.mu.Lock()
	s.closed = true
	s.news.Signal()
	s.mu.Unlock()
	<-s.ended
}
