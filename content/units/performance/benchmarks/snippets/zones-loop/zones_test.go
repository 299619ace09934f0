package zones

import "testing"

// region: bench
func BenchmarkZone(b *testing.B) {
	table := load()
	code := 0
	for b.Loop() {
		table.Zone(code)
		code = (code + 1) % 10_000
	}
}

// endregion
