// Package pdf renders jobs until the service stops.
package pdf

import (
	"context"
	"time"
)

// Job is a document to render.
type Job struct{ Pages int }

// Worker renders jobs one after the other.
type Worker struct {
	Jobs chan Job
	Draw func(context.Context, Job) error
	Fail func(Job, error)
}

// region: worker
// Serve renders the jobs. base ends when the service stops.
func (w *Worker) Serve(base context.Context) {
	for job := range w.Jobs {
		if err := w.render(base, job); err != nil {
			w.Fail(job, err)
		}
	}
}

func (w *Worker) render(base context.Context, job Job) error {
	ctx, _ := context.WithTimeout(base, 2*time.Minute)
	return w.Draw(ctx, job)
}

// endregion
