// Command silo fills a silo with grain while fans dry it.
package main

import (
	"context"
	"errors"
	"fmt"
)

// Load is what a lorry brings.
type Load struct {
	ID    string
	Water int
}

func take(l Load) error {
	if l.Water > 14 {
		return errors.New("too wet")
	}
	return nil
}

// region: fill
// fill starts the fans, fills the silo, and stops the fans
// with the reason for which it returns.
func fill(ctx context.Context, loads []Load) (err error) {
	fanCtx, stopFans := context.WithCancelCause(ctx)
	defer func() { stopFans(err) }()
	startFans(fanCtx)

	for _, load := range loads {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := take(load); err != nil {
			return fmt.Errorf("load %s: %w", load.ID, err)
		}
	}
	return nil
}

// endregion

var off = make(chan struct{})

func startFans(ctx context.Context) {
	go func() {
		defer close(off)
		<-ctx.Done()
		fmt.Println("fans off:", context.Cause(ctx))
	}()
}

func main() {
	err := fill(context.Background(), []Load{{"R-1", 12}, {"R-2", 19}})
	<-off
	fmt.Println("fill:", err)
}
