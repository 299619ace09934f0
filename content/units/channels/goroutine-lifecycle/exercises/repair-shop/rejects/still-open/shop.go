package repair

import (
	"context"
	"errors"
	"sync"
)

// ErrClosed is what HandIn returns once Close has been called.
var ErrClosed = errors.New("the shop is closed")

// Shop repairs each item in a goroutine of its own.
type Shop struct {
	repair  func(ctx context.Context, item string)
	all     context.Context // the ctx of every repair
	cancel  context.CancelFunc
	repairs sync.WaitGroup
}

// Open opens a shop. A repair takes a while; it gives up soon after its ctx
// ends.
func Open(repair func(ctx context.Context, item string)) *Shop {
	all, cancel := context.WithCancel(context.Background())
	return &Shop{repair: repair, all: all, cancel: cancel}
}

// HandIn begins a repair and does not wait for it.
func (s *Shop) HandIn(item string) error {
	s.repairs.Go(func() { s.repair(s.all, item) })
	return nil
}

// Close is called once, while others may call HandIn. From then on no repair
// begins. It lets those under way finish, and returns nil. If ctx ends first,
// it cancels them, and returns ctx's error when they have given up.
func (s *Shop) Close(ctx context.Context) error {
	done := make(chan struct{})
	go func() {
		s.repairs.Wait()
		close(done)
	}()
	select {
	case <-done:
		s.cancel()
		return nil
	case <-ctx.Done():
		s.cancel()
		<-done
		return ctx.Err()
	}
}
