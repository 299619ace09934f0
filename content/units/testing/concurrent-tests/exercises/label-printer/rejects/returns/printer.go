// Package fakeprinter has a printer for tests of what prints labels.
package fakeprinter

import "errors"

// TB is what Start needs of a test. Fatalf ends the goroutine that calls it.
type TB interface {
	Helper()
	Errorf(format string, args ...any)
	Fatalf(format string, args ...any)
}

// ErrRefused is the answer to a label that was not expected.
var ErrRefused = errors.New("label refused")

// A Job is answered on Done, which has to be received from.
type Job struct {
	Label string
	Done  chan error
}

// Start starts a printer that expects these labels, in this order. Each job
// is answered: with nil if its label is the next one, and with ErrRefused if
// it is not. A refused label also fails the test, with one report that names
// both labels; the printer goes on and still expects the same label. It ends
// when jobs is closed.
func Start(t TB, labels ...string) (jobs chan<- Job) {
	t.Helper()
	queue := make(chan Job)
	go func() {
		for job := range queue {
			next := "no more"
			if len(labels) > 0 {
				next = labels[0]
			}
			if len(labels) == 0 || job.Label != next {
				t.Errorf("got label %q, want %q", job.Label, next)
				job.Done <- ErrRefused
				return
			}
			labels = labels[1:]
			job.Done <- nil
		}
	}()
	return queue
}
