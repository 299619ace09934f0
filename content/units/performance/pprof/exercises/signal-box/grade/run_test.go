package grade_test

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	signals "course.example/units/performance/pprof/exercises/signal-box/solution"
)

// box is a recorder that holds the names of the jobs that ran while it
// recorded.
type box struct {
	running   bool
	starts    int
	writes    int
	held      []string
	refuses   error
	notStored error
}

func (b *box) Start() error {
	if b.refuses != nil {
		return b.refuses
	}
	if b.running {
		return errors.New("already recording")
	}
	b.running, b.held = true, nil
	b.starts++
	return nil
}

func (b *box) Stop() { b.running, b.held = false, nil }

func (b *box) WriteTo(w io.Writer) (int64, error) {
	b.writes++
	if !b.running {
		return 0, errors.New("not recording")
	}
	if b.notStored != nil {
		return 0, b.notStored
	}
	n, err := io.WriteString(w, "["+strings.Join(b.held, " ")+"]")
	return int64(n), err
}

// jobs gives jobs that take the seconds, and tell the box and ran.
func jobs(b *box, ran *[]string, seconds ...int) []func() {
	var all []func()
	for i, s := range seconds {
		name := "job" + string(rune('1'+i))
		all = append(all, func() {
			*ran = append(*ran, name)
			if b.running {
				b.held = append(b.held, name)
			}
			time.Sleep(time.Duration(s) * time.Second)
		})
	}
	return all
}

const limit = 5 * time.Second

func TestWhatLedToTheSlowJobIsWritten(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var b box
		var ran []string
		var out strings.Builder
		if err := signals.Run(&b, jobs(&b, &ran, 1, 2, 9, 1), limit, &out); err != nil {
			t.Fatalf("got the error %v, want none", err)
		}
		if got, want := out.String(), "[job1 job2 job3]"; got != want {
			t.Errorf("job3 is slow: got the record %q, want %q", got, want)
		}
	})
}

func TestOnlyTheFirstSlowJobIsWritten(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var b box
		var ran []string
		var out strings.Builder
		if err := signals.Run(&b, jobs(&b, &ran, 1, 9, 9, 1, 8), limit, &out); err != nil {
			t.Fatalf("got the error %v, want none", err)
		}
		if got, want := out.String(), "[job1 job2]"; got != want {
			t.Errorf("job2, job3 and job5 are slow: got the records %q, want %q", got, want)
		}
	})
}

func TestNothingIsWrittenWhereNoJobIsSlow(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var b box
		var ran []string
		var out strings.Builder
		if err := signals.Run(&b, jobs(&b, &ran, 1, 5, 2), limit, &out); err != nil {
			t.Fatalf("got the error %v, want none", err)
		}
		if out.Len() > 0 {
			t.Errorf("the slowest job takes 5 s, and the limit is 5 s: got the record %q, want none", out.String())
		}
		if b.running {
			t.Error("after Run the recorder still records, want it stopped")
		}
	})
}

func TestTheRecorderIsStoppedAtTheEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var b box
		var ran []string
		if err := signals.Run(&b, jobs(&b, &ran, 9, 1), limit, io.Discard); err != nil {
			t.Fatalf("got the error %v, want none", err)
		}
		if b.running {
			t.Error("after Run the recorder still records, want it stopped")
		}
	})
}

func TestAllJobsRunThoughTheRecordIsNotStored(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		full := errors.New("disk full")
		b := box{notStored: full}
		var ran []string
		err := signals.Run(&b, jobs(&b, &ran, 1, 9, 1, 9), limit, io.Discard)
		if len(ran) != 4 {
			t.Errorf("WriteTo fails after job2: %d jobs ran, want 4", len(ran))
		}
		if b.writes != 1 {
			t.Errorf("job2 and job4 are slow, and WriteTo fails after job2: it was called %d times, want once", b.writes)
		}
		if !errors.Is(err, full) {
			t.Errorf("got the error %v, want %v", err, full)
		}
	})
}

func TestAFailedStartIsReturnedAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		taken := errors.New("flight recorder already enabled")
		b := box{refuses: taken}
		var ran []string
		err := signals.Run(&b, jobs(&b, &ran, 1, 1), limit, io.Discard)
		if !errors.Is(err, taken) || len(ran) != 0 {
			t.Errorf("Start fails: got the error %v and %d jobs, want %v and none", err, len(ran), taken)
		}
	})
}
