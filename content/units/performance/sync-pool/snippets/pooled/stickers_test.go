package stickers

import (
	"io"
	"testing"
)

func BenchmarkSticker(b *testing.B) {
	for b.Loop() {
		writeSticker(io.Discard, "M. Ito", "1 a day")
	}
}
