package rows

import "testing"

var lot = Lot{Boat: "Hilde", Kilos: 1200, Cents: 84000}

func BenchmarkRow(b *testing.B) {
	for b.Loop() {
		row(lot)
	}
}

func BenchmarkColumns(b *testing.B) {
	dst := make([]byte, 0, 100)
	for b.Loop() {
		dst = AppendRow(dst[:0], &lot)
	}
}

func BenchmarkMethod(b *testing.B) {
	dst := make([]byte, 0, 100)
	quick := quickLot(lot)
	for b.Loop() {
		dst = AppendRow(dst[:0], &quick)
	}
}
