package grade_test

import (
	"testing"
	"testing/synctest"
	"time"

	basket "course.example/units/__UNIT__/__LESSON__/exercises/__EXERCISE__/solution"
)

func TestTotalCountsEveryPrice(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		prices := make(chan int)
		go func() {
			defer close(prices)
			for _, price := range []int{1, 2, 3} {
				time.Sleep(time.Second)
				select {
				case prices <- price:
				case <-t.Context().Done():
					return
				}
			}
		}()
		if got := basket.Total(prices); got != 6 {
			t.Errorf("got %d, want 6", got)
		}
	})
}
