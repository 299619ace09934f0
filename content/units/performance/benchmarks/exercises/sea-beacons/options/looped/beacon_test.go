package beacon

import "testing"

// region: bench
func BenchmarkDecode(b *testing.B) {
	frames := Frames(1000)
	i := 0
	for b.Loop() {
		Decode(frames[i%1000])
		i++
	}
}

// endregion
