package grade_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	visa "course.example/units/context/propagation/exercises/visa-office/solution"
)

type traceKey struct{}

// desk is a register and a printer. Each takes a time, or gives up when its ctx ends.
type desk struct {
	check, print time.Duration
	seen         map[string]any // written by one traveller at a time
	refuse       error
	running      atomic.Int64
}

func (d *desk) work(ctx context.Context, took time.Duration) error {
	d.running.Add(1)
	defer d.running.Add(-1)
	select {
	case <-time.After(took):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (d *desk) Check(ctx context.Context, name string) error {
	if d.seen != nil {
		d.seen["check"] = ctx.Value(traceKey{})
	}
	if err := d.work(ctx, d.check); err != nil {
		return err
	}
	return d.refuse
}

func (d *desk) Print(ctx context.Context, name string) error {
	if d.seen != nil {
		d.seen["print"] = ctx.Value(traceKey{})
	}
	return d.work(ctx, d.print)
}

// open opens an office at once. The ctx of the opening has ended afterwards.
func open(t *testing.T, d *desk) *visa.Office {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	check, seen := d.check, d.seen
	d.check, d.seen = 0, nil
	refuse := d.refuse
	d.refuse = nil
	o, err := visa.Open(ctx, d, d)
	if err != nil {
		t.Fatalf("Open: got the error %v, want <nil>", err)
	}
	d.check, d.seen, d.refuse = check, seen, refuse
	return o
}

func TestAVisaIsIssuedAfterTheOpening(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := open(t, &desk{check: time.Minute, print: time.Minute})
		start := time.Now()
		if err := o.Issue(t.Context(), "Ida Koch"); err != nil || time.Since(start) != 2*time.Minute {
			t.Errorf("a minute of checking, a minute of printing: got the error %v after %v, want <nil> after 2m0s", err, time.Since(start))
		}
	})
}

func endsAt(t *testing.T, d *desk, at time.Duration, during string) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		o := open(t, d)
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(at, cancel)
		start := time.Now()
		err := o.Issue(ctx, "Ida Koch")
		if took := time.Since(start); took != at || !errors.Is(err, context.Canceled) {
			t.Errorf("cancelled after %v, %s: got the error %v after %v, want %v after %v", at, during, err, took, context.Canceled, at)
		}
		synctest.Wait()
		if n := d.running.Load(); n != 0 {
			t.Errorf("cancelled after %v, %s: Issue has returned, and %d calls of the register or the printer go on, want 0", at, during, n)
		}
	})
}

func TestIssueEndsWithItsCtx(t *testing.T) {
	endsAt(t, &desk{check: 10 * time.Minute, print: time.Minute}, time.Minute, "while the register is asked")
}

func TestThePrinterGetsTheCtxOfIssue(t *testing.T) {
	endsAt(t, &desk{check: time.Minute, print: 10 * time.Minute}, 5*time.Minute, "while the visa is printed")
}

func TestTheValuesArrive(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := &desk{seen: map[string]any{}}
		o := open(t, d)
		_ = o.Issue(context.WithValue(t.Context(), traceKey{}, "t-81"), "Ida Koch")
		if d.seen["check"] != "t-81" || d.seen["print"] != "t-81" {
			t.Errorf("a ctx with the trace t-81: Check saw %v and Print saw %v, want t-81 in both", d.seen["check"], d.seen["print"])
		}
	})
}

func TestTwoCallersDoNotDisturbEachOther(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := open(t, &desk{check: 2 * time.Minute, print: 2 * time.Minute})
		first := make(chan error, 1)
		go func() { first <- o.Issue(t.Context(), "Ida Koch") }()
		time.Sleep(time.Minute)
		ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
		defer cancel()
		if err := o.Issue(ctx, "Ole Berg"); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("the second caller has 30 s: got the error %v, want %v", err, context.DeadlineExceeded)
		}
		if err := <-first; err != nil {
			t.Errorf("the second caller has given up: the first got the error %v, want <nil>", err)
		}
	})
}

func TestOpenEndsWithItsCtx(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		d := &desk{check: time.Minute}
		start := time.Now()
		_, err := visa.Open(ctx, d, d)
		if took := time.Since(start); took != time.Second || !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("the opening has a second: got the error %v after %v, want %v after 1s", err, took, context.DeadlineExceeded)
		}
	})
}

func TestARefusalIsReturned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		refused := errors.New("name is on a list")
		o := open(t, &desk{refuse: refused})
		if err := o.Issue(t.Context(), "Ida Koch"); !errors.Is(err, refused) {
			t.Errorf("the register refuses: got the error %v, want %v", err, refused)
		}
	})
}
