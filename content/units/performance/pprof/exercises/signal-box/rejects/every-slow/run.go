package signals

import (
	"io"
	"time"
)

// Run runs all jobs in order. For the first one that takes longer than
// limit it writes to out, once, what led to it. A failed Start is
// returned at once, a failed WriteTo after the last job.
func Run(r Recorder, jobs []func(), limit time.Duration, out io.Writer) error {
	if err := r.Start(); err != nil {
		return err
	}
	defer r.Stop()
	var failed error
	for _, job := range jobs {
		start := time.Now()
		job()
		if time.Since(start) > limit {
			if _, err := r.WriteTo(out); err != nil {
				failed = err
			}
		}
	}
	return failed
}
