// A health check that never runs.
package main

import (
	"context"
	"errors"
	"fmt"
)

// region: health
// checker is what a part may have, if it wants to be asked.
type checker interface {
	Check(ctx context.Context) error
}

func health(ctx context.Context, parts map[string]any) error {
	for name, part := range parts {
		if c, ok := part.(checker); ok {
			if err := c.Check(ctx); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
		}
	}
	return nil
}

type Engine struct{ err error }

func (e *Engine) Check() error { return e.err }

// endregion

func main() {
	camera := &Engine{err: errors.New("no picture for 40 s")}
	fmt.Println("health:", health(context.Background(), map[string]any{"camera": camera}))
}
