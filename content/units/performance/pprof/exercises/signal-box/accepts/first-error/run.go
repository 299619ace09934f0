package signals

import (
	"fmt"
	"io"
	"sync"
	"time"
)

// Run runs all jobs in order. For the first one that takes longer than
// limit it writes to out, once, what led to it. A failed Start is
// returned at once, a failed WriteTo after the last job.
func Run(r Recorder, jobs []func(), limit time.Duration, out io.Writer) error {
	if err := r.Start(); err != nil {
		return err
	}
	var failed error
	var once sync.Once
	for _, job := range jobs {
		start := time.Now()
		job()
		if time.Since(start) > limit {
			once.Do(func() {
				if _, err := r.WriteTo(out); err != nil {
					failed = fmt.Errorf("flight record: %w", err)
				}
				r.Stop()
			})
		}
	}
	once.Do(r.Stop)
	return failed
}
