package ferry_test

import (
	"testing"

	ferry "course.example/units/testing/fuzzing/exercises/ferry-fit/solution"
)

// queueOf makes a queue of cars of 1 to 8 metres.
func queueOf(data []byte) []int {
	var queue []int
	for _, b := range data {
		queue = append(queue, int(b%8)+1)
	}
	return queue
}

func FuzzBest(f *testing.F) {
	f.Add([]byte{3, 3, 3}, byte(2))
	f.Fuzz(func(t *testing.T, data []byte, b byte) {
		queue, lanes := queueOf(data), int(b%4)+1
		if got := ferry.Best(queue, lanes); got < 0 {
			t.Errorf("Best(%v, %d) = %d, want 0 or more", queue, lanes, got)
		}
	})
}
