package grade_test

import (
	"testing"

	bonsai "course.example/units/performance/pprof/exercises/bonsai-shop/solution"
)

// heap knows what lives and what was allocated, and shows the state of
// the last collection.
type heap struct {
	live, all           int
	shownLive, shownAll int
}

func (h *heap) InUse() int { return h.shownLive }
func (h *heap) Alloc() int { return h.shownAll }
func (h *heap) GC()        { h.shownLive, h.shownAll = h.live, h.all }

func (h *heap) take(kept, dropped int) {
	h.live += kept
	h.all += kept + dropped
}

func TestWhatWorkHoldsIsCounted(t *testing.T) {
	var h heap
	got := bonsai.Growth(&h, func() { h.take(700, 0) })
	if got != 700 {
		t.Errorf("work keeps 700 bytes: got %d, want 700", got)
	}
}

func TestWhatWorkDropsIsNotCounted(t *testing.T) {
	var h heap
	got := bonsai.Growth(&h, func() { h.take(20, 900) })
	if got != 20 {
		t.Errorf("work keeps 20 bytes and drops 900: got %d, want 20", got)
	}
}

func TestWhatWasHeldBeforeIsNotCounted(t *testing.T) {
	var h heap
	h.take(5000, 100)
	got := bonsai.Growth(&h, func() { h.take(30, 0) })
	if got != 30 {
		t.Errorf("5000 bytes are held before, work keeps 30: got %d, want 30", got)
	}
}

func TestLessIsNegative(t *testing.T) {
	var h heap
	h.take(400, 0)
	got := bonsai.Growth(&h, func() { h.live -= 150 })
	if got != -150 {
		t.Errorf("work lets 150 bytes go: got %d, want -150", got)
	}
}
