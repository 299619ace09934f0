package grade_test

import (
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	calls "course.example/units/concurrency/worker-pool/exercises/call-notes/solution"
)

// desk counts the calls of write that are under way. Each takes a second.
type desk struct {
	now, most atomic.Int64
}

func (d *desk) write(recording string) string {
	now := d.now.Add(1)
	defer d.now.Add(-1)
	for most := d.most.Load(); now > most; most = d.most.Load() {
		d.most.CompareAndSwap(most, now)
	}
	time.Sleep(time.Second)
	return "text of " + recording
}

// recorded names count recordings, and the texts that they become.
func recorded(count int) (recordings, texts []string) {
	for i := range count {
		name := fmt.Sprintf("call %02d", i)
		recordings = append(recordings, name)
		texts = append(texts, "text of "+name)
	}
	return recordings, texts
}

func TestEveryTextIsReturned(t *testing.T) {
	for _, test := range []struct{ count, n int }{{1, 1}, {12, 4}, {13, 3}, {2, 5}, {0, 2}} {
		synctest.Test(t, func(t *testing.T) {
			recordings, want := recorded(test.count)
			got := calls.Transcribe(recordings, test.n, new(desk).write)
			slices.Sort(got)
			if !slices.Equal(got, want) {
				t.Errorf("%d recordings, n is %d: got %d texts %q, want %q", test.count, test.n, len(got), got, want)
			}
		})
	}
}

func TestNeverMoreThanNAtATime(t *testing.T) {
	for _, n := range []int{1, 3, 4} {
		synctest.Test(t, func(t *testing.T) {
			var d desk
			recordings, _ := recorded(10)
			calls.Transcribe(recordings, n, d.write)
			if most := d.most.Load(); most > int64(n) {
				t.Errorf("10 recordings, n is %d: %d calls of write at a time, want %d at most", n, most, n)
			}
		})
	}
}

func TestNWorkAtTheSameTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		recordings, _ := recorded(12)
		start := time.Now()
		calls.Transcribe(recordings, 4, new(desk).write)
		if took := time.Since(start); took != 3*time.Second {
			t.Errorf("12 recordings of a second each, n is 4: took %v, want 3s", took)
		}
	})
}

func TestNoGoroutineIsLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		recordings, _ := recorded(5)
		calls.Transcribe(recordings, 2, new(desk).write)
		// By then even a typist that began late has ended.
		time.Sleep(time.Minute)
	})
}
