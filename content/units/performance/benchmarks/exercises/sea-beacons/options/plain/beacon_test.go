package beacon

import "testing"

// region: bench
func BenchmarkDecode(b *testing.B) {
	b.ReportAllocs()
	frames := Frames(1000)
	for i := range b.N {
		Decode(frames[i%1000])
	}
}

// endregion
