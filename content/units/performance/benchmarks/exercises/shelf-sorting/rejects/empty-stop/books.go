// Package books benchmarks how the books of a library are sorted.
package books

import "slices"

// B is what the benchmark needs of *testing.B.
type B interface {
	Loop() bool
	ResetTimer()
	StopTimer()
	StartTimer()
}

// Bench measures sort on the shelf that load returns. Loading is slow and
// happens once. Each iteration sorts the shelf as it was loaded. Only sort is
// measured: neither loading nor copying.
func Bench(b B, load func() []string, sort func(shelf []string)) {
	loaded := load()
	for b.Loop() {
		b.StopTimer()
		b.StartTimer()
		sort(slices.Clone(loaded))
	}
}
