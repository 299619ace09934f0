package dunning

import (
	"sync/atomic"
	"testing"
	"time"
)

// region: test
func TestNoMailOncePaid(t *testing.T) {
	var mails atomic.Int32
	d := New(func(string) { mails.Add(1) })
	d.Sent("A-17")
	d.Paid("A-17")
	time.Sleep(50 * time.Millisecond) // who waits for 14 days?
	if got := mails.Load(); got != 0 {
		t.Errorf("paid at once: got %d mails, want 0", got)
	}
}

// endregion
