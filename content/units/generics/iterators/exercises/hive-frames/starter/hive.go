package hive

// region: each
type Hive struct{ frames []int } // grams of honey

// Each calls f for all frames. It can't be stopped.
func (h *Hive) Each(f func(grams int)) {
	for _, grams := range h.frames {
		f(grams)
	}
}

// endregion

func New(frames ...int) *Hive { return &Hive{frames} }
