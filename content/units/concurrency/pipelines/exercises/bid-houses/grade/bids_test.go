package grade_test

import (
	"slices"
	"testing"
	"testing/synctest"
	"time"

	bids "course.example/units/concurrency/pipelines/exercises/bid-houses/solution"
)

func house(values ...int) <-chan int {
	ch := make(chan int, len(values))
	for _, v := range values {
		ch <- v
	}
	close(ch)
	return ch
}

// slow takes a second for a bid, and an hour for 77. Odd bids are valid.
func slow(bid int) bool {
	if bid == 77 {
		time.Sleep(time.Hour)
	}
	time.Sleep(time.Second)
	return bid%2 == 1
}

// check gives all that comes before the close. It waits a day for each value, and then says so.
func check(t *testing.T, houses ...<-chan int) []int {
	t.Helper()
	var got []int
	out := bids.Check(houses, slow)
	for {
		select {
		case b, ok := <-out:
			if !ok {
				slices.Sort(got)
				return got
			}
			got = append(got, b)
		case <-time.After(24 * time.Hour):
			t.Errorf("%d houses: got %v and then neither a bid nor a close for a day, want a close", len(houses), got)
			return nil
		}
	}
}

func TestEveryValidBidArrivesBeforeTheClose(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		got := check(t, house(1, 2, 3, 4, 5), house(77, 8, 9), house())
		if want := []int{1, 3, 5, 9, 77}; !slices.Equal(got, want) {
			t.Errorf("houses 1 2 3 4 5, 77 8 9 and one without bids: got %v, want %v", got, want)
		}
	})
}

func TestTheChannelIsClosedWithoutHouses(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if got := check(t); len(got) != 0 {
			t.Errorf("no houses: got %v, want none", got)
		}
	})
}

func TestCheckReturnsAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		returned := make(chan (<-chan int), 1)
		go func() { returned <- bids.Check([]<-chan int{house(1, 3)}, slow) }()
		var out <-chan int
		select {
		case out = <-returned:
		case <-time.After(time.Minute):
			t.Fatal("Check has not returned after a minute, want it to return before the first bid is checked")
		}
		if took := time.Since(start); took != 0 {
			t.Errorf("Check returned after %v, want at once", took)
		}
		for range out {
		}
	})
}
