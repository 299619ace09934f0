package roof

import (
	"errors"
	"sync"
)

// ErrClosed is returned by Add after Close.
var ErrClosed = errors.New("log is closed")

// Disk is slow. A write after Close fails.
type Disk interface {
	Write(reading string) error
	Close() error
}

// Log keeps what the sensors on a roof read. A writer of its own takes the
// readings from a queue.
type Log struct {
	mu     sync.Mutex
	closed bool
	queue  chan string
	done   sync.WaitGroup
	disk   Disk
	err    error // of the writes, joined
}

func Open(disk Disk) *Log {
	l := &Log{queue: make(chan string, 64), disk: disk}
	l.done.Go(l.write)
	return l
}

func (l *Log) Add(reading string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed {
		return ErrClosed
	}
	l.queue <- reading
	return nil
}

func (l *Log) write() {
	for reading := range l.queue {
		l.err = errors.Join(l.err, l.disk.Write(reading))
	}
}

// Close refuses new readings, writes all that were added, and then closes the
// disk. It returns the errors of the writes and of the disk's Close, joined.
// It is called once.
func (l *Log) Close() error {
	l.mu.Lock()
	l.closed = true
	close(l.queue)
	l.mu.Unlock()
	l.done.Wait()
	return errors.Join(l.err, l.disk.Close())
}
