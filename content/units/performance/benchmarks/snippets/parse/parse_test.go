package parse

import (
	"strings"
	"testing"
)

// region: bench
func BenchmarkLabels(b *testing.B) {
	for _, bc := range []struct{ name, series string }{
		{"one", "code=200"},
		{"many", strings.Repeat("zone=eu,", 40) + "code=200"},
	} {
		b.Run(bc.name, func(b *testing.B) {
			b.SetBytes(int64(len(bc.series)))
			for b.Loop() {
				labels(bc.series)
			}
		})
	}
}

// endregion
