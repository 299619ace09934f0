package grade_test

import (
	"errors"
	"io"
	"strings"
	"testing"

	pollen "course.example/units/interfaces/io-contracts/exercises/pollen-upload/solution"
)

func TestUploadsOverTheLimitAreRefused(t *testing.T) {
	const limit = 1000
	for _, size := range []int{0, 1, 999, 1000, 1001, 5000, 1 << 20} {
		src := strings.NewReader(strings.Repeat("p", size))
		var dst strings.Builder
		err := pollen.Save(&dst, struct{ io.Reader }{src}, limit)
		if size <= limit && (err != nil || dst.Len() != size) {
			t.Errorf("%d bytes: got the error %v and %d stored, want none and all", size, err, dst.Len())
		}
		if size > limit && !errors.Is(err, pollen.ErrTooLarge) {
			t.Errorf("%d bytes: got the error %v, want %v", size, err, pollen.ErrTooLarge)
		}
		if read := size - src.Len(); read > limit+1 {
			t.Errorf("%d bytes: got %d of them read, want at most %d: a sender can send forever", size, read, limit+1)
		}
	}
}
