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

// shortest tries one length after the other.
func shortest(queue []int, lanes int) int {
	for lane := 0; ; lane++ {
		if isEnough(queue, lane, lanes) {
			return lane
		}
	}
}

func isEnough(queue []int, lane, lanes int) bool {
	for range lanes {
		free := lane
		for len(queue) > 0 && queue[0] <= free {
			free -= queue[0] + 1
			queue = queue[1:]
		}
	}
	return len(queue) == 0
}

func FuzzBest(f *testing.F) {
	f.Add([]byte{}, byte(1))
	f.Add([]byte{4}, byte(0))
	f.Add([]byte{2, 2}, byte(0))
	f.Add([]byte{7, 0, 7, 0, 7, 0}, byte(1))
	f.Add([]byte{3, 1, 4, 1, 5, 2, 6, 5, 3, 5}, byte(2))
	f.Add([]byte{0, 6, 6, 1, 1, 6}, byte(2))
	f.Add([]byte{5, 5, 5}, byte(3))
	f.Fuzz(func(t *testing.T, data []byte, b byte) {
		queue, lanes := queueOf(data), int(b%4)+1
		if got, want := ferry.Best(queue, lanes), shortest(queue, lanes); got != want {
			t.Errorf("Best(%v, %d) = %d, want %d", queue, lanes, got, want)
		}
	})
}
