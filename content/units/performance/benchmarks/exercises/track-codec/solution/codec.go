// Package codec benchmarks how tracks of music are encoded.
package codec

import "strconv"

// B is what the benchmark needs of *testing.B.
type B interface {
	Run(name string, f func(B)) bool
	SetBytes(n int64)
	Loop() bool
}

// Bench has a sub-benchmark for each size, named after it: "4096". Each one
// loads a track of this size once and measures encode, and its rate in MB/s.
func Bench(b B, sizes []int, load func(size int) []byte, encode func(track []byte)) {
	// region: bench
	for _, size := range sizes {
		b.Run(strconv.Itoa(size), func(b B) {
			track := load(size)
			b.SetBytes(int64(size))
			for b.Loop() {
				encode(track)
			}
		})
	}
	// endregion
}
