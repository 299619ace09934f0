package grade_test

import (
	"testing"

	basket "course.example/units/basics/buffers/exercises/basket-total/solution"
)

func TestTotalCountsEveryPrice(t *testing.T) {
	prices := make(chan int, 3)
	for _, price := range []int{1, 2, 3} {
		prices <- price
	}
	close(prices)
	if got := basket.Total(prices); got != 6 {
		t.Errorf("got %d, want 6", got)
	}
}
