// Package census reads scanned forms.
package census

import (
	"context"
	"sync"
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
	var wg sync.WaitGroup
	for range limit {
		wg.Go(func() {
			for ctx.Err() == nil {
				form, ok := next()
				if !ok {
					return
				}
				read(form)
			}
		})
	}
	wg.Wait()
	return ctx.Err()
}
