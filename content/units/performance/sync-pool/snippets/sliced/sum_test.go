package sum

import (
	"strings"
	"testing"
)

func BenchmarkChecksum(b *testing.B) {
	text := strings.Repeat("x", 10_000)
	upload := strings.NewReader(text)
	for b.Loop() {
		upload.Reset(text)
		checksum(upload)
	}
}
