package signals

import (
	"io"
	"time"
)

// Run runs all jobs in order. For the first one that takes longer than
// limit it writes to out, once, what led to it. A failed Start is
// returned at once, a failed WriteTo after the last job.
func Run(r Recorder, jobs []func(), limit time.Duration, out io.Writer) error {
	for _, job := range jobs {
		start := time.Now()
		job()
		if time.Since(start) <= limit {
			continue
		}
		if err := r.Start(); err != nil {
			return err
		}
		_, err := r.WriteTo(out)
		r.Stop()
		if err != nil {
			return err
		}
	}
	return nil
}
