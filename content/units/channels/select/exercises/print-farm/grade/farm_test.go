package grade_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	farm "course.example/units/channels/select/exercises/print-farm/solution"
)

// waiting gives a queue of n jobs.
func waiting(n int) chan farm.Job {
	jobs := make(chan farm.Job, n)
	for i := range n {
		jobs <- farm.Job(i)
	}
	return jobs
}

func TestNoJobBeginsOnceCtxHasEnded(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for run := range 100 {
		jobs, printed := waiting(20), 0
		farm.Run(ctx, jobs, func(farm.Job) { printed++ })
		if printed != 0 {
			t.Fatalf("ctx ends before Run, 20 jobs wait: run %d of 100 printed %d jobs, want 0", run+1, printed)
		}
	}
}

func TestNoJobBeginsAfterTheOneUnderWay(t *testing.T) {
	for run := range 100 {
		ctx, cancel := context.WithCancel(context.Background())
		jobs, printed := waiting(20), 0
		farm.Run(ctx, jobs, func(farm.Job) {
			if printed++; printed == 3 {
				cancel()
			}
		})
		if printed != 3 {
			t.Fatalf("ctx ends during the third of 20 jobs: run %d of 100 printed %d jobs, want 3", run+1, printed)
		}
	}
}

func TestNoJobIsTakenAndNotPrinted(t *testing.T) {
	for run := range 100 {
		ctx, cancel := context.WithCancel(context.Background())
		jobs, printed := waiting(20), 0
		farm.Run(ctx, jobs, func(farm.Job) {
			if printed++; printed == 3 {
				cancel()
			}
		})
		if left := len(jobs); left+printed != 20 {
			t.Fatalf("ctx ends during the third of 20 jobs: run %d of 100 printed %d and left %d in the queue, want 20 in all", run+1, printed, left)
		}
	}
	for run := range 100 {
		ctx, cancel := context.WithCancel(context.Background())
		jobs, printed := waiting(20), 0
		farm.Run(endsAfterALook{ctx, cancel}, jobs, func(farm.Job) {
			if printed++; printed == 3 {
				cancel()
			}
		})
		if left := len(jobs); left+printed != 20 {
			t.Fatalf("ctx ends just after a look at ctx.Err(), and 20 jobs wait: run %d of 100 printed %d and left %d in the queue, want 20 in all", run+1, printed, left)
		}
	}
}

// endsAfterALook is a context that ends just after somebody has asked for its error.
type endsAfterALook struct {
	context.Context
	end func()
}

func (c endsAfterALook) Err() error {
	defer c.end()
	return c.Context.Err()
}

// start lets Run wait for a job, and gives a function that says whether it has returned.
func start(ctx context.Context, jobs <-chan farm.Job, print func(farm.Job)) (ended func() bool) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		farm.Run(ctx, jobs, print)
	}()
	return func() bool {
		select {
		case <-done:
			return true
		case <-time.After(time.Minute):
			return false
		}
	}
}

func TestEndsAlsoWhileItWaitsForAJob(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.Background())
		jobs := make(chan farm.Job)
		ended := start(ctx, jobs, func(farm.Job) {})
		time.Sleep(time.Second)
		cancel()
		if !ended() {
			t.Error("no job waits, and ctx ends: Run still waits a minute later, want it to return")
			jobs <- 1 // lets Run go on
			ended()
		}
	})
}

func TestWaitsForJobsThatComeLater(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.Background())
		jobs, printed := make(chan farm.Job, 2), 0
		ended := start(ctx, jobs, func(farm.Job) { printed++ })
		time.Sleep(time.Second)
		jobs <- 1
		time.Sleep(time.Second)
		jobs <- 2
		time.Sleep(time.Second)
		cancel()
		if !ended() {
			t.Fatal("ctx ends: Run still waits a minute later, want it to return")
		}
		if printed != 2 {
			t.Errorf("a job comes after 1s and another after 2s: got %d printed, want 2", printed)
		}
	})
}
