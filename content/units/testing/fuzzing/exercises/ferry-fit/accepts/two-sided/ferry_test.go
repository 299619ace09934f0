package ferry_test

import (
	"math/rand/v2"
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

func goesIn(queue []int, lane, lanes int) bool {
	count, free := 1, lane
	for _, car := range queue {
		if car > lane {
			return false
		}
		if car > free {
			count, free = count+1, lane
		}
		free -= car + 1
	}
	return count <= lanes
}

func TestBestIsEnoughAndLessIsNot(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		data := make([]byte, random.IntN(9))
		for i := range data {
			data[i] = byte(random.IntN(256))
		}
		queue, lanes := queueOf(data), random.IntN(4)+1
		best := ferry.Best(queue, lanes)
		if !goesIn(queue, best, lanes) {
			t.Fatalf("Best(%v, %d) = %d is too short", queue, lanes, best)
		}
		if best > 0 && goesIn(queue, best-1, lanes) {
			t.Fatalf("Best(%v, %d) = %d, and %d is enough", queue, lanes, best, best-1)
		}
	}
}
