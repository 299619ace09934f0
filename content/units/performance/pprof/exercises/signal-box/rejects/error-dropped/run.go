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
	written := false
	for _, job := range jobs {
		start := time.Now()
		job()
		if !written && time.Since(start) > limit {
			written = true
			r.WriteTo(out)
		}
	}
	return nil
}
