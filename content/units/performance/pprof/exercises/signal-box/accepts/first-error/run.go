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
func Run(rec Recorder, jobs []func(), limit time.Duration, out io.Writer) error {
	if err := rec.Start(); err != nil {
		return err
	}
	var failed error
	var once sync.Once
	for _, job := range jobs {
		start := time.Now()
		job()
		if time.Since(start) > limit {
			once.Do(func() {
				if _, err := rec.WriteTo(out); err != nil {
					failed = fmt.Errorf("flight record: %w", err)
				}
				rec.Stop()
			})
		}
	}
	once.Do(rec.Stop)
	return failed
}
