package zones

import "testing"

// region: bench
func BenchmarkZone(b *testing.B) {
	table := load()
	for i := range b.N {
		table.Zone(i % 10_000)
	}
}

// endregion
