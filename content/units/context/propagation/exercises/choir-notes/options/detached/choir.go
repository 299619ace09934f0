// Package choir sends its singers their notes.
package choir

import "context"

// Job was put into the queue by a request.
type Job struct {
	Request context.Context // that of the request which asked for it
	Singer  string
}

// region: next
func next(ctx context.Context, job Job, send func(context.Context, string) error) error {
	return send(context.WithoutCancel(job.Request), job.Singer)
}

// endregion

// Next is next, for the tests.
func Next(ctx context.Context, job Job, send func(context.Context, string) error) error {
	return next(ctx, job, send)
}
