package beacon

import "testing"

// region: bench
func BenchmarkDecode(b *testing.B) {
	frames := Frames(1000)
	b.StartTimer()
	for i := range b.N {
		Decode(frames[i%1000])
	}
}

// endregion
