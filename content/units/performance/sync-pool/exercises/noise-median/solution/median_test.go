package noise

import "testing"

func BenchmarkDay(b *testing.B) {
	day := make([][]float64, 24)
	for h := range day {
		day[h] = []float64{61, 58.5, 70, 66}
	}
	for b.Loop() {
		loudest(day)
	}
}
