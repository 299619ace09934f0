package avalanche

import (
	"context"
	"fmt"
)

// Push sends a text to one phone. It may wait for long, and gives up when its
// ctx ends.
type Push func(ctx context.Context, phone, text string) error

// Warn sends a text to one phone after the other. Every push ends when ctx
// ends, and sees the values of ctx.
func Warn(ctx context.Context, push Push, phones []string, text string) error {
	inner := endOf{context.Background(), ctx}
	for _, phone := range phones {
		if err := push(inner, phone, text); err != nil {
			return fmt.Errorf("warn %s: %w", phone, err)
		}
	}
	return nil
}

// endOf has the end of a ctx and no values.
type endOf struct {
	context.Context
	end context.Context
}

func (e endOf) Done() <-chan struct{} { return e.end.Done() }

func (e endOf) Err() error { return e.end.Err() }
