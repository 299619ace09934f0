package cargo

import "testing"

func BenchmarkWeight(b *testing.B) {
	h := &Hold{Name: "aft", Grain: 1500, Ore: 2500, Oil: 300, Wood: 700, Crew: 3}
	for b.Loop() {
		Weight(h)
	}
}
