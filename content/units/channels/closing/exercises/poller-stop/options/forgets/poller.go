// Package poller fetches rates until it is stopped.
package poller

// Poller has goroutines that end when done is closed.
type Poller struct {
	done chan struct{}
	log  func(string)
}

// New makes a poller that says to log what it does.
func New(log func(string)) *Poller { return &Poller{done: make(chan struct{}), log: log} }

// Done is what the poller's goroutines select on.
func (p *Poller) Done() <-chan struct{} { return p.done }

// region: stop
func (p *Poller) Stop() {
	if p.done != nil {
		p.log("stopping")
		close(p.done)
		p.done = nil
	}
}

// endregion
