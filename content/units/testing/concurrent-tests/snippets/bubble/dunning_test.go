package dunning

import (
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// region: paid
func TestNoMailOncePaid(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		mails := 0
		d := New(func(string) { mails++ })
		d.Sent("A-17")
		d.Paid("A-17")
		time.Sleep(patience)
		synctest.Wait()
		if mails != 0 {
			t.Errorf("paid at once: got %d mails, want 0", mails)
		}
	})
}

// endregion

// region: due
func TestOneMailAfterTwoWeeks(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var mails atomic.Int32
		d := New(func(string) { mails.Add(1) })
		d.Sent("A-18")
		time.Sleep(patience - time.Nanosecond)
		synctest.Wait()
		if got := mails.Load(); got != 0 {
			t.Fatalf("just before: got %d mails, want 0", got)
		}
		time.Sleep(time.Nanosecond)
		synctest.Wait()
		if got := mails.Load(); got != 1 {
			t.Errorf("after two weeks: got %d mails, want 1", got)
		}
	})
}

// endregion
