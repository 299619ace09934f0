package labels

import "testing"

var pairs = []Pair{{"code", "200"}, {"zone", "eu"}, {"method", "GET"}, {"path", "/cart"}}

func BenchmarkLabel(b *testing.B) {
	for b.Loop() {
		label("requests", pairs)
	}
}
