package fax

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// ErrBusy says that the line is taken.
var ErrBusy = errors.New("line is busy")

// Page is one sheet.
type Page string

func (p Page) String() string { return fmt.Sprintf("page of %d bytes", len(p)) }

// region: send
// Send tries until the page is accepted. After each failure it waits,
// each time twice as long. If ctx ends the wait, there is no further
// try, and the error matches both the last failure and that of ctx.
func Send(ctx context.Context, page Page,
	try func(context.Context, Page) error) error {
	for wait := time.Second; ; wait *= 2 {
		err := try(ctx, page)
		if err == nil {
			return nil
		}
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return errors.Join(err, ctx.Err())
		}
	}
}

// endregion
