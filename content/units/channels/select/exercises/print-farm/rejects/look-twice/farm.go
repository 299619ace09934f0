// Package farm prints jobs on a 3D printer.
package farm

import "context"

// Job is one thing to be printed.
type Job int

// Run prints the jobs one after another until ctx ends.
func Run(ctx context.Context, jobs <-chan Job, print func(Job)) {
	for ctx.Err() == nil {
		select {
		case j := <-jobs:
			if ctx.Err() != nil {
				return
			}
			print(j)
		case <-ctx.Done():
			return
		}
	}
}
