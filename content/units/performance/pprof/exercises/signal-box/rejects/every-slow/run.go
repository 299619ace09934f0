package signals

import (
	"io"
	"time"
)

// Run runs all jobs in order. For the first one that takes longer than
// limit it writes to out, once, what led to it. A failed Start is
// returned at once, a failed WriteTo after the last job.
func Run(rec Recorder, jobs []func(), limit time.Duration, out io.Writer) error {
	if err := rec.Start(); err != nil {
		return err
	}
	defer rec.Stop()
	var failed error
	for _, job := range jobs {
		start := time.Now()
		job()
		if time.Since(start) > limit {
			if _, err := rec.WriteTo(out); err != nil {
				failed = err
			}
		}
	}
	return failed
}
