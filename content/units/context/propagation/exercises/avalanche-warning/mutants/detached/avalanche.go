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
	for _, phone := range phones {
		if err := push(context.WithoutCancel(ctx), phone, text); err != nil {
			return fmt.Errorf("warn %s: %w", phone, err)
		}
	}
	return nil
}
