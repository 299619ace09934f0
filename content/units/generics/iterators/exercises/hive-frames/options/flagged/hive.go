package hive

import "iter"

type Hive struct{ frames []int } // grams of honey

// Each calls f for all frames. It can't be stopped.
func (h *Hive) Each(f func(grams int)) {
	for _, grams := range h.frames {
		f(grams)
	}
}

func New(frames ...int) *Hive { return &Hive{frames} }

// region: frames
func (h *Hive) Frames() iter.Seq[int] {
	return func(yield func(int) bool) {
		more := true
		h.Each(func(grams int) {
			more = more && yield(grams)
		})
	}
}

// endregion
