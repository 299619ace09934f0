package bonsai

// A Heap tells in bytes what a heap profile would show.
type Heap interface {
	// InUse is what lives, as of the last collection.
	InUse() int
	// Alloc is all that was ever allocated, as of the last collection.
	Alloc() int
	// GC runs a collection and waits for its end.
	GC()
}

// Growth gives by how much more memory is held after work than before.
func Growth(h Heap, work func()) int {
	// region: growth
	h.GC()
	before := h.InUse()
	work()
	h.GC()
	after := h.InUse()
	return after - before
	// endregion
}
