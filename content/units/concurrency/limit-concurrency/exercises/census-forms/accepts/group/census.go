// Package census reads scanned forms.
package census

import (
	"context"
	"sync"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
)

// A Form is a scan of 40 MB.
type Form struct{ Number int }

// ReadAll takes forms from next until it says false, and reads each. It takes
// a form only when fewer than limit are taken and not yet read, and limit are
// read at once where there are as many. Once ctx has ended it takes no more
// and returns the error of ctx. In either case it returns when all forms that
// it has taken are read.
//
// next must not be called by two goroutines at once.
func ReadAll(ctx context.Context, next func() (Form, bool), limit int, read func(Form)) error {
	var mu sync.Mutex
	var ended atomic.Bool
	var g errgroup.Group
	g.SetLimit(limit)
	for !ended.Load() && ctx.Err() == nil {
		g.Go(func() error {
			mu.Lock()
			if ended.Load() || ctx.Err() != nil {
				mu.Unlock()
				return nil
			}
			form, ok := next()
			ended.Store(!ok)
			mu.Unlock()
			if ok {
				read(form)
			}
			return nil
		})
	}
	g.Wait()
	if ended.Load() {
		return nil
	}
	return ctx.Err()
}
