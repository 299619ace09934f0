package grade_test

import (
	"testing"
	"testing/synctest"
	"time"

	twin "course.example/units/channels/select/exercises/twin-disk/solution"
)

// write hands one block to two disks, which take every block that they are offered, from so many seconds on.
func write(t *testing.T, left, right time.Duration) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		l, r, stop := make(chan twin.Block), make(chan twin.Block), make(chan struct{})
		defer close(stop)
		var gotL, gotR []time.Duration
		disk := func(in <-chan twin.Block, ready time.Duration, got *[]time.Duration) {
			time.Sleep(ready)
			for {
				select {
				case <-in:
					*got = append(*got, time.Since(start).Truncate(time.Second))
					time.Sleep(time.Second / 2)
				case <-stop:
					return
				}
			}
		}
		go disk(l, left, &gotL)
		go disk(r, right, &gotR)
		ended := make(chan time.Duration, 1)
		go func() {
			twin.Write(7, l, r)
			ended <- time.Since(start)
		}()
		time.Sleep(time.Minute)
		synctest.Wait()
		if len(gotL) != 1 || len(gotR) != 1 || gotL[0] != left || gotR[0] != right {
			t.Errorf("the disks are ready after %v and %v: they got the block after %v and %v, want it once each, as soon as they are ready", left, right, gotL, gotR)
		}
		select {
		case took := <-ended:
			if want := max(left, right); took != want {
				t.Errorf("the disks are ready after %v and %v: Write returned after %v, want %v", left, right, took, want)
			}
		default:
			t.Errorf("both disks have taken the block: Write still waits after a minute, want it to return")
		}
	})
}

func TestEachDiskGetsTheBlockOnce(t *testing.T) {
	write(t, 1*time.Second, 3*time.Second)
	write(t, 3*time.Second, 1*time.Second)
}
