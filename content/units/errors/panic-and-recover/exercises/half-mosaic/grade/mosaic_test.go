package grade_test

import (
	"errors"
	"testing"
	"testing/synctest"
	"time"

	mosaic "course.example/units/errors/panic-and-recover/exercises/half-mosaic/solution"
)

// raisedBy returns what f panics with, or nil.
func raisedBy(f func()) (raised any) {
	defer func() { raised = recover() }()
	f()
	return nil
}

func TestPanicReachesWhoeverWaits(t *testing.T) {
	for _, value := range []any{"tile 7 is broken", errors.New("no colour"), 7} {
		for _, late := range []time.Duration{0, time.Second} {
			synctest.Test(t, func(t *testing.T) {
				wait := mosaic.Start(func() {
					time.Sleep(late)
					panic(value)
				})
				if late == 0 {
					time.Sleep(time.Second)
				}
				if got := raisedBy(wait); got != value {
					t.Errorf("f panics with %v after %v: wait panics with %v, want the same value", value, late, got)
				}
			})
		}
	}
}

func TestWaitLastsUntilTheEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		begin := time.Now()
		ended := false
		wait := mosaic.Start(func() {
			time.Sleep(3 * time.Second)
			ended = true
		})
		if took := time.Since(begin); took != 0 {
			t.Errorf("f takes 3s: Start returned after %v, want at once", took)
		}
		if got := raisedBy(wait); got != nil {
			t.Errorf("f does not panic: wait panics with %v", got)
		}
		if !ended {
			t.Errorf("wait returned after %v, before f had ended, want 3s", time.Since(begin))
		}
	})
}
