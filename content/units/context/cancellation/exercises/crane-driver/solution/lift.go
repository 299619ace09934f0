package crane

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Lift takes the crane and moves the load. If ctx ends, both end. A crane
// that was taken is given back, whatever has become of ctx or of the load. To
// give it back the yard has 5 seconds from then on. The error matches that of
// the move and that of giving back.
func Lift(ctx context.Context, yard Yard, load string) error {
	if err := yard.Take(ctx); err != nil {
		return fmt.Errorf("take crane: %w", err)
	}
	moveErr := yard.Move(ctx, load)
	giveCtx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	giveErr := yard.Give(giveCtx)
	return errors.Join(moveErr, giveErr)
}
