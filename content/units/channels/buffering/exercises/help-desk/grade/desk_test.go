package grade_test

import (
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	helpdesk "course.example/units/channels/buffering/exercises/help-desk/solution"
)

var desks = []struct {
	perCall, longest time.Duration
	queue            int
}{
	{2 * time.Minute, 10 * time.Minute, 5},
	{30 * time.Second, 10 * time.Minute, 20},
	{3 * time.Minute, 10 * time.Minute, 3},
	{time.Minute, 150 * time.Minute, 150},
	{10 * time.Minute, 3 * time.Minute, 0},
}

// rush lets 200 call at the same moment, just after the agent has taken a first call.
func rush(t *testing.T, perCall, longest time.Duration) (letIn int, waited, enter time.Duration) {
	t.Helper()
	d := helpdesk.New(perCall, longest)
	synctest.Wait()
	if err := d.Enter(func() { time.Sleep(perCall) }); err != nil {
		t.Fatalf("%v for each call, %v at most: the agent is free, and Enter gives %v, want nil", perCall, longest, err)
	}
	synctest.Wait()
	start := time.Now()
	var mu sync.Mutex
	for range 200 {
		err := d.Enter(func() {
			mu.Lock()
			waited = max(waited, time.Since(start))
			mu.Unlock()
			time.Sleep(perCall)
		})
		switch {
		case err == nil:
			letIn++
		case !errors.Is(err, helpdesk.ErrBusy):
			t.Fatalf("Enter: got the error %v, want nil or %v", err, helpdesk.ErrBusy)
		}
		enter = max(enter, time.Since(start))
		if enter > 0 {
			break
		}
	}
	d.Close()
	time.Sleep(24 * time.Hour)
	mu.Lock()
	defer mu.Unlock()
	return letIn, waited, enter
}

func TestNobodyWaitsTooLong(t *testing.T) {
	for _, desk := range desks {
		synctest.Test(t, func(t *testing.T) {
			if _, waited, _ := rush(t, desk.perCall, desk.longest); waited > desk.longest {
				t.Errorf("%v for each call, %v at most: somebody waited %v", desk.perCall, desk.longest, waited)
			}
		})
	}
}

func TestTheQueueIsAsLongAsItCanBe(t *testing.T) {
	for _, desk := range desks {
		synctest.Test(t, func(t *testing.T) {
			if letIn, _, _ := rush(t, desk.perCall, desk.longest); letIn != desk.queue {
				t.Errorf("%v for each call, %v at most: %d were let in while the first call began, want %d", desk.perCall, desk.longest, letIn, desk.queue)
			}
		})
	}
}

func TestEnterDoesNotWait(t *testing.T) {
	for _, desk := range desks {
		synctest.Test(t, func(t *testing.T) {
			if _, _, enter := rush(t, desk.perCall, desk.longest); enter != 0 {
				t.Errorf("%v for each call, %v at most: Enter took %v, want 0s", desk.perCall, desk.longest, enter)
			}
		})
	}
}
