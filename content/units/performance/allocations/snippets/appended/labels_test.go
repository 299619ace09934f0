package labels

import "testing"

var pairs = []Pair{{"code", "200"}, {"zone", "eu"}, {"method", "GET"}, {"path", "/cart"}}

func BenchmarkAppendLabel(b *testing.B) {
	var buf []byte
	for b.Loop() {
		buf = appendLabel(buf[:0], "requests", pairs)
	}
}
