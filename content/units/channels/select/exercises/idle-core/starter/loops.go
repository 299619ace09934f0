// Package loops has three loops with a default in them.
package loops

import (
	"context"
	"io"
	"sync"
	"time"
)

// Queue holds what is to be sent.
type Queue struct {
	mu    sync.Mutex
	items []string
}

// Len says how much there is to be sent.
func (q *Queue) Len() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return len(q.items)
}

// Send sends one item.
func (q *Queue) Send() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.items = q.items[1:]
}

func beat() {}

// copyMegabyte copies the next megabyte, or what is left of the file.
func copyMegabyte(h io.Writer, file io.Reader) (atEnd bool, err error) {
	_, err = io.CopyN(h, file, 1<<20)
	if err == io.EOF {
		return true, nil
	}
	return false, err
}

// region: loops
func digest(ctx context.Context, h io.Writer, file io.Reader) error {
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		default:
			atEnd, err := copyMegabyte(h, file)
			if atEnd || err != nil {
				return err
			}
		}
	}
}

func flush(ctx context.Context, q *Queue) {
	for {
		select {
		case <-ctx.Done():
			return
		default:
			if q.Len() > 0 {
				q.Send()
			}
		}
	}
}

func heartbeat(stop <-chan struct{}, t *time.Ticker) {
	for {
		select {
		case <-stop:
			return
		default:
			<-t.C
			beat()
		}
	}
}

// endregion
