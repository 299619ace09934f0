// Package choir sends its singers their notes.
package choir

import (
	"context"
	"log"
)

func next(ctx context.Context, job Job, send func(context.Context, string) error) error {
	return send(ctx, job.Singer)
}

// region: work
// Job was put into the queue by a request.
type Job struct {
	Request context.Context // of the request that asked for it
	Singer  string
}

// Work sends until jobs is closed. A shutdown cancels ctx,
// then waits until Work has returned.
func Work(ctx context.Context, jobs <-chan Job,
	send func(ctx context.Context, singer string) error) {
	for job := range jobs {
		if err := next(ctx, job, send); err != nil {
			log.Printf("notes for %s: %v", job.Singer, err)
		}
	}
}

// endregion
