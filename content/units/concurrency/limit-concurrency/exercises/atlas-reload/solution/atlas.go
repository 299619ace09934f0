// Package atlas answers queries on a map that is now and then replaced.
package atlas

import (
	"context"

	"golang.org/x/sync/semaphore"
)

// region: atlas
const queries = 8 // at once

type Atlas struct {
	gate *semaphore.Weighted
	data map[string]string
}

func New(data map[string]string) *Atlas {
	return &Atlas{gate: semaphore.NewWeighted(queries), data: data}
}

// Query looks up a place. Up to eight queries run at once.
func (a *Atlas) Query(ctx context.Context, look func(map[string]string)) error {
	if err := a.gate.Acquire(ctx, 1); err != nil {
		return err
	}
	defer a.gate.Release(1)
	look(a.data)
	return nil
}

// Reload changes the map. No query runs beside it.
func (a *Atlas) Reload(ctx context.Context, change func(map[string]string)) error {
	if err := a.gate.Acquire(ctx, queries); err != nil {
		return err
	}
	defer a.gate.Release(queries)
	change(a.data)
	return nil
}

// endregion
