// Package farm prints jobs on a 3D printer.
package farm

import "context"

// Job is one thing to be printed.
type Job int

// Run prints the jobs one after another until ctx ends.
func Run(ctx context.Context, jobs <-chan Job, print func(Job)) {
	for {
		in := jobs
		if ctx.Err() != nil {
			in = nil
		}
		select {
		case j := <-in:
			print(j)
		case <-ctx.Done():
			return
		}
	}
}
