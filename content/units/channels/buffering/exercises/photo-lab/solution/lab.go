package photolab

import (
	"context"
	"sync"
)

// Lab develops photos one after another, in the order in which they came.
type Lab struct {
	queue chan string
	work  sync.WaitGroup
}

// Open opens a lab. While one photo is developed, up to waiting others may
// wait.
func Open(waiting int, develop func(photo string)) *Lab {
	l := &Lab{queue: make(chan string, waiting)}
	l.work.Go(func() {
		for photo := range l.queue {
			develop(photo)
		}
	})
	return l
}

// Submit hands a photo in. When the lab is full, Submit waits for room, but
// not after ctx has ended: then it returns ctx's error, and the photo is not
// developed. If it returns nil, the photo is developed, now or later.
func (l *Lab) Submit(ctx context.Context, photo string) error {
	select {
	case l.queue <- photo:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Close is called when no Submit is under way. It returns when all photos
// that were taken are developed.
func (l *Lab) Close() {
	close(l.queue)
	l.work.Wait()
}
