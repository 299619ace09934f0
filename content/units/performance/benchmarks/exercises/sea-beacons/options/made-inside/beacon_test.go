package beacon

import "testing"

// region: bench
func BenchmarkDecode(b *testing.B) {
	i := 0
	for b.Loop() {
		frames := Frames(1000)
		Decode(frames[i%1000])
		i++
	}
}

// endregion
