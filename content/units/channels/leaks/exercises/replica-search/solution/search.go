// Package search asks all replicas of an index at once and takes the first answer.
package search

import "context"

// Replica is one copy of the index.
type Replica interface {
	Find(ctx context.Context, term string) []string
}

// region: count
// Count: room for every answer.
func firstCounted(ctx context.Context, rs []Replica, term string) []string {
	found := make(chan []string, len(rs))
	for _, r := range rs {
		go func() { found <- r.Find(ctx, term) }()
	}
	return <-found
}

// endregion

// region: select
// Select: each send also watches for the end.
func firstSelected(ctx context.Context, rs []Replica, term string) []string {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	found := make(chan []string)
	for _, r := range rs {
		go func() {
			select {
			case found <- r.Find(ctx, term):
			case <-ctx.Done():
			}
		}()
	}
	select {
	case hits := <-found:
		return hits
	case <-ctx.Done():
		return nil
	}
}

// endregion

// region: drain
// Drain: receive what is left before the return.
func firstDrained(ctx context.Context, rs []Replica, term string) []string {
	ctx, cancel := context.WithCancel(ctx)
	found := make(chan []string)
	for _, r := range rs {
		go func() { found <- r.Find(ctx, term) }()
	}
	first := <-found
	cancel()
	for range len(rs) - 1 {
		<-found
	}
	return first
}

// endregion
