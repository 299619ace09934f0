package grade_test

import (
	"testing"
	"time"

	sums "course.example/units/concurrency/worker-pool/exercises/checksum-run/solution"
)

func TestLargeFolder(t *testing.T) {
	for _, files := range []int{10, 64, 200} {
		folder := make([]sums.File, files)
		for i := range folder {
			folder[i] = sums.File{2}
		}
		total := make(chan int, 1)
		go func() { total <- sums.Total(folder) }()
		select {
		case got := <-total:
			if want := 2 * files; got != want {
				t.Errorf("%d files: got total %d, want %d", files, got, want)
			}
		case <-time.After(2 * time.Second):
			t.Fatalf("%d files: got Total still blocked after 2s, want it to return", files)
		}
	}
}
