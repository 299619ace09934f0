package triage

import (
	"container/heap"
	"slices"
	"testing"
)

// region: bench
// BenchmarkServe measures how long it takes to serve a full queue.
func BenchmarkServe(b *testing.B) {
	full := filled(1000)
	served := 0
	for b.Loop() {
		q := slices.Clone(full)
		for q.Len() > 0 {
			heap.Pop(&q)
			served++
		}
	}
	b.ReportMetric(float64(served)/float64(b.N), "served/op")
}

// endregion
