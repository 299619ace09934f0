// Package names asks mirrors of a name service in turn.
package names

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Addr is what a name leads to.
type Addr string

// Mirror answers one lookup.
type Mirror struct {
	Name   string
	Lookup func(ctx context.Context, host string) (Addr, error)
}

// Resolver asks its mirrors in turn.
type Resolver struct{ Mirrors []Mirror }

// region: resolve
// Resolve asks the mirrors in turn. Callers give it two seconds in all.
func (r *Resolver) Resolve(ctx context.Context, host string) (Addr, error) {
	var errs []error
	for _, m := range r.Mirrors {
		askCtx, cancel := context.WithTimeout(ctx, 5*time.Second)
		addr, err := m.Lookup(askCtx, host) // healthy: within 100 ms
		cancel()
		if err == nil {
			return addr, nil
		}
		errs = append(errs, fmt.Errorf("%s: %w", m.Name, err))
	}
	return "", errors.Join(errs...)
}

// endregion
