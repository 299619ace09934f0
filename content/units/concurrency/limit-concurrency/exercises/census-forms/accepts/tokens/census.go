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
	slots := make(chan struct{}, limit)
	var wg sync.WaitGroup
	defer wg.Wait()
	for {
		select {
		case slots <- struct{}{}:
		case <-ctx.Done():
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		form, ok := next()
		if !ok {
			return nil
		}
		wg.Go(func() {
			defer func() { <-slots }()
			read(form)
		})
	}
}
